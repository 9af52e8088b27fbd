internal import KorpuLanguage
internal import KorpuModel

/// The tokens of an article, paragraph by paragraph, with the quotations that go on from one paragraph into the next:
/// «…: «Горы соединяют нас.⏎Они не разделяют».», or with a mark that opens it again, “…⏎“…”
struct QuotedParagraphs {
  private(set) var tokens: [[Token]] = []
  /// The paragraphs into which a quotation goes on from the one before.
  private(set) var continued: Set<Int> = []
  private let article: Article
  private let tokenizer: Tokenizer
  /// For each paragraph, the marks that it leaves open by itself.
  private var open: [[Unicode.Scalar]] = []

  /// How many paragraphs a quotation goes on for; one that is not closed by then lacks its mark.
  private static let longest = 8

  /// - Complexity: O(length of the article).
  init(of article: Article, tokenizer: Tokenizer) {
    self.article = article
    self.tokenizer = tokenizer
    for paragraph in article.paragraphs {
      var marks: [Unicode.Scalar] = []
      tokens.append(tokenizer.tokens(of: paragraph, in: article.text, open: &marks))
      open.append(marks)
    }
    var paragraph = 0
    while paragraph < tokens.count { paragraph = joinQuotation(openIn: paragraph) ?? paragraph + 1 }
  }

  /// Joins what a quotation goes on in that a paragraph opens and does not close.
  ///
  /// - Returns: The paragraph that closes it.
  private mutating func joinQuotation(openIn paragraph: Int) -> Int? {
    guard open[paragraph].count == 1, let mark = open[paragraph].first,
      let opening = Self.unclosed(in: tokens[paragraph]), isSpeech(opening, in: tokens[paragraph]),
      !Self.isAttributed(after: opening, in: tokens[paragraph])
    else { return nil }
    // «X said: “…⏎…” and went on»: what is announced ends with its paragraph; else somebody else may be quoted.
    let isAnnounced = opening > 0
    var joined: [[Token]] = []
    var isReopened = false
    for next in (paragraph + 1..<tokens.count).prefix(Self.longest) {
      let own = tokens[next]
      if let first = own.first, first.kind == .openingQuote, first.folded == tokens[paragraph][opening].folded {
        guard isReopened || joined.isEmpty else { return nil }
        isReopened = true
        let end = Self.closing(in: own, isOpen: false)
        guard end != nil || open[next] == [mark] else { return nil }
        joined.append([first.relabelled(.mark)] + own.dropFirst())
        guard let end else { continue }
        return isAnnounced && !Self.isEnd(after: end, in: own) ? nil : join(joined, after: paragraph)
      }
      if isReopened { return nil }
      if open[next].isEmpty {
        joined.append(own)
        continue
      }
      var marks = [mark]
      let closed = tokenizer.tokens(of: article.paragraphs[next], in: article.text, open: &marks)
      guard marks.isEmpty, let closing = Self.closing(in: closed, isOpen: true),
        !isAnnounced || Self.isEnd(after: closing, in: closed)
      else { return nil }
      return join(joined + [closed], after: paragraph)
    }
    return nil
  }

  private mutating func join(_ joined: [[Token]], after paragraph: Int) -> Int {
    for (offset, words) in joined.enumerated() {
      tokens[paragraph + 1 + offset] = words
      continued.insert(paragraph + 1 + offset)
    }
    return paragraph + joined.count
  }

  /// Whether a mark opens a speech and no name: it begins its paragraph, or follows a colon.
  private func isSpeech(_ opening: Int, in tokens: [Token]) -> Bool {
    opening == 0 || tokens[opening - 1].kind == .mark && tokens[opening - 1].folded == ":"
  }

  /// «"Biz hazırıq, – deyə X bildirib»: whether the narrator speaks within the marks, of which the second may be missing.
  private static func isAttributed(after opening: Int, in tokens: [Token]) -> Bool {
    (opening + 1..<tokens.count).dropFirst().contains { index in
      ["–", "-", "—"].contains(tokens[index].folded) && [",", "!", "?", "…"].contains(tokens[index - 1].folded)
    }
  }

  /// The opening mark that a paragraph does not close.
  private static func unclosed(in tokens: [Token]) -> Int? {
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .openingQuote: open.append(index)
      case .closingQuote: _ = open.popLast()
      case .word, .number, .mark: break
      }
    }
    return open.first
  }

  /// Where the quotation ends that is open where a paragraph begins, or that its first mark opens.
  private static func closing(in tokens: [Token], isOpen: Bool) -> Int? {
    var depth = isOpen ? 1 : 0
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .openingQuote: depth += 1
      case .closingQuote: depth -= 1
      case .word, .number, .mark: continue
      }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Whether no word follows a mark.
  private static func isEnd(after closing: Int, in tokens: [Token]) -> Bool {
    tokens[(closing + 1)...].allSatisfy { $0.kind == .mark }
  }
}
