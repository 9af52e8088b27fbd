internal import KorpuLanguage

/// What the name of a body or gathering comes to in a bound of its comparisons with others.
struct BodyNameOutline {
  /// A name of its own among the parts.
  struct OwnName {
    /// The number of its word.
    let word: Int
    /// What its sounds add beyond their likeness: see ``SharedNamesComparison``.
    let length: Double
    /// What it costs if the other name lacks it, and if one of both is called after people.
    let omission: (usual: Double, eponymous: Double)
  }

  let isForum: Bool
  let language: UInt8
  let isEponymous: Bool
  let ownNames: [OwnName]
  /// The most that meanings add to one name's half of it.
  let meanings: Double
  let namesCountry: Bool
  /// A bit for each number and each year, of those that differ by 64 the same.
  let ordinals: UInt64
  let years: UInt64
  /// Bits of the meanings, and of two names of its own that stand side by side.
  let concepts: UInt64
  let joints: UInt64
  /// Bits of the meanings and of the names side by side in other names that a name of its own sounds like.
  let soundsLike: (concepts: UInt64, joints: UInt64)

  /// - Returns: `nil` for a name with a word that the index does not number.
  init?(_ name: BodyNameWords, isForum: Bool, in words: BodyWordIndex) {
    let own = name.parts.filter { !$0.words.isEmpty }
    let numbers = own.compactMap { words.number(of: $0.words[0]) }
    guard numbers.count == own.count else { return nil }
    self.isForum = isForum
    language = UInt8(BodyWordIndex.languages.firstIndex(of: name.language) ?? 0)
    isEponymous = BodyNamePair.isEponymous(name)
    ownNames = zip(own, numbers).map { part, number in
      OwnName(
        word: number, length: SharedNamesComparison.length(of: part),
        omission: (
          usual: PartWeights.omission(part, isForum: isForum, isEponymous: false),
          eponymous: PartWeights.omission(part, isForum: isForum, isEponymous: true)
        ))
    }
    let meaning = name.parts.filter { $0.words.isEmpty }
    meanings = meaning.reduce(0) { sum, part in
      // A part that is composed is found with several parts of the other name.
      let times = part.compositions.map(\.count).max() ?? 1
      return sum + PartWeights.agreement(part.kind) * Double(times) / 2
    }
    namesCountry = !name.countries.isEmpty || meaning.contains(where: \.isCountry)
    ordinals = name.ordinals.reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: $1 & 63) }
    years = name.years.reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: $1 & 63) }
    concepts = meaning.reduce(0) { $0 | words.bits(ofMeaningsOf: $1) }
    joints = words.joints(of: name).reduce(0) { $0 | words.bit(ofJoint: $1) }
    soundsLike = own.reduce(into: (concepts: 0, joints: 0)) { bits, part in
      bits.concepts |= words.conceptsSounding(like: part.words[0])
      bits.joints |= words.jointsSounding(like: part.words[0])
    }
  }
}

extension BodyNameOutline {
  /// Whether the names of a set have outlines: names of one word each that stand for themselves, as most do.
  static func canShow(_ name: BodyNameWords) -> Bool {
    let own = name.parts.filter { !$0.words.isEmpty }
    guard own.count <= mostNames, own.allSatisfy({ $0.words.count == 1 && $0.kind == .name }) else { return false }
    let phrases = name.parts.map(\.phrase)
    return own.allSatisfy { part in phrases.count { $0 == part.phrase } == 1 }
      && name.parts.allSatisfy { $0.initials.count < fewestInitials }
  }

  private static let mostNames = 8
  /// From here on an abbreviation may stand for words of the other name.
  private static let fewestInitials = 3

  /// No less than what a comparison of the names comes to: see ``NameComparison/init(ofBody:and:)``.
  ///
  /// - Complexity: O(own names of one · own names of the other).
  func mostBits(with other: BodyNameOutline, _ likeness: inout WordLikeness) -> Double {
    guard soundsLike.concepts & other.concepts == 0, other.soundsLike.concepts & concepts == 0,
      soundsLike.joints & other.joints == 0, other.soundsLike.joints & joints == 0
    else { return .infinity }
    let areEponymous = isEponymous || other.isEponymous
    var (omitted, gained, conflicting) = (0.0, 0.0, 0)
    var found: UInt8 = 0
    for name in ownNames {
      let omission = areEponymous ? name.omission.eponymous : name.omission.usual
      var most = 0.0
      var isFound = false
      for (place, opposite) in other.ownNames.enumerated() {
        guard let part = likeness.part(name.word, opposite.word) else { continue }
        isFound = true
        found |= 1 << UInt8(place)
        most = max(most, SharedNamesComparison.bits(ofPart: part) + name.length)
      }
      if isFound { gained += most } else { (omitted, conflicting) = (omitted + omission, conflicting + 1) }
    }
    var isOtherOmitted = false
    for (place, opposite) in other.ownNames.enumerated() where found & 1 << UInt8(place) == 0 {
      omitted += areEponymous ? opposite.omission.eponymous : opposite.omission.usual
      isOtherOmitted = true
    }
    let conflict = PartWeights.conflictOfNames(areOfOneLanguage: language == other.language)
    return NameComparison.prior.bits + meanings + other.meanings + gained + omitted
      + (isOtherOmitted ? Double(conflicting) * conflict : 0) + mostOfCountries(with: other)
      + Self.most(ordinals, other.ordinals, same: 3, one: -1.2) + Self.most(years, other.years, same: 2, one: -0.5)
      + (omitted >= CompletenessComparison.negligible ? CompletenessComparison.most : 0)
  }

  private func mostOfCountries(with other: BodyNameOutline) -> Double {
    switch (namesCountry, other.namesCountry) {
    case (false, false): 0
    case (true, true): 2 * CountriesInNamesComparison.sameCountry
    default: CountriesInNamesComparison.likelySame
    }
  }

  private static func most(_ one: UInt64, _ other: UInt64, same: Double, one onlyOne: Double) -> Double {
    if one == 0 && other == 0 { return 0 }
    if one == 0 || other == 0 { return onlyOne }
    return one & other == 0 ? -30 : same
  }
}
