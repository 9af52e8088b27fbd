internal import KorpuLanguage
internal import KorpuModel

/// The story of an article as tokens and sentences, and what the tables know of its words. All who read it share it.
final class TokenizedArticle: Sendable {
  let article: Article
  let lexicon: Lexicon
  let tokens: [Token]
  /// What the lexicon knows of each word.
  let words: WordList
  /// Ranges of token indices; none crosses a paragraph.
  let sentences: [Range<Int>]
  /// For each token the index of its sentence.
  let sentenceOfToken: [Int]
  /// The words printed with a capital, folded.
  private let capitalised: Set<String>
  /// The first tokens of the paragraphs.
  private let paragraphStarts: Set<Int>
  /// The closing marks that close two quotations.
  private let sharedClosings: Set<Int>
  /// For each token the opening mark of the outermost quotation that it stands in, or -1.
  private let openingOfToken: [Int]
  /// The words that stand behind a quoted name to make it a gathering's, as tables have them: «"…" atly | gepleşik».
  let namedSorts: Set<String>
  /// The words for positions, by where they end.
  let positions: TermEndings
  /// The titles, by where they end.
  let titles: TermEndings
  /// The tokens of the headline, where it is read with the story.
  let headline: Range<Int>
  /// The sentences that tell that something did not come about.
  private let cancelledSentences: Set<Int>

  /// - Parameter withHeadline: Whether the headline is read as the first sentence of the story.
  init(article: Article, lexicon: Lexicon, withHeadline: Bool = false) {
    self.article = article
    let lexicon = lexicon.reading(article.text)
    self.lexicon = lexicon
    let story = StoryTokens(of: article, lexicon: lexicon, withHeadline: withHeadline)
    let (tokens, starts) = (story.tokens, story.paragraphStarts)
    self.tokens = tokens
    headline = story.headline
    sentences = story.sentences
    words = WordList(of: tokens, sentences: sentences, lexicon: lexicon)
    namedSorts = Self.namedSorts(in: tokens, words, lexicon: lexicon)
    sentenceOfToken = sentences.enumerated().flatMap { index, range in repeatElement(index, count: range.count) }
    paragraphStarts = starts
    capitalised = Set(tokens.lazy.filter { $0.kind == .word && $0.isCapitalised }.map(\.folded))
    sharedClosings =
      lexicon.language.family == .slavic ? SharedClosingMarks(tokens: tokens, paragraphStarts: starts).marks() : []
    openingOfToken = Self.openings(
      in: tokens, paragraphStarts: starts, continued: story.continuedParagraphs, sharedClosings: sharedClosings)
    positions = TermEndings(of: .roles, in: words, count: tokens.count)
    titles = TermEndings(of: .honorifics, in: words, count: tokens.count)
    let (words, openings, sentenceOf) = (words, openingOfToken, sentenceOfToken)
    let cancelling = tokens.indices.filter { openings[$0] < 0 && words.classes(at: $0).contains(.cancelling) }
    cancelledSentences = Set(cancelling.map { sentenceOf[$0] })
  }

  /// How many words may stand between a quoted name and its sort: «"…" atly | halkara gepleşik».
  private static let reachOfSort = 3

  private static func namedSorts(in tokens: [Token], _ words: WordList, lexicon: Lexicon) -> Set<String> {
    guard lexicon.language.family == .turkic else { return [] }
    let sorts = tokens.indices.dropLast().filter { tokens[$0].kind == .closingQuote }.compactMap { closing -> String? in
      let behind = (closing + 1..<min(tokens.count, closing + 2 + reachOfSort)).prefix { tokens[$0].kind == .word }
      let isNamed = behind.contains { !words.classes(at: $0).isDisjoint(with: .naming) }
      return behind.lazy.compactMap { words.match(.namedForums, at: $0)?.key }.first { _ in isNamed }
    }
    return Set(sorts).union(sortsOfOfficials(in: tokens, words))
  }

  /// How many words stand between officials and their gathering at most: «rahbarlarining | navbatdan tashqari uchrashuvi».
  private static let reachOfOfficials = 3

  /// «(davlat) rahbarlarining norasmiy | uchrashuvi»: what talks are called that several holders of one post have.
  private static func sortsOfOfficials(in tokens: [Token], _ words: WordList) -> [String] {
    tokens.indices.dropFirst().compactMap { index in
      if MeetingWithMany.isMeeting(at: index, in: tokens, words)
        || MeetingWithMany.isArranged(at: index, in: tokens, words)
      {
        return words.match(.namedForums, at: index)?.key
      }
      guard tokens[index].kind == .word, let sort = words.match(.namedForums, at: index), sort.form.possessor == .third,
        !words.classesOfStem(at: index).isDisjoint(with: .talk)
      else { return nil }
      let before = max(0, index - reachOfOfficials)..<index
      let isOfOfficials = before.contains { at in
        words[at].form(in: .roles).map { $0.isPlural && $0.possessor == .third } ?? false
      }
      return isOfOfficials ? sort.key : nil
    }
  }

  /// A quotation lasts to its closing mark or, where none comes, to the end of the paragraph that it opens.
  ///
  /// - Parameter continued: The first tokens of the paragraphs into which one goes on from the paragraph before.
  private static func openings(
    in tokens: [Token], paragraphStarts: Set<Int>, continued: Set<Int>, sharedClosings: Set<Int>
  ) -> [Int] {
    var openings = Array(repeating: -1, count: tokens.count)
    var open: [Int] = []
    for index in tokens.indices {
      if paragraphStarts.contains(index), !continued.contains(index) {
        // Not closed: only what opens with the paragraph is a quotation, the rest is a slip.
        if let first = open.first, !paragraphStarts.contains(first) {
          for stray in first..<index { openings[stray] = -1 }
        }
        open = []
      }
      if let first = open.first { openings[index] = first }
      switch tokens[index].kind {
      case .openingQuote: open.append(index)
      case .closingQuote: open.removeLast(min(open.count, sharedClosings.contains(index) ? 2 : 1))
      case .word, .number, .mark: break
      }
    }
    return openings
  }

  var isSlavic: Bool { lexicon.language.family == .slavic }

  /// Whether the article has a word, in just this form, with a capital.
  func printsCapitalised(_ word: String) -> Bool { capitalised.contains(word) }

  /// Whether a token stands within quotation marks.
  func isQuoted(_ index: Int) -> Bool { openingOfToken[index] >= 0 }

  /// Whether quotation marks enclose just these tokens.
  func isInQuotationMarks(_ run: Range<Int>) -> Bool {
    run.lowerBound > 0 && tokens[run.lowerBound - 1].kind == .openingQuote
      && run.upperBound < tokens.count && tokens[run.upperBound].kind == .closingQuote
  }

  /// Whether the sentence of a token tells that something did not come about: «elmaradt», «felmondták».
  func isCancelled(_ index: Int) -> Bool { cancelledSentences.contains(sentenceOfToken[index]) }

  /// The opening mark of the outermost quotation that a token stands in.
  func outermostOpening(of index: Int) -> Int? { isQuoted(index) ? openingOfToken[index] : nil }

  /// The sentence that holds a token; an empty one behind the last, where whoever looks ahead may come.
  func sentence(of index: Int) -> Range<Int> {
    sentenceOfToken.indices.contains(index) ? sentences[sentenceOfToken[index]] : index..<index
  }

  func startsParagraph(_ index: Int) -> Bool { paragraphStarts.contains(index) }

  /// Where the paragraph of a token ends.
  func paragraphEnd(from token: Int) -> Int {
    var sentence = sentenceOfToken[token] + 1
    while sentence < sentences.count, !startsParagraph(sentences[sentence].lowerBound) { sentence += 1 }
    return sentences[sentence - 1].upperBound
  }

  /// Whether the token's capital may be due to its place alone: it begins a sentence or a quotation.
  func isInitial(_ index: Int) -> Bool {
    sentence(of: index).lowerBound == index || tokens[index - 1].kind == .openingQuote
      || tokens[index - 1].kind == .mark && !tokens[index - 1].followsSpace && !isMark(index - 1, ",")
  }

  /// The bytes from the first to the last token of a range.
  func span(of range: Range<Int>) -> TextSpan {
    TextSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
  }

  func text(of span: TextSpan) -> String { article.text[span].map(String.init) ?? "" }

  func text(of range: Range<Int>) -> String { range.isEmpty ? "" : text(of: span(of: range)) }
}

extension TokenizedArticle {
  func isMark(_ index: Int, _ mark: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].folded == mark
  }

  /// An apostrophe that stands alone: «students|'| union».
  func isApostrophe(_ index: Int) -> Bool { isMark(index, Token.apostrophe) }

  func isDash(_ index: Int) -> Bool { isMark(index, "–") || isMark(index, "-") || isMark(index, "—") }

  func isCapitalisedWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].isCapitalised
  }

  /// Whether the word at a token, as it stands, does one of the given things in the grammar.
  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && !words.classes(at: index).isDisjoint(with: classes)
  }

  /// «the | fund»: the token, or the one behind the article that stands there.
  func behindArticle(_ index: Int) -> Int { isWord(index, .article) ? index + 1 : index }

  /// «HE Mr. X»: a title in capitals that tables know with its points.
  func isSpelledHonorific(_ index: Int) -> Bool {
    guard lexicon.language.family == .germanic, tokens.indices.contains(index), tokens[index].isAbbreviation,
      (2...3).contains(tokens[index].folded.count)
    else { return false }
    return lexicon.senses(of: tokens[index].folded.map(String.init).joined(separator: ".")).isKey(of: .honorifics)
  }

  /// «| the fund»: where what begins at a token does, its article included.
  func withArticle(_ start: Int) -> Int { isWord(start - 1, .article) ? start - 1 : start }

  /// Whether the word at a token, whatever its endings, is of one of the given classes.
  func isForm(_ index: Int, of classes: WordClass) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
      && !words.classesOfStem(at: index).isDisjoint(with: classes)
  }

  /// Whether a token has an ending of a kind, whatever its stem.
  func hasEnding(_ ending: WordEnding, at index: Int) -> Bool {
    tokens.indices.contains(index) && lexicon.hasEnding(ending, of: tokens[index].folded)
  }

  /// Whether several words that tables know as one, perhaps inflected, start at a token and are of a class: «улуу улуттук
  /// жыйындын».
  func isPhrase(at index: Int, of classes: WordClass) -> Bool {
    guard let phrase = words.match(.wordClasses, at: index), phrase.length > 1 else { return false }
    return !phrase.classes.isDisjoint(with: classes)
  }

  /// Whether a word has the ending of a verb in the past, present or future.
  func isFiniteVerb(_ index: Int) -> Bool {
    words[index].verbReadings(in: .finite) || words[index].verbReadings(in: .future)
  }

  /// Whether a verb that tables know is that of a sentence here.
  func isKnownPredicate(_ index: Int) -> Bool {
    [LexicalTable.actVerbs, .speechVerbs].contains { words.verb($0, at: index)?.form.isPredicate == true }
  }

  /// Whether a word of negation stands right before a token: «не», «not».
  func isNegated(_ index: Int) -> Bool { isWord(index - 1, .negation) }

  /// Where what belongs to a verb may stand: before it where the verb comes last, else in the whole sentence.
  func clause(of verb: Range<Int>) -> Range<Int> {
    let sentence = sentence(of: verb.lowerBound)
    switch lexicon.language.family {
    case .turkic: return sentence.lowerBound..<verb.lowerBound
    case .uralic: return UralicClause(reading: self).clause(of: verb)
    case .slavic, .germanic: return sentence
    }
  }

  /// Where the words of a sentence begin that stand before a token and all belong to what it heads: its attributes.
  ///
  /// - Parameter floor: The first token that may belong.
  func startOfRun(before head: Int, from floor: Int, where belongs: (Int) -> Bool) -> Int {
    let first = max(floor, sentence(of: head).lowerBound)
    var start = head
    while start > first, belongs(start - 1) { start -= 1 }
    return start
  }

  /// Whether a list goes on at a token: a comma or «və».
  func isListJoint(_ index: Int) -> Bool { isMark(index, ",") || isWord(index, .conjunction) }
}

extension TokenizedArticle {
  /// A quotation that is not closed within so many tokens is none.
  private static let longestQuotation = 4000

  /// The closing mark of a quotation that opens at a token, without another opening in between.
  func closingQuote(from opening: Int, limit: Int = longestQuotation) -> Int? {
    var index = opening + 1
    let end = min(tokens.count, opening + limit)
    while index < end, tokens[index].kind != .openingQuote {
      if tokens[index].kind == .closingQuote { return index }
      index += 1
    }
    return nil
  }

  /// The tokens, where all stand in one sentence.
  func inOneSentence(_ tokens: Range<Int>) -> Range<Int>? {
    sentence(of: tokens.lowerBound).contains(tokens.upperBound - 1) ? tokens : nil
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

  /// The mark that ends a speech: the closing mark at the level on which the speech was opened. Names in
  /// quotation marks may stand within.
  func closingQuote(ofSpeechAt opening: Int) -> Int? {
    var depth = 1
    for index in tokens.indices.dropFirst(opening + 1).prefix(Self.longestQuotation) {
      switch tokens[index].kind {
      case .openingQuote: depth += 1
      case .closingQuote:
        depth -= sharedClosings.contains(index) ? 2 : 1
        if depth <= 0 { return index }
      case .word, .number, .mark: break
      }
    }
    return nil
  }
}

extension TokenizedArticle {
  /// «Assambleyasi | (PA) | tashkil topganining»: a mark around one word in brackets.
  func isBracketOfOneWord(_ index: Int) -> Bool {
    isMark(index, ")") && isMark(index - 2, "(") || isMark(index, "(") && isMark(index + 2, ")")
  }
}
