internal import KorpuModel
internal import KorpuStore

/// What the work on one input came to, before the archive is changed.
enum ArchiveStep: Sendable {
  case article(NewArticle)
  case alreadyThere
  case failed(Finding)
  /// The archive cannot be read.
  case stopped(ArchiveError)

  /// Facts that are to be kept, or a finding where they cannot be.
  static func article(
    _ facts: ArticleFacts, text: String? = nil, by version: ExtractionVersion? = nil, from place: String
  ) -> ArchiveStep {
    do throws(UnfitFacts) {
      return .article(try NewArticle(facts: facts, text: text, extraction: version))
    } catch {
      return .failed(
        Finding(.invalidInput, at: place, problem: "it cannot be kept: \(error)", remedy: "Correct it."))
    }
  }
}

/// Gathers articles until they are worth a transaction.
struct ArchiveBatch {
  /// As many articles as a transaction has in a small archive.
  private static let least = 256
  /// In a large archive more, for the more names are known the more each transaction has to look at again.
  static let most = 1_024
  /// The part of what an archive holds that a transaction adds.
  private static let part = 16
  /// Long articles are fewer, in bytes of their texts.
  private static let mostBytes = 8_388_608

  private let report: (ArchiveEvent) -> Void
  private let write: ([NewArticle]) throws(ArchiveError) -> [Addition]
  private let prepare: ([NewArticle]) throws(ArchiveError) -> Void
  private var articles: [NewArticle] = []
  /// How many of them have been prepared for.
  private var prepared = 0
  private var bytes = 0
  /// How many articles the archive holds.
  private var held: Int
  private var change = ArchiveChange()
  private var done = 0

  /// - Parameters:
  ///   - held: How many articles the archive holds.
  ///   - prepare: What can be done for articles before they are written, while the next are awaited.
  init(
    beside held: Int, reporting report: @escaping (ArchiveEvent) -> Void,
    preparing prepare: @escaping ([NewArticle]) throws(ArchiveError) -> Void = { _ in },
    writing write: @escaping ([NewArticle]) throws(ArchiveError) -> [Addition]
  ) {
    self.prepare = prepare
    self.held = held
    self.report = report
    self.write = write
  }

  /// - Parameter total: How many steps there are, as far as that is known.
  mutating func take(_ step: ArchiveStep, of total: Int) throws(ArchiveError) {
    switch step {
    case .article(let article):
      articles.append(article)
      bytes += article.bytes
    case .alreadyThere: change.alreadyThere += 1
    case .stopped(let error): throw error
    case .failed(let finding):
      change.failed += 1
      report(.finding(finding))
    }
    let size = min(Self.most, max(Self.least, held / Self.part))
    if articles.count >= size || bytes >= Self.mostBytes { try flush() }
    done += 1
    report(.progress(ArchiveProgress(done: done, total: total)))
  }

  /// Uses the time until the next step.
  mutating func wait() throws(ArchiveError) {
    guard articles.count - prepared >= Self.leastPrepared else { return }
    try prepare(Array(articles[prepared...]))
    prepared = articles.count
  }

  /// So many articles are prepared for at once at least.
  private static let leastPrepared = 4

  /// Writes the last articles.
  mutating func finish() throws(ArchiveError) -> ArchiveChange {
    try flush()
    return change
  }

  private mutating func flush() throws(ArchiveError) {
    guard !articles.isEmpty else { return }
    for (article, addition) in zip(articles, try write(articles)) {
      change.count(addition)
      if addition == .corrected { report(.finding(.corrected(article.facts.id))) }
    }
    held += articles.count
    articles = []
    prepared = 0
    bytes = 0
  }
}

extension NewArticle {
  /// The length of its text, or of the sentences where it comes without.
  fileprivate var bytes: Int { text?.utf8.count ?? facts.sentences.reduce(0) { $0 + $1.text.utf8.count } }
}

extension Finding {
  fileprivate static func corrected(_ article: String) -> Finding {
    Finding(
      .note, at: "article '\(article)'", problem: "an earlier version of it was there, and this one took its place",
      remedy: "To keep both, give their files different names.")
  }
}
