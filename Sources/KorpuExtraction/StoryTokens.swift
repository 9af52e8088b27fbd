internal import KorpuLanguage
internal import KorpuModel

/// The headline of an article and its paragraphs one after the other, as tokens and sentences.
struct StoryTokens {
  private(set) var tokens: [Token] = []
  /// Ranges of token indices; none crosses a paragraph.
  private(set) var sentences: [Range<Int>] = []
  /// The first tokens of the paragraphs.
  private(set) var paragraphStarts: Set<Int> = []
  /// Those of the paragraphs into which a quotation goes on from the one before.
  private(set) var continuedParagraphs: Set<Int> = []

  /// The tokens of the headline, where it is read with the story.
  private(set) var headline = 0..<0

  private let splitter: SentenceSplitter

  /// - Parameter withHeadline: Whether the headline is read as the first sentence whatever the story begins with.
  /// - Complexity: O(letters).
  init(of article: Article, lexicon: Lexicon, withHeadline: Bool) {
    splitter = SentenceSplitter(abbreviations: lexicon.abbreviations, language: lexicon.language)
    let tokenizer = Tokenizer(lexicon: lexicon)
    let paragraphs = QuotedParagraphs(of: article, tokenizer: tokenizer)
    let sorts = QuotedSorts(lexicon: lexicon)
    let leading = LeadingHeadline(lexicon: lexicon)
    let headline =
      withHeadline
      ? leading.tokens(of: article, tokenizer)
      : leading.tokens(of: article, before: paragraphs.tokens.first, tokenizer)
    if let headline { append(headline) }
    self.headline = 0..<tokens.count
    for (paragraph, printed) in paragraphs.tokens.enumerated() {
      if paragraphs.continued.contains(paragraph) { continuedParagraphs.insert(tokens.count) }
      append(sorts.removed(from: printed))
    }
  }

  private mutating func append(_ paragraph: [Token]) {
    let start = tokens.count
    paragraphStarts.insert(start)
    sentences += splitter.sentences(of: paragraph).map { start + $0.lowerBound..<start + $0.upperBound }
    tokens += paragraph
  }
}
