public import KorpuModel
internal import KorpuResolution

/// An article to be kept: what it states, its text, and what understood it.
public struct NewArticle: Sendable {
  public let facts: ArticleFacts
  /// The article's normalised text; `nil` for facts that come without it.
  public let text: String?
  /// What found the facts; `nil` for facts that come from elsewhere.
  public let extraction: ExtractionVersion?

  /// Articles with one key are one. See ``ArticleKey``.
  let key: [UInt8]
  let account: ArticleAccount
  let entityNumbers: EntityNumbers
  let nodes: ArticleNodes

  /// - Throws: ``UnfitFacts`` for facts whose parts do not fit together, or that SQLite cannot hold.
  /// - Complexity: O(facts and text), so that little is left to do while the archive is locked.
  public init(facts: ArticleFacts, text: String? = nil, extraction: ExtractionVersion? = nil) throws(UnfitFacts) {
    self.facts = facts
    self.text = text
    self.extraction = extraction
    key = ArticleKey.bytes(of: facts)
    account = ArticleAccount(
      name: facts.id, text: text, sentences: facts.sentences.count,
      checksum: try FactsDigest.checksum(of: facts, text: text))
    entityNumbers = try EntityNumbers(of: facts)
    // Two articles of one name may come without a digest of their own; the archive's key tells them apart.
    nodes = ArticleNodes(of: facts, mark: ArticleKey.hex(key))
  }
}

/// Why facts cannot be kept: a clause for people to read.
public struct UnfitFacts: Error, Hashable, CustomStringConvertible {
  public let description: String
}

/// The places of entities among those of their article.
struct EntityNumbers {
  private let numbers: [Entity.ID: Int]

  /// - Throws: ``UnfitFacts`` where an entity is named that is none of the article's.
  init(of facts: ArticleFacts) throws(UnfitFacts) {
    var numbers: [Entity.ID: Int] = [:]
    for (number, entity) in facts.entities.enumerated() {
      guard numbers.updateValue(number, forKey: entity.id) == nil else {
        throw UnfitFacts(description: "'\(entity.id)' is the id of two entities")
      }
    }
    self.numbers = numbers
    let named = facts.relations.flatMap { [$0.from, $0.to] } + facts.statements.flatMap { [$0.speaker] + $0.about }
    for id in named { _ = try number(of: id) }
  }

  func number(of id: Entity.ID) throws(UnfitFacts) -> Int {
    guard let number = numbers[id] else { throw UnfitFacts(description: "'\(id)' is no entity of the article") }
    return number
  }
}
