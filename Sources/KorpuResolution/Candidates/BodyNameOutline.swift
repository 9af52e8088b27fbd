internal import KorpuLanguage

/// What the name of a body or gathering comes to in a bound of its comparisons with others.
///
/// Its parts stand in one list with those of all other names: an outline with lists of its own would be counted as in use at
/// each comparison, by all threads at one place.
struct BodyNameOutline {
  /// The parts of the names of a set.
  struct Parts {
    fileprivate(set) var ownNames: [OwnName] = []
    fileprivate(set) var meanings: [Meaning] = []
  }

  /// What it costs if the other name lacks a part, and what if one of both is called after people.
  struct Omission {
    let usual: Double
    let eponymous: Double

    init(of part: NamePart, isForum: Bool) {
      usual = PartWeights.omission(part, isForum: isForum, isEponymous: false)
      eponymous = PartWeights.omission(part, isForum: isForum, isEponymous: true)
    }
  }

  /// A name of its own among the parts.
  struct OwnName {
    /// The number of its word.
    let word: Int
    /// What its sounds add beyond their likeness: see ``SharedNamesComparison``.
    let length: Double
    let omission: Omission
  }

  /// A part that means something.
  struct Meaning {
    /// The most that it adds: half of an agreement, which the other name's part doubles.
    let most: Double
    let omission: Omission
    /// Bits of what it means, and of what other parts may mean for which it stands.
    let meant: UInt64
    let reached: UInt64
    /// Whether it says what the body is.
    let isHead: Bool
    /// Whether it is missed where the other name does not have it: a part of a composed meaning is not if another part of
    /// that is found.
    let isMissed: Bool
  }

  let isForum: Bool
  let isEponymous: Bool
  let language: UInt8
  /// Places in ``Parts``.
  let ownNames: Range<Int>
  let meanings: Range<Int>
  /// No less than what its parts add, wherever they are found: half of what two meanings add, which the other name's
  /// parts double.
  let mostGained: Double
  /// Bits of all meanings, and of two names of its own that stand side by side.
  let meant: UInt64
  let reached: UInt64
  let joints: UInt64
  /// Bits of the meanings and of the names side by side in other names that a name of its own sounds like.
  let soundsLike: (meant: UInt64, joints: UInt64)
  let namesCountry: Bool
  let ordinals: NumberMarks
  let years: NumberMarks

  /// - Parameter parts: Takes the parts of the name.
  /// - Returns: `nil` for a name with a word that the index does not number.
  init?(_ name: BodyNameWords, isForum: Bool, in words: BodyWordIndex, addingTo parts: inout Parts) {
    let own = name.parts.filter { !$0.words.isEmpty }
    let numbers = own.compactMap { words.number(of: $0.words[0]) }
    guard numbers.count == own.count else { return nil }
    self.isForum = isForum
    isEponymous = BodyNamePair.isEponymous(name)
    language = UInt8(BodyWordIndex.languages.firstIndex(of: name.language) ?? 0)
    let ownNames = zip(own, numbers).map { part, number in
      OwnName(
        word: number, length: SharedNamesComparison.length(of: part), omission: Omission(of: part, isForum: isForum))
    }
    let meanings = name.parts.indices.filter { name.parts[$0].words.isEmpty }.map { place in
      Meaning(name.parts[place], isForum: isForum, isHead: place == name.head, in: words)
    }
    self.ownNames = parts.ownNames.appendAll(ownNames)
    self.meanings = parts.meanings.appendAll(meanings)
    mostGained =
      ownNames.reduce(0) { $0 + SharedNamesComparison.bits(ofPart: 1) + $1.length }
      + meanings.reduce(0) { $0 + $1.most }
    meant = meanings.reduce(0) { $0 | $1.meant }
    reached = meanings.reduce(0) { $0 | $1.reached }
    joints = words.joints(of: name).reduce(0) { $0 | words.bit(ofJoint: $1) }
    soundsLike = own.reduce(into: (meant: 0, joints: 0)) { bits, part in
      bits.meant |= words.conceptsSounding(like: part.words[0])
      bits.joints |= words.jointsSounding(like: part.words[0])
    }
    namesCountry = name.parts.contains(where: \.isCountry) || !name.countries.isEmpty
    ordinals = NumberMarks(name.ordinals)
    years = NumberMarks(name.years)
  }

  /// Whether a name has an outline: its own names are of one word each and stand for themselves, as most do.
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
}

extension BodyNameOutline.Meaning {
  fileprivate init(_ part: NamePart, isForum: Bool, isHead: Bool, in words: BodyWordIndex) {
    // A part that is composed is found with several parts of the other name.
    let times = part.compositions.map(\.count).max() ?? 1
    most = PartWeights.agreement(part.kind) * Double(times) / 2
    omission = .init(of: part, isForum: isForum)
    let whole = part.whole.map { [$0] } ?? []
    meant = words.bits(of: part.meanings + whole)
    reached = words.bits(of: part.meanings + part.near + part.compositions.flatMap(\.self) + whole)
    self.isHead = isHead && part.whole == nil
    isMissed = part.whole == nil
  }

  /// Whether it may be found in another name.
  func mayBeFound(in other: BodyNameOutline) -> Bool {
    reached & other.meant != 0 || meant & other.reached != 0
  }
}

extension Array {
  /// - Returns: The places of what has been appended.
  fileprivate mutating func appendAll(_ others: [Element]) -> Range<Int> {
    append(contentsOf: others)
    return count - others.count..<count
  }
}
