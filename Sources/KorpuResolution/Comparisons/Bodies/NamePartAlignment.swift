internal import KorpuLanguage
internal import KorpuModel

/// Finds for each part of a name the one of another that says the same: by its meaning, by one near it, by its sounds,
/// or as a word of an abbreviation. Each part counts once.
struct NamePartAlignment {
  private(set) var matches: [BodyNamePair.Match] = []
  /// The places of the parts that have no match yet.
  private(set) var free: (one: [Int], other: [Int])
  private let one: BodyNameWords
  private let other: BodyNameWords

  init(_ one: BodyNameWords, _ other: BodyNameWords) {
    self.one = one
    self.other = other
    free = (Array(one.parts.indices), Array(other.parts.indices))
  }

  mutating func align() {
    matchWholes()
    matchGroups(as: .meaning) { part, other, places, _ in other.places(composing: part, among: places) }
    let (one, other) = (one, other)
    match(as: .meaning) { $0.agrees(with: $1) && !Self.areOtherWords($0, of: one, $1, of: other) }
    match(as: .nearness) { $0.isNear($1) }
    matchSounds()
    // What one language writes as two names may be one in another: «Issık Göl», «Ыстықкөл».
    matchGroups(as: .sounds(Self.joined)) { part, other, places, _ in other.places(joinedAs: part, among: places) }
    matchGroups(as: .initial) { part, other, places, language in
      other.places(abbreviated: part, in: language, among: places)
    }
  }

  private static let joined = 0.85

  private mutating func match(
    as agreement: BodyNamePair.Match.Agreement, where fits: (NamePart, NamePart) -> Bool
  ) {
    for place in free.one {
      let part = one.parts[place]
      guard let found = free.other.first(where: { fits(part, other.parts[$0]) }) else { continue }
      take(BodyNamePair.Match(one: place, other: found, agreement: agreement))
    }
  }

  /// A part of either name, and those of the other that together say it.
  ///
  /// - Parameter find: Given a part, the other name, the places of it that are free, and the language of the part.
  private mutating func matchGroups(
    as agreement: BodyNamePair.Match.Agreement, _ find: (NamePart, BodyNameWords, [Int], Language) -> [Int]?
  ) {
    guard !free.one.isEmpty, !free.other.isEmpty else { return }
    for place in free.one {
      for found in find(one.parts[place], other, free.other, one.language) ?? [] {
        take(BodyNamePair.Match(one: place, other: found, agreement: agreement))
      }
    }
    for place in free.other {
      for found in find(other.parts[place], one, free.one, other.language) ?? [] {
        take(BodyNamePair.Match(one: found, other: place, agreement: agreement))
      }
    }
  }

  private mutating func take(_ match: BodyNamePair.Match) {
    matches.append(match)
    free.one.removeAll { $0 == match.one }
    free.other.removeAll { $0 == match.other }
  }

  /// What one language composes, another says in one word.
  private mutating func matchWholes() {
    for place in free.one {
      let part = one.parts[place]
      let opposite = free.other.first { part.saysWhole(of: other.parts[$0]) || other.parts[$0].saysWhole(of: part) }
      guard let opposite, free.one.contains(place) else { continue }
      takeWhole(BodyNamePair.Match(one: place, other: opposite, agreement: .meaning))
    }
  }

  /// All parts that one concept is composed of are found with one of them.
  private mutating func takeWhole(_ match: BodyNamePair.Match) {
    let (part, opposite) = (one.parts[match.one], other.parts[match.other])
    matches.append(match)
    free.one.removeAll { $0 == match.one || one.parts[$0].isOfOneWhole(with: part) }
    free.other.removeAll { $0 == match.other || other.parts[$0].isOfOneWhole(with: opposite) }
  }

  /// All parts that a phrase says are found with one of them.
  private mutating func takePhrases(_ match: BodyNamePair.Match) {
    matches.append(match)
    free.one.removeAll { one.parts[$0].phrase == one.parts[match.one].phrase }
    free.other.removeAll { other.parts[$0].phrase == other.parts[match.other].phrase }
  }

  /// Names are one if they sound alike; and so is a word that one language has taken from the other as a name.
  private mutating func matchSounds() {
    guard !free.one.isEmpty, !free.other.isEmpty else { return }
    var pairs = SoundingWords(one, free.one).pairs(with: SoundingWords(other, free.other))
    while let best = pairs.max(by: { $0.similarity < $1.similarity }) {
      takePhrases(
        BodyNamePair.Match(one: best.one.part, other: best.other.part, agreement: .sounds(best.similarity)))
      pairs.removeAll { $0.one == best.one || $0.other == best.other }
    }
  }

  /// Names in quotation marks are these words and no others that mean the same.
  private static func areOtherWords(
    _ part: NamePart, of name: BodyNameWords, _ opposite: NamePart, of other: BodyNameWords
  ) -> Bool {
    guard name.language == other.language, part.isQuoted, opposite.isQuoted else { return false }
    return name.text(of: part).prefix(sameLetters) != other.text(of: opposite).prefix(sameLetters)
  }

  /// Beyond them there are endings.
  private static let sameLetters = 5
}
