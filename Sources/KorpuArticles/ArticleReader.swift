public import KorpuLanguage
public import KorpuModel

/// Bytes become an article: plain text for now.
public struct ArticleReader: Sendable {
  /// Articles of more bytes are refused: 16 MiB, a library of books.
  public static let largestArticle = 16 << 20

  private let lexicons: Lexicons

  /// - Parameter lexicons: What is known of the languages; only articles in these are read.
  public init(lexicons: Lexicons = .builtIn) {
    self.lexicons = lexicons
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - bytes: A text in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.
  ///   - name: What the article is to be called: its file's base name without the extension.
  ///   - language: The article's language where it is known; otherwise the text tells.
  /// - Throws: ``ArticleError`` for anything that is no text in a language that can be read.
  /// - Complexity: O(bytes).
  public func article(
    from bytes: [UInt8], named name: String, language known: Language? = nil
  ) throws(ArticleError) -> Article {
    guard bytes.count <= Self.largestArticle else { throw .tooLarge }
    let normal = NormalText.normalised(try TextDecoder.text(of: bytes))
    guard normal.unicodeScalars.contains(where: { !ScalarProperties.isSpace($0) }) else { throw .empty }
    let language = if let known { known } else { try self.language(of: normal) }
    let lexicon = lexicons.lexicon(of: language)
    let dates = DateReader(language: language, months: lexicon?.months)
    let text = WrappedLines.joined(normal, dates: dates)
    let layout = ArticleLayout(of: text, words: NewspaperWords(language: language, lexicon: lexicon), dates: dates)
    return Article(
      name: name, digest: TextDigest.sha256(of: text), text: text, language: language, title: layout.title,
      published: layout.published, publishedTime: layout.time, authors: layout.authors,
      paragraphs: layout.paragraphs)
  }

  private func language(of text: String) throws(ArticleError) -> Language {
    let language = LanguageIdentifier().language(of: text)?.language
    guard let language, lexicons.lexicon(of: language) != nil else { throw .unknownLanguage(seemsToBe: language) }
    return language
  }
}
