/// One comparison of two names of persons.
protocol PersonNameComparing: NameComparing<PersonNamePair> {}
