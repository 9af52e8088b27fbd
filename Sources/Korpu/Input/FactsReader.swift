internal import Foundation
internal import KorpuArticles
internal import KorpuExtraction
public import KorpuLanguage
public import KorpuModel

/// What one input came to.
public enum Outcome: Hashable, Sendable {
  /// The facts of one article, and the file or line that they come from.
  case facts(ArticleFacts, from: String)
  case finding(Finding)
}

/// Reads articles and facts, from files, folders and the standard input, and extracts what the articles state.
///
/// Bad inputs become findings while the others go on. Inputs are worked on by all processors, yet the order of the
/// results is that of the inputs.
public struct FactsReader: Sendable {
  /// Enough for every processor to have something to do, and little enough to keep in memory.
  private static let piecesPerProcessor = 4

  let lexicons: Lexicons
  let language: Language?
  let explains: Bool

  /// - Parameters:
  ///   - lexicons: What is known of the languages, perhaps with rows of the user's own.
  ///   - language: The language of all articles; where it is `nil`, each article's letters tell.
  ///   - explains: Whether each evidence is to say why it was found.
  public init(lexicons: Lexicons = .builtIn, language: Language? = nil, explains: Bool = false) {
    self.lexicons = lexicons
    self.language = language
    self.explains = explains
  }

  /// Reads everything.
  ///
  /// - Parameter sources: what to read, in this order.
  /// - Complexity: O(bytes), all facts in memory.
  public func read(_ sources: [Source]) -> Reading {
    var facts: [ArticleFacts] = []
    var findings: [Finding] = []
    read(sources) { outcome in
      switch outcome {
      case .facts(let found, _): facts.append(found)
      case .finding(let finding): findings.append(finding)
      }
    }
    return Reading(facts: facts, findings: findings)
  }

  /// Reads everything and hands over the results one by one, in the order of the inputs.
  ///
  /// - Parameters:
  ///   - sources: what to read, in this order.
  ///   - each: what to do with a result; if it throws, the rest is not read.
  /// - Complexity: O(bytes), a few articles in memory at a time; of a file of facts, a line each, all of its lines.
  public func read<Failure: Error>(
    _ sources: [Source], each: (Outcome) throws(Failure) -> Void
  ) throws(Failure) {
    let pieces = sources.lazy.flatMap(SourceWalk.items(of:)).flatMap(Work.pieces(of:))
    try OrderedWork.run(
      pieces, ahead: Self.piecesPerProcessor * ProcessInfo.processInfo.activeProcessorCount,
      by: { outcome(of: $0.reading(by: self)) }, each: each)
  }

  private func outcome(of reading: PieceReading) -> Outcome {
    switch reading {
    case .finding(let finding): .finding(finding)
    case .facts(let facts, let place): .facts(facts, from: place)
    case .kept(let kept, let place): .facts(kept.facts, from: place)
    case .article(let read, let place): .facts(facts(of: read), from: place)
    }
  }

  /// Reads an article, and understands nothing of it yet.
  ///
  /// - Throws: ``ArticleError`` for anything that is no text in a language that can be read.
  func article(
    from bytes: [UInt8], named name: String, language: Language? = nil
  ) throws(ArticleError) -> ReadArticle {
    let article = try ArticleReader(lexicons: lexicons)
      .article(from: bytes, named: name, language: language ?? self.language)
    guard let lexicon = lexicons.lexicon(of: article.language) else {
      throw .unknownLanguage(seemsToBe: article.language)
    }
    return ReadArticle(article: article, lexicon: lexicon)
  }

  /// What an article states.
  func facts(of read: ReadArticle) -> ArticleFacts {
    ArticleExtractor(lexicon: read.lexicon, explains: explains).facts(of: read.article)
  }
}

/// All that was read.
public struct Reading: Hashable, Sendable {
  /// What each article states, in the order of the inputs.
  public let facts: [ArticleFacts]
  /// What could not be read, and notes.
  public let findings: [Finding]
}
