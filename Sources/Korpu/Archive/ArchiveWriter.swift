internal import KorpuArticles
internal import KorpuModel
public import KorpuStore
internal import Synchronization

/// Reads articles and facts into an archive: what is there already is passed by, and the rest is extracted by all
/// processors and written in transactions of some hundred articles.
///
/// What was written stays, whatever happens then; adding the same inputs again adds what is missing.
public struct ArchiveWriter: Sendable {
  private let archive: Archive
  private let reader: FactsReader
  private let version: ExtractionVersion
  private let replacement: Replacement

  /// - Parameters:
  ///   - archive: One that was opened to be changed.
  ///   - reader: What reads and understands the articles.
  public init(_ archive: Archive, reading reader: FactsReader) {
    self.archive = archive
    self.reader = reader
    version = ExtractionVersion(of: reader.lexicons)
    replacement = Replacement(earlierVersions: true, language: reader.language)
  }

  /// Adds what is new. An article takes the place of an earlier version of itself, and of itself read in another language
  /// where the reader is told the language.
  ///
  /// - Parameters:
  ///   - sources: What to read.
  ///   - report: Is told of everything on the way, on the calling thread.
  /// - Returns: What became of the inputs.
  /// - Throws: ``ArchiveError`` when the archive cannot be read or written; what was added before stays.
  /// - Complexity: O(bytes), some hundred articles in memory at a time; of a file of facts, a line each, all of its lines.
  public func add(
    _ sources: [Source], reporting report: @escaping (ArchiveEvent) -> Void = { _ in }
  ) throws(ArchiveError) -> ArchiveChange {
    let held = try archive.count
    if held == 0 { try archive.resolve(by: version) }
    let items = sources.flatMap(SourceWalk.items(of:))
    let total = Mutex(items.count)
    let pieces = items.lazy.flatMap { item in
      let pieces = Work.pieces(of: item)
      total.withLock { $0 += pieces.count - 1 }
      return pieces
    }
    var batch = ArchiveBatch(
      beside: held, reporting: report,
      preparing: { articles throws(ArchiveError) in try archive.prepare(toAdd: articles) },
      writing: { articles throws(ArchiveError) in try archive.add(articles, replacing: replacement) })
    try OrderedWork.run(
      pieces, ahead: ArchiveBatch.most, by: step,
      each: { step throws(ArchiveError) in try batch.take(step, of: total.withLock(\.self)) },
      meanwhile: { () throws(ArchiveError) in try batch.wait() })
    return try batch.finish()
  }

  private func step(for piece: Work) -> ArchiveStep {
    switch piece.reading(by: reader) {
    case .finding(let finding): return .failed(finding)
    case .facts(let facts, let place): return .article(facts, from: place)
    case .kept(let kept, _): return .article(kept)
    case .article(let read, let place):
      do throws(ArchiveError) {
        if try archive.holds(read.article, replacing: replacement) { return .alreadyThere }
      } catch {
        return .stopped(error)
      }
      return .article(reader.facts(of: read), text: read.article.text, by: version, from: place)
    }
  }

  /// Extracts again, from the texts that the archive keeps, what another version of the program or of its tables
  /// understood, and finds anew who is who.
  ///
  /// - Parameter report: Is told of everything on the way, on the calling thread.
  /// - Returns: What became of these articles, of which none is added.
  /// - Throws: ``ArchiveError`` when the archive cannot be read or written; what was replaced before stays.
  /// - Complexity: O(bytes), some hundred articles in memory at a time; of a file of facts, a line each, all of its lines.
  public func refresh(
    reporting report: @escaping (ArchiveEvent) -> Void = { _ in }
  ) throws(ArchiveError) -> ArchiveChange {
    let outdated = try archive.articles(notExtractedBy: version)
    var batch = ArchiveBatch(beside: outdated.count, reporting: report) { articles throws(ArchiveError) in
      try archive.refresh(articles)
    }
    try OrderedWork.run(outdated, ahead: ArchiveBatch.most, by: step) { step throws(ArchiveError) in
      try batch.take(step, of: outdated.count)
    }
    let change = try batch.finish()
    try archive.resolve(by: version)
    return change
  }

  private func step(for number: Archive.ArticleNumber) -> ArchiveStep {
    do throws(ArchiveError) {
      guard let kept = try archive.keptText(of: number) else { return .alreadyThere }
      let place = "\(archive.path), article '\(kept.name)'"
      do throws(ArticleError) {
        let read = try reader.article(from: Array(kept.text.utf8), named: kept.name, language: kept.language)
        return .article(reader.facts(of: read), text: read.article.text, by: version, from: place)
      } catch {
        return .failed(
          Finding(.invalidInput, at: place, problem: error.problem, remedy: error.remedy(for: nil)))
      }
    } catch {
      return .stopped(error)
    }
  }
}
