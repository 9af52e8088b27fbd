/// One comparison of two names of bodies or gatherings.
protocol BodyNameComparing: PairComparing<BodyNamePair> {}
