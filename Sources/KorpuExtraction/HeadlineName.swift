internal import KorpuLanguage
internal import KorpuModel

/// Reads the headline with the story where it alone has the whole name of somebody whom the story calls by the surname:
/// «Leyla Korkmaz: Yeni dönem başlıyor ⏎ | Korkmaz, Ankara'da konuştu».
struct HeadlineName {
  let article: Article
  let lexicon: Lexicon

  /// The story with its headline, and what both name; `nil` where the story names everybody itself.
  ///
  /// - Complexity: O(tokens).
  func joined(
    to story: TokenizedArticle, _ mentions: [MentionCandidate]
  ) -> (reading: TokenizedArticle, mentions: [MentionCandidate])? {
    guard lexicon.language.family == .turkic,
      let headline = LeadingHeadline(lexicon: lexicon).tokens(of: article, Tokenizer(lexicon: lexicon)),
      case let surnames = surnames(in: headline), !surnames.isEmpty,
      isAnyAlone(of: surnames, in: story, besides: mentions)
    else { return nil }
    let whole = TokenizedArticle(article: article, lexicon: lexicon, withHeadline: true)
    let all = MentionRecognizer(reading: whole).mentions()
    let end = whole.tokens.count - story.tokens.count
    let isNamed = all.contains { mention in
      mention.type.isPerson && mention.tokens.upperBound <= end && mention.tokens.count > 1
        && mention.tokens.last.map { surnames.contains(whole.tokens[$0].folded) } == true
    }
    return isNamed ? (whole, all) : nil
  }

  /// The words in capitals right behind a given name.
  private func surnames(in headline: [Token]) -> Set<String> {
    let pairs = zip(headline, headline.dropFirst()).filter { given, surname in
      isInCapitals(given) && isInCapitals(surname) && surname.folded.count > 2
        && lexicon.senses(of: given.folded).name.isGivenName && !isOther(surname.folded)
    }
    return Set(pairs.map(\.1.folded))
  }

  private static let others = [LexicalTable.countries, .cities, .bodies, .roles, .forums, .honorifics]

  /// «Barış Üniversitesi», «Deniz Türkiye'de»: a word that tables know as something else, and most headlines hold such; they need no
  /// second reading.
  private func isOther(_ word: String) -> Bool {
    let senses = lexicon.senses(of: word)
    return Self.others.contains { senses.key(in: $0) != nil }
  }

  private func isGivenName(_ index: Int, in story: TokenizedArticle) -> Bool {
    index >= 0 && story.isCapitalisedWord(index) && story.words[index].name.isGivenName
  }

  private func isInCapitals(_ token: Token) -> Bool { token.kind == .word && token.isCapitalised }

  /// Whether one of the words is printed in the story where no name has been read, as nobody's given name or surname.
  private func isAnyAlone(
    of surnames: Set<String>, in story: TokenizedArticle, besides mentions: [MentionCandidate]
  ) -> Bool {
    let taken = Occupancy(of: story.tokens.count, by: mentions.map(\.tokens))
    return story.tokens.indices.contains { index in
      surnames.contains(story.tokens[index].folded) && story.isCapitalisedWord(index) && !taken[index]
        && !story.isCapitalisedWord(index + 1) && !isGivenName(index - 1, in: story)
    }
  }
}
