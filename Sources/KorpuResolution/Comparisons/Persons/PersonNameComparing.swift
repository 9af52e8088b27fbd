/// One comparison of two names of persons.
protocol PersonNameComparing: PairComparing<PersonNamePair> {}
