internal import KorpuModel

/// The articles of one run, each once, under ids that tell them apart, sorted by these.
struct ArticleSet {
  struct Member {
    /// The article's id in the network.
    let id: String
    let facts: ArticleFacts
  }

  let members: [Member]

  /// Facts with one digest are of one article, whatever it is called; facts without a digest are the
  /// same only if all of them is.
  init(_ facts: some Sequence<ArticleFacts>) {
    let articles = Dictionary(grouping: facts, by: Text.init(of:)).values.compactMap { versions in
      versions.min(by: Self.isRicher)
    }
    let byName = Dictionary(grouping: articles, by: \.id)
    members = byName.flatMap { name, namesakes in
      namesakes.map { Member(id: namesakes.count == 1 ? name : Self.distinctID(of: $0), facts: $0) }
    }
    .sorted { $0.id < $1.id }
  }

  private enum Text: Hashable {
    case known(digest: String)
    case unknown(ArticleFacts)

    init(of facts: ArticleFacts) {
      self = facts.digest.map { .known(digest: $0) } ?? .unknown(facts)
    }
  }

  /// Of two accounts of one article the one with its sentences is kept; after that the choice is free
  /// but must not depend on the order of input, and a description names every field.
  private static func isRicher(_ left: ArticleFacts, than right: ArticleFacts) -> Bool {
    if left.sentences.count != right.sentences.count { return left.sentences.count > right.sentences.count }
    if left.id != right.id { return left.id < right.id }
    return left != right && String(describing: left) < String(describing: right)
  }

  /// Two articles of one name from different folders must not lend each other their evidence.
  private static func distinctID(of facts: ArticleFacts) -> String {
    let mark = facts.digest.map { String($0.prefix(12)) } ?? stableHash(String(describing: facts))
    return "\(facts.id)-\(mark)"
  }
}
