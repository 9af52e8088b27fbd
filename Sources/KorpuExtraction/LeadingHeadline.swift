internal import KorpuLanguage
internal import KorpuModel

/// Tells in English where the headline is part of the story: «Baku hosts a conference on water ⏎ | The conference was organised by …»,
/// where the headline alone names the gathering with which the story begins.
struct LeadingHeadline {
  let lexicon: Lexicon

  /// - Parameter lead: The first paragraph of the story.
  /// - Complexity: O(length of the headline).
  func tokens(of article: Article, before lead: [Token]?, _ tokenizer: Tokenizer) -> [Token]? {
    guard lexicon.language.family == .germanic, let lead, lead.count > 2,
      lexicon.senses(of: lead[0].folded).classes.contains(.article),
      lexicon.senses(of: lead[1].folded).key(in: .forums) != nil, isPredicate(lead[2]),
      let headline = tokens(of: article, tokenizer)
    else { return nil }
    return headline.contains { $0.folded == lead[1].folded } ? headline : nil
  }

  /// The headline, where a line before the story begins with it.
  func tokens(of article: Article, _ tokenizer: Tokenizer) -> [Token]? {
    guard let title = article.title, let story = article.paragraphs.first?.start else { return nil }
    let text = article.text
    var (line, start) = (text.startIndex, 0)
    while start < story {
      if text[line...].hasPrefix(title) {
        let span = TextSpan(start: start, end: start + title.utf8.count)
        return span.end <= story ? tokenizer.tokens(of: span, in: text) : nil
      }
      guard let end = text[line...].firstIndex(of: "\n") else { return nil }
      let next = text.index(after: end)
      start += text.utf8.distance(from: line, to: next)
      line = next
    }
    return nil
  }

  /// «The conference | was …», but not «The conference | on trade was …», which may be another.
  private func isPredicate(_ token: Token) -> Bool {
    let senses = lexicon.senses(of: token.folded)
    return senses.isKnownVerb || senses.classes.contains(.auxiliary)
  }
}
