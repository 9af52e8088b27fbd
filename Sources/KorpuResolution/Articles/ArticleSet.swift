internal import Foundation
internal import KorpuModel

/// The articles of one run, each once, under ids that tell them apart, sorted by these.
struct ArticleSet {
  struct Member: Sendable {
    /// The article's id in the network.
    let id: String
    let facts: ArticleFacts
  }

  let members: [Member]

  /// Facts with one digest are of one article, whatever it is called; facts without a digest are the
  /// same only if all of them is.
  init(_ facts: some Sequence<ArticleFacts>) {
    let articles = Dictionary(grouping: facts, by: Text.init(of:)).values.compactMap(Self.bestAccount)
    members = Dictionary(grouping: articles, by: \.id).values.flatMap(Self.members).sorted { $0.id < $1.id }
  }

  private init(_ members: [Member]) { self.members = members }

  /// Articles that are known to be different ones.
  ///
  /// - Returns: the set, and for each of its members the place among the given facts.
  static func distinct(_ facts: [ArticleFacts]) -> (set: ArticleSet, places: [Int]) {
    let found = Dictionary(grouping: facts.indices) { facts[$0].id }.values.flatMap { places in
      zip(members(ofOneName: places.map { facts[$0] }), places).map { (member: $0, place: $1) }
    }.sorted { $0.member.id < $1.member.id }
    return (ArticleSet(found.map(\.member)), found.map(\.place))
  }

  /// Articles whose ids are known.
  ///
  /// - Returns: the set, and for each of its members the place among the given articles.
  static func identified(_ articles: [(id: String, facts: ArticleFacts)]) -> (set: ArticleSet, places: [Int]) {
    let places = articles.indices.sorted { articles[$0].id < articles[$1].id }
    return (ArticleSet(places.map { Member(id: articles[$0].id, facts: articles[$0].facts) }), places)
  }

  /// The ids in the network of different articles of one name, in their order.
  static func ids(ofOneName facts: [ArticleFacts]) -> [String] { members(ofOneName: facts).map(\.id) }

  private enum Text: Hashable {
    case known(digest: String)
    case unknown(ArticleFacts)

    init(of facts: ArticleFacts) {
      self = facts.digest.map { .known(digest: $0) } ?? .unknown(facts)
    }

    /// Facts without a digest are told apart by all of them, and found by little.
    func hash(into hasher: inout Hasher) {
      switch self {
      case .known(let digest): hasher.combine(digest)
      case .unknown(let facts):
        hasher.combine(facts.id)
        hasher.combine(facts.relations.count)
        hasher.combine(facts.statements.count)
      }
    }
  }

  /// Of several accounts of one article the one with its sentences is kept; after that the choice is
  /// free but must not depend on the order of input.
  private static func bestAccount(of accounts: [ArticleFacts]) -> ArticleFacts? {
    guard accounts.count > 1 else { return accounts.first }
    let mostSentences = accounts.map(\.sentences.count).max()
    let candidates = Set(accounts.filter { $0.sentences.count == mostSentences })
    guard candidates.count > 1 else { return candidates.first }
    return candidates.map { (facts: $0, json: json($0)) }.min { left, right in
      if left.facts.id != right.facts.id { return left.facts.id < right.facts.id }
      return left.json.lexicographicallyPrecedes(right.json)
    }?.facts
  }

  /// Two articles of one name from different folders must not lend each other their evidence.
  private static func members(ofOneName namesakes: [ArticleFacts]) -> [Member] {
    guard namesakes.count > 1 else { return namesakes.map { Member(id: $0.id, facts: $0) } }
    let marks = namesakes.map {
      $0.digest.map { String($0.prefix(NamesakeArticles.markLength)) } ?? FNV1a.hexDigest(of: json($0))
    }
    // Digests in facts by others may be anything.
    let areClear = Set(marks).count == marks.count
    return zip(namesakes, marks).map { facts, mark in
      Member(id: "\(facts.id)-\(areClear ? mark : FNV1a.hexDigest(of: json(facts)))", facts: facts)
    }
  }

  /// All of the facts in bytes that are the same in every run.
  private static func json(_ facts: ArticleFacts) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return (try? encoder.encode(facts)) ?? Data()
  }
}
