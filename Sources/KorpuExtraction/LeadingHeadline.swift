internal import KorpuLanguage
internal import KorpuModel

/// Tells in English where the headline is part of the story: «Baku hosts a conference on water ⏎ | The conference was organised by …»,
/// where the headline alone names the gathering with which the story begins.
struct LeadingHeadline {
  let lexicon: Lexicon

  /// - Parameter lead: The first paragraph of the story.
  /// - Complexity: O(length of the headline and of the first paragraph).
  func tokens(of article: Article, before lead: [Token]?, _ tokenizer: Tokenizer) -> [Token]? {
    guard lexicon.language.family == .germanic, let lead, lead.count > 2 else { return nil }
    let words = WordList(of: lead, sentences: [lead.indices], lexicon: lexicon)
    let sorts = [sort(toldOfIn: lead, words)].compactMap(\.self) + sorts(meantIn: lead, words)
    guard !sorts.isEmpty, let headline = tokens(of: article, tokenizer), sorts.contains(where: { names(headline, $0) })
    else { return nil }
    return headline
  }

  /// A gathering by its sort alone with which a story begins.
  private struct Sort {
    let lastWord: String
    /// «the event»: any gathering may be called so.
    let isAny: Bool
  }

  /// «The conference | was …», «A business forum | was …», «At the seminar, …»: the sort with which the first paragraph begins.
  private func sort(toldOfIn lead: [Token], _ words: WordList) -> Sort? {
    let isSetting = !words.classes(at: 0).isDisjoint(with: [.locativeMarker, .framing])
    let start = isSetting ? 1 : 0
    guard lead.indices.contains(start + 2), words.classes(at: start).contains(.article),
      let match = words.match(.forums, at: start + 1), !match.form.isPlural,
      case let end = start + 1 + match.length, lead.indices.contains(end),
      isSetting ? lead[end].folded == "," : isPredicate(lead[end]),
      // «A conference was held on the theme "…"»: the story names it itself.
      !lead.contains(where: { $0.kind == .openingQuote })
    else { return nil }
    return Sort(lastWord: lead[end - 1].folded, isAny: words.classes(at: start + 1).contains(.setting))
  }

  /// «X, who spoke at the forum, …»: the sorts that the first paragraph takes as known, where it names no gathering itself.
  private func sorts(meantIn lead: [Token], _ words: WordList) -> [Sort] {
    let found = lead.indices.compactMap { index in words.match(.forums, at: index).map { (index: index, match: $0) } }
    let isNamed = found.contains { index, _ in
      isCapitalised(lead[index]) || index > 0 && words.classes(at: index - 1).contains(.indefinite)
    }
    if isNamed { return [] }
    return found.compactMap { index, match in
      let end = index + match.length
      guard index > 1, !match.form.isPlural, words.classes(at: index - 1).contains(.article),
        !words.classes(at: index - 2).isDisjoint(with: [.locativeMarker, .framing, .genitiveMarker, .dativeMarker]),
        lead.indices.contains(end), lead[end].kind == .mark
      else { return nil }
      return Sort(lastWord: lead[end - 1].folded, isAny: words.classes(at: index).contains(.setting))
    }
  }

  private func isCapitalised(_ token: Token) -> Bool { token.kind == .word && token.isCapitalised }

  /// Whether a headline has the sort, or any where the story calls it an event.
  private func names(_ headline: [Token], _ sort: Sort) -> Bool {
    guard sort.isAny else { return headline.contains { $0.folded == sort.lastWord } }
    let words = WordList(of: headline, sentences: [headline.indices], lexicon: lexicon)
    return headline.indices.contains { words.match(.forums, at: $0).map { !$0.form.isPlural } ?? false }
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
