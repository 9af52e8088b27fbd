/// A part of the name of a body or gathering: what it means, or a name of its own.
///
/// A class, since it is handed about for each of the many names that one is compared with.
package final class NamePart: Sendable {
  package enum Kind: Hashable, Sendable {
    case concept(ConceptKind)
    /// A word that no table knows: a name, or a word too rare for them.
    case name
    /// An abbreviation that no table knows.
    case abbreviation
  }

  package let kind: Kind
  /// What it may mean; none for a name.
  package let meanings: [Concept]
  /// The words of a name, by their sounds.
  package let words: [NameWord]
  /// The place of the words that say it, among those of the whole name.
  package let phrase: Int
  /// Whether it stands in quotation marks.
  package let isQuoted: Bool
  /// What translators exchange for one of the meanings.
  package let near: [Concept]
  /// The parts of those meanings that are composed.
  package let compositions: [[Concept]]
  /// The concept that it is composed of with the other parts of its phrase, if they are parts of one.
  package let whole: Concept?
  /// The beginnings of words that an abbreviation is made of: «каз», «н», «у».
  package let initials: [String]
  package let isCity: Bool
  /// Whether the body is only named after it: «имени аль-Фараби».
  package let isNamesake: Bool
  private let signatures: (meanings: ConceptSignature, near: ConceptSignature)

  /// A part that may mean several things counts as the one that tells most about the body.
  init(meanings: [Concept], of whole: Concept? = nil, initials: [String] = [], phrase: Int, isQuoted: Bool) {
    let kinds = meanings.map(Concepts.builtIn.kind)
    kind = .concept(Self.telling.first(where: kinds.contains) ?? .glue)
    self.meanings = meanings.filter { Concepts.builtIn.kind(of: $0) != .glue }
    near = self.meanings.flatMap(Concepts.builtIn.near)
    compositions = self.meanings.map(Concepts.builtIn.parts).filter { $0.count > 1 }
    signatures = (ConceptSignature(self.meanings), ConceptSignature(near))
    self.whole = whole
    words = []
    self.initials = initials
    isCity = false
    isNamesake = false
    self.phrase = phrase
    self.isQuoted = isQuoted
  }

  init(
    name words: [NameWord], phrase: Int, initials: [String] = [], isCity: Bool = false, isQuoted: Bool,
    isNamesake: Bool = false
  ) {
    kind = initials.isEmpty ? .name : .abbreviation
    meanings = []
    near = []
    compositions = []
    signatures = (ConceptSignature([]), ConceptSignature([]))
    whole = nil
    self.words = words
    self.initials = initials
    self.isCity = isCity
    self.isNamesake = isNamesake
    self.phrase = phrase
    self.isQuoted = isQuoted
  }

  /// The same name as that of whom the body is named after.
  var asNamesake: NamePart {
    NamePart(
      name: words, phrase: phrase, initials: initials, isCity: isCity, isQuoted: isQuoted, isNamesake: true)
  }

  private static let telling: [ConceptKind] = [
    .gathering, .body, .institution, .type, .country, .place, .field, .legal, .scope, .edition,
  ]

  package var isCountry: Bool { kind == .concept(.country) }

  /// Whether it can say what a body or gathering is.
  package var isHead: Bool {
    switch kind {
    case .concept(.type), .concept(.institution), .concept(.body), .concept(.gathering): true
    default: false
    }
  }

  /// Whether one of the meanings is one of the other's.
  ///
  /// - Complexity: O(meanings of one · meanings of the other).
  package func agrees(with other: NamePart) -> Bool {
    signatures.meanings.mayShare(with: other.signatures.meanings) && meanings.contains(where: other.meanings.contains)
  }

  /// Whether it says in one word what the other is a part of.
  package func saysWhole(of other: NamePart) -> Bool {
    guard whole == nil, let composed = other.whole else { return false }
    return meanings.contains(composed) || near.contains(composed)
  }

  /// Whether both are parts of one composed concept.
  package func isOfOneWhole(with other: NamePart) -> Bool {
    whole != nil && whole == other.whole && phrase == other.phrase
  }

  /// Whether translators exchange a meaning for one of the other's.
  package func isNear(_ other: NamePart) -> Bool {
    signatures.near.mayShare(with: other.signatures.meanings) && near.contains(where: other.meanings.contains)
  }
}
