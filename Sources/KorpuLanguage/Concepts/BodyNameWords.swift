package import KorpuModel

/// The parts of the name of a body or gathering, by what they mean. Made once, it is compared many times, and as a class
/// handed about for little.
package final class BodyNameWords: Sendable {
  /// The language whose words it is made of; where several are, that of the text.
  package let language: Language
  /// What the name says, in its order, without numbers and grammar.
  package let parts: [NamePart]
  /// The words of each phrase, for people to read.
  package let texts: [String]
  /// Which of its series a gathering is.
  package let ordinals: [Int]
  package let years: [Int]
  /// The countries that it tells, those of its parts in order.
  package let countries: [CountryCode]
  /// The bodies, each the only one of its name in the world, that are named: «ШОС», «Islamic Development Bank».
  package let knownBodies: Set<String>
  /// The one of them that the name is, and nothing more: «International Monetary Fund», but not «IMF office».
  package let wholeBody: String?
  /// The name in small letters, where it is an abbreviation and nothing more: «ШОС», «G20».
  package let abbreviation: String?
  /// What an abbreviation may stand for: the rows of the table of known bodies that have it.
  package let abbreviates: Set<String>
  /// The part that says what it is: the last word for a body in most languages, in Russian the first.
  package let head: Int?

  /// - Parameter language: That of the text that prints the name.
  /// - Complexity: O(letters).
  package convenience init(_ name: String, in language: Language) {
    self.init(BodyNameReader.reading(name, in: language))
  }

  /// - Parameter reader: One that has read the name.
  init(_ reader: BodyNameReader) {
    self.language = reader.language
    parts = reader.parts
    texts = reader.texts
    ordinals = reader.numbers.filter { !Self.years.contains($0) }
    years = reader.numbers.filter(Self.years.contains)
    countries = parts.compactMap { part in part.meanings.lazy.compactMap(\.country).first }
    let spelled = KnownBodies.builtIn.bodies(in: parts)
    knownBodies = reader.bodies.union(spelled.named)
    abbreviation = reader.abbreviation
    abbreviates = reader.abbreviation == nil ? [] : reader.rows
    wholeBody = reader.abbreviation == nil ? spelled.whole : reader.bodies.count == 1 ? reader.bodies.first : nil
    head = reader.head
  }

  /// The words that say a part.
  package func text(of part: NamePart) -> String { texts[part.phrase] }

  private static let years = 1900...2100
}
