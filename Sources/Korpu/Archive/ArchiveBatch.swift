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
  /// Enough that a transaction costs little beside its articles.
  static let size = 256

  private let report: (ArchiveEvent) -> Void
  private let write: ([NewArticle]) throws(ArchiveError) -> [Addition]
  private var articles: [NewArticle] = []
  private var change = ArchiveChange()
  private var done = 0

  init(
    reporting report: @escaping (ArchiveEvent) -> Void,
    writing write: @escaping ([NewArticle]) throws(ArchiveError) -> [Addition]
  ) {
    self.report = report
    self.write = write
  }

  /// - Parameter total: How many steps there are, as far as that is known.
  mutating func take(_ step: ArchiveStep, of total: Int) throws(ArchiveError) {
    switch step {
    case .article(let article): articles.append(article)
    case .alreadyThere: change.alreadyThere += 1
    case .stopped(let error): throw error
    case .failed(let finding):
      change.failed += 1
      report(.finding(finding))
    }
    if articles.count == Self.size { try flush() }
    done += 1
    report(.progress(ArchiveProgress(done: done, total: total)))
  }

  /// Writes the last articles.
  mutating func finish() throws(ArchiveError) -> ArchiveChange {
    try flush()
    return change
  }

  private mutating func flush() throws(ArchiveError) {
    guard !articles.isEmpty else { return }
    for addition in try write(articles) { change.count(addition) }
    articles = []
  }
}
