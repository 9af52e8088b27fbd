internal import KorpuLanguage
internal import KorpuModel

/// The story of an article as tokens and sentences.
struct TokenizedArticle: Sendable {
  let article: Article
  let lexicon: Lexicon
  let tokens: [Token]
  /// Ranges of token indices; none crosses a paragraph.
  let sentences: [Range<Int>]
  /// For each token the index of its sentence.
  let sentenceOfToken: [Int]

  init(article: Article, lexicon: Lexicon) {
    self.article = article
    self.lexicon = lexicon
    let tokenizer = Tokenizer(language: lexicon.language)
    let splitter = SentenceSplitter(abbreviations: ["prof", "dr", "s", "h", "b.e", "məs", "və.s", "akad"])
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    for paragraph in article.paragraphs {
      let words = tokenizer.tokens(of: paragraph, in: article.text)
      sentences += splitter.sentences(of: words).map { tokens.count + $0.lowerBound..<tokens.count + $0.upperBound }
      tokens += words
    }
    self.tokens = tokens
    self.sentences = sentences
    sentenceOfToken = sentences.enumerated().flatMap { index, range in
      repeatElement(index, count: range.count)
    }
  }

  /// The bytes from the first to the last token of a range.
  func span(of range: Range<Int>) -> TextSpan {
    TextSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
  }

  func text(of span: TextSpan) -> String { article.text[span].map(String.init) ?? "" }

  func text(of range: Range<Int>) -> String { text(of: span(of: range)) }

  func isMark(_ index: Int, _ mark: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].folded == mark
  }

  func isWord(_ index: Int, _ word: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].folded == word
  }

  func isCapitalisedWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].isCapitalised
  }

  /// The closing mark of a quotation that opens at a token, within `limit` tokens and the same paragraph.
  func closingQuote(from opening: Int, limit: Int = .max) -> Int? {
    var index = opening + 1
    let end = limit == .max ? tokens.count : min(tokens.count, opening + limit)
    while index < end, tokens[index].kind != .openingQuote {
      if tokens[index].kind == .closingQuote { return index }
      index += 1
    }
    return nil
  }

  /// The opening mark of the quotation that closes at a token.
  func openingQuote(to closing: Int, limit: Int = 24) -> Int? {
    var index = closing - 1
    while index >= max(0, closing - limit), tokens[index].kind != .closingQuote {
      if tokens[index].kind == .openingQuote { return index }
      index -= 1
    }
    return nil
  }
}
