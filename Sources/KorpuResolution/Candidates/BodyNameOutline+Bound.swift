extension BodyNameOutline {
  /// No less than what a comparison of the names comes to, this one being the first: see
  /// ``NameComparison/init(ofBody:and:)``.
  ///
  /// - Parameter parts: Those of both names.
  /// - Complexity: O(own names of one · own names of the other + parts).
  func mostBits(with other: BodyNameOutline, _ parts: borrowing Parts, _ likeness: inout WordLikeness) -> Double {
    let numbers: Double =
      Self.most(ordinals, other.ordinals, same: 3, one: -1.2) + Self.most(years, other.years, same: 2, one: -0.5)
    let beside = NameComparison.prior.bits + mostOfCountries(with: other) + numbers
    guard soundsLike.meant & other.meant == 0, other.soundsLike.meant & meant == 0,
      soundsLike.joints & other.joints == 0, other.soundsLike.joints & joints == 0
    else { return beside + mostGained + other.mostGained + CompletenessComparison.most }
    let areEponymous = isEponymous || other.isEponymous
    let names = mostOfNames(with: other, parts, areEponymous: areEponymous, &likeness)
    let (one, opposite) = (
      mostOfMeanings(in: other, parts, areEponymous), other.mostOfMeanings(in: self, parts, areEponymous)
    )
    let omitted = names.omitted + one.omitted + opposite.omitted
    let gained = names.gained + one.gained + opposite.gained
    let kinds = one.lacksHead && opposite.lacksHead ? KindsComparison.others(isForum: isForum) : 0
    let completeness = omitted >= CompletenessComparison.negligible ? CompletenessComparison.most : 0
    return [beside, gained, omitted, names.conflicts, kinds, completeness].reduce(0, +)
  }

  /// The names that the outlines cannot but leave without a match, and the most that the others add.
  private func mostOfNames(
    with other: BodyNameOutline, _ parts: borrowing Parts, areEponymous: Bool, _ likeness: inout WordLikeness
  ) -> (gained: Double, omitted: Double, conflicts: Double) {
    // Each name counts once: no more are found than there are of those alike in either name.
    var (rows, columns) = (Side(), Side())
    var most = InlineArray<8, Double>(repeating: 0)
    for own in ownNames {
      let name = parts.ownNames[own]
      var best = 0.0
      for (place, index) in other.ownNames.enumerated() {
        let opposite = parts.ownNames[index]
        guard let part = likeness.part(name.word, opposite.word) else { continue }
        let bits = SharedNamesComparison.bits(ofPart: part) + name.length
        best = max(best, bits)
        most[place] = max(most[place], bits)
      }
      rows.add(best, name.omission, areEponymous)
    }
    for (place, index) in other.ownNames.enumerated() {
      columns.add(most[place], parts.ownNames[index].omission, areEponymous)
    }
    let found = min(rows.found, columns.found)
    let conflict = PartWeights.conflictOfNames(areOfOneLanguage: language == other.language)
    return (
      gained: rows.found <= columns.found ? rows.gained : columns.gained,
      omitted: rows.omitted(besides: found) + columns.omitted(besides: found),
      conflicts: other.ownNames.count > found ? Double(ownNames.count - found) * conflict : 0
    )
  }

  /// The own names of one of two bodies.
  private struct Side {
    private(set) var found = 0
    private(set) var gained = 0.0
    private var omitted = 0.0
    /// The least that the omission of one of those costs that may be found.
    private var least = -Double.infinity

    /// - Parameter bits: What it adds at most if it is found; zero where it cannot be.
    mutating func add(_ bits: Double, _ omission: Omission, _ areEponymous: Bool) {
      let cost = areEponymous ? omission.eponymous : omission.usual
      if bits > 0 {
        found += 1
        gained += bits
        least = max(least, cost)
      } else {
        omitted += cost
      }
    }

    /// What is lost at least where so many are found.
    func omitted(besides count: Int) -> Double { found > count ? omitted + Double(found - count) * least : omitted }
  }

  private func mostOfMeanings(
    in other: BodyNameOutline, _ parts: borrowing Parts, _ areEponymous: Bool
  ) -> (gained: Double, omitted: Double, lacksHead: Bool) {
    var (gained, omitted, lacksHead) = (0.0, 0.0, false)
    for index in meanings {
      let meaning = parts.meanings[index]
      if meaning.mayBeFound(in: other) {
        gained += meaning.most
      } else if meaning.isMissed {
        omitted += areEponymous ? meaning.omission.eponymous : meaning.omission.usual
        lacksHead = lacksHead || meaning.isHead
      }
    }
    return (gained, omitted, lacksHead)
  }

  private func mostOfCountries(with other: BodyNameOutline) -> Double {
    switch (namesCountry, other.namesCountry) {
    case (false, false): 0
    case (true, true): 2 * CountriesInNamesComparison.sameCountry
    default: CountriesInNamesComparison.likelySame
    }
  }

  private static func most(_ one: NumberMarks, _ other: NumberMarks, same: Double, one onlyOne: Double) -> Double {
    if one.isEmpty && other.isEmpty { return 0 }
    if one.isEmpty || other.isEmpty { return onlyOne }
    return one.mayShare(with: other) ? same : -30
  }
}
