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

  /// The headline, where the text begins with it.
  func tokens(of article: Article, _ tokenizer: Tokenizer) -> [Token]? {
    guard let title = article.title, article.text.hasPrefix(title) else { return nil }
    return tokenizer.tokens(of: TextSpan(start: 0, end: title.utf8.count), in: article.text)
  }

  /// «The conference | was …», but not «The conference | on trade was …», which may be another.
  private func isPredicate(_ token: Token) -> Bool {
    let senses = lexicon.senses(of: token.folded)
    return senses.isKnownVerb || senses.classes.contains(.auxiliary)
  }
}
