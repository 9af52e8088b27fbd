extension JudgementClosure {
  /// The sets, with the narrower references that a wider one covers joined to it: who says that «Anar Quliyev» is
  /// «Анар Гулиев» says so of each Anar Quliyev, in whatever country, except those whom other entries set apart.
  ///
  /// Of narrower references that are set apart from one another none joins, for nothing says which one should. Only
  /// references that some entry joins to others take in the narrower ones.
  ///
  /// - Parameter matcher: of the references of this closure.
  /// - Complexity: O(covered references of one name, squared · differences).
  func joiningCovered(by matcher: JudgementMatcher) -> DisjointSets {
    var sets = sets
    for wide in references.indices where joined.contains(wide) {
      let candidates = matcher.covered(by: wide).filter { !areApart($0, wide, in: &sets) }
      let agreed = candidates.filter { one in !candidates.contains { areApart(one, $0, in: &sets) } }
      for one in agreed where !areApart(one, wide, in: &sets) { sets.unite(one, wide) }
    }
    return sets
  }

  private func areApart(_ one: Int, _ other: Int, in sets: inout DisjointSets) -> Bool {
    let roots = [sets.root(of: one), sets.root(of: other)]
    for difference in differences {
      let ends = [sets.root(of: difference.one), sets.root(of: difference.other)]
      if ends == roots || ends.reversed() == roots { return true }
    }
    return false
  }
}
