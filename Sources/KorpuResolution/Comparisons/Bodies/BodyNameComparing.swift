/// One comparison of two names of bodies or gatherings.
protocol BodyNameComparing: NameComparing<BodyNamePair> {}
