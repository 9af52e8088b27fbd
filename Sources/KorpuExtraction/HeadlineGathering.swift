internal import KorpuLanguage
internal import KorpuModel

/// Reads the headline with the story where it alone names the gathering that the story tells of: «Gence'de Gençlik Forumu
/// düzenlendi ⏎ | Foruma A ve B katıldı», or names it in full.
///
/// Else the headline only says again what the story says.
struct HeadlineGathering {
  let article: Article
  let lexicon: Lexicon

  /// How many sentences a story takes to call what its headline names.
  private static let lead = 4

  /// The story with its headline, and what both name; `nil` where the story calls no gathering before it names one, and names none
  /// without its owner.
  ///
  /// - Complexity: O(tokens).
  func joined(
    to story: TokenizedArticle, _ mentions: [MentionCandidate]
  ) -> (reading: TokenizedArticle, mentions: [MentionCandidate])? {
    guard Self.mayNameGathering(article, by: story.lexicon) else { return nil }
    let whole = TokenizedArticle(article: article, lexicon: lexicon, withHeadline: true)
    let headline = 0..<whole.tokens.count - story.tokens.count
    guard headline.contains(where: { whole.words.match(.forums, at: $0) != nil }) else { return nil }
    let all = MentionRecognizer(reading: whole).mentions()
    if lexicon.language.family == .germanic {
      // English stories are read with their headlines where these name the gathering; else they may tell where it is.
      let isTold = HeadlinePlace(whole: whole, story: story, headline: headline).isToldAlone(all, besides: mentions)
      return isTold ? (whole, all) : nil
    }
    let named = all.filter { $0.type.isForum && $0.tokens.upperBound <= headline.upperBound }
    let forums = mentions.filter { $0.type.isForum && !isBareSort($0, in: story) }
    if named.isEmpty, forums.isEmpty, let title = title(headline, of: whole), isCalledSo(title, in: whole, by: story) {
      return (whole, title.inserted(in: all))
    }
    if forums.isEmpty, named.count == 1, HeadlineAttendance(whole: whole, headline: headline).tells(of: named[0], all) {
      return (whole, all)
    }
    if HeadlinePlace(whole: whole, story: story, headline: headline).isToldAlone(all, besides: mentions) {
      return (whole, all)
    }
    // «Прошла международная конференция ⏎ … конференция «Древний Арал» …»: in Russian a headline may say less than the story.
    guard let gathering = named.first, named.count == 1,
      forums.isEmpty || !isInCapitals(gathering) && !story.isSlavic
    else { return nil }
    let isJoined =
      isCalled(gathering, in: whole, besides: forums, of: story)
      || isFullName(all, in: whole, of: mentions, in: story)
    return isJoined ? (whole, all) : nil
  }

  /// «Фестивальге (А қатысты)»: what the story takes as known names nothing.
  private func isBareSort(_ forum: MentionCandidate, in story: TokenizedArticle) -> Bool {
    lexicon.language.family == .turkic && forum.tokens.count == 1 && forum.printed == nil
      && story.words.match(.forums, at: forum.tokens.lowerBound)?.length == 1
  }

  /// Whether a word for a sort of gathering stands in the headline: most articles need no second reading.
  private static func mayNameGathering(_ article: Article, by lexicon: Lexicon) -> Bool {
    guard let headline = LeadingHeadline(lexicon: lexicon).tokens(of: article, Tokenizer(lexicon: lexicon)) else {
      return false
    }
    let words = WordList(of: headline, sentences: [headline.indices], lexicon: lexicon)
    // In English it may only tell where: «Youth forum | held in Astana».
    let mayTellPlace =
      lexicon.language.family != .germanic
      || headline.indices.contains { words.verb(.actVerbs, at: $0)?.meaning == .hold }
    return mayTellPlace && headline.indices.contains { words.match(.forums, at: $0) != nil }
  }

  /// «ЖАСТАР ФОРУМЫ»: what the story names in letters that are read better.
  private func isInCapitals(_ gathering: MentionCandidate) -> Bool {
    !gathering.name.contains(where: \.isLowercase)
  }

  /// A headline of more words says more than a name.
  private static let longestTitle = 16

  /// «Özbek ve Türk iş adamları toplantısı», «Tavaszköszöntő kazak koncert»: a headline that is all a name, with its type word last.
  private func title(_ headline: Range<Int>, of whole: TokenizedArticle) -> MentionCandidate? {
    guard headline.count > 2, headline.count <= Self.longestTitle, whole.sentence(of: 0) == headline,
      let head = headline.dropFirst().first(where: { index in
        whole.words.match(.forums, at: index).map { index + $0.length == headline.upperBound } ?? false
      }), let match = whole.words.match(.forums, at: head), let kind = ForumKind(rawValue: match.value),
      match.form.grammaticalCase == .nominative, !match.form.isPlural, whole.isCapitalisedWord(headline.lowerBound),
      !headline.contains(where: { whole.words[$0].isKnownVerb || whole.isMark($0, ":") || whole.isMark($0, ",") }),
      !whole.saysWhere(headline.lowerBound)
    else { return nil }
    return MentionCandidate(tokens: headline, type: .forum(kind), name: whole.text(of: headline), confidence: 0.8)
  }

  /// Whether the story calls by its sort what the headline is the name of: «toplantıya», «a koncert».
  private func isCalledSo(_ title: MentionCandidate, in whole: TokenizedArticle, by story: TokenizedArticle) -> Bool {
    let keys = title.tokens.compactMap { whole.words.match(.forums, at: $0)?.key }
    let sorts = Set(keys.suffix(1).map(Self.sort))
    return story.tokens.indices.contains { index in
      guard !story.isQuoted(index), let match = story.gatheringWord(at: index), !match.form.isPlural else {
        return false
      }
      return keys.contains(match.key) || sorts.contains(Self.sort(of: match.key)) && match.form.possessor == nil
    }
  }

  /// Whether the lead of the story calls a gathering by its sort before it names any, or by a sort of several words of which it names
  /// none.
  private func isCalled(
    _ gathering: MentionCandidate, in whole: TokenizedArticle, besides forums: [MentionCandidate],
    of story: TokenizedArticle
  ) -> Bool {
    guard let lead = story.sentences.prefix(Self.lead).last?.upperBound else { return false }
    // «конференция | «Древний Арал: хранитель тайн»»: a sort before a quoted name calls nothing.
    let first = forums.map { min($0.tokens.lowerBound, $0.printed?.lowerBound ?? $0.tokens.lowerBound) }.min() ?? lead
    let sorts = sorts(of: gathering, in: whole)
    let isOnly = !forums.contains { !self.sorts(of: $0, in: story).isDisjoint(with: sorts) }
    let keys = gathering.tokens.compactMap { whole.words.match(.forums, at: $0)?.key }
    return (0..<lead).contains { index in
      guard !story.isQuoted(index), let match = story.gatheringWord(at: index), !match.form.isPlural else {
        return false
      }
      // «metbugat ýygnagy»: a sort of several words is no other's.
      if isOnly, match.length > 1, keys.contains(match.key) { return true }
      guard index < first else { return false }
      return story.isForm(index, of: .event) || Self.isAnyMeeting(match) && Self.isAnyMeeting(gathering)
        || sorts.contains(Self.sort(of: match.key))
    }
  }

  /// Whether the story names the gathering first by the sort alone of whose it is, «Konseye üye ülkelerin bakanlar toplantısı», which the
  /// headline names in full, and both together name no more gatherings.
  private func isFullName(
    _ all: [MentionCandidate], in whole: TokenizedArticle, of mentions: [MentionCandidate], in story: TokenizedArticle
  ) -> Bool {
    let isOfSort = mentions.contains { forum in
      forum.type.isForum && story.words.match(.bodies, at: forum.tokens.lowerBound)?.length == 1
    }
    guard isOfSort else { return false }
    let count = { (reading: TokenizedArticle, mentions: [MentionCandidate]) in
      EntityBuilder(reading: reading).entities(from: mentions).count(where: \.type.isForum)
    }
    return count(whole, all) == count(story, mentions)
  }

  /// «yig'ilish», «majlis»: what officials who come together may be called to have.
  private static func isAnyMeeting(_ word: TermMatch) -> Bool {
    [ForumKind.meeting, .session].contains { $0.rawValue == word.value }
  }

  private static func isAnyMeeting(_ gathering: MentionCandidate) -> Bool {
    [.forum(.meeting), .forum(.session), .forum(.summit)].contains(gathering.type)
  }

  private func sorts(of gathering: MentionCandidate, in reading: TokenizedArticle) -> Set<String> {
    let end = max(gathering.tokens.upperBound, gathering.printed?.upperBound ?? 0)
    return Set(
      (gathering.tokens.lowerBound..<end).compactMap { reading.words.match(.forums, at: $0)?.key }.map(Self.sort))
  }

  /// «эл аралык | конференция», «бизнес-|форум»
  private static func sort(of key: String) -> String {
    key.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? key
  }
}

extension MentionCandidate {
  /// The mentions of an article with one more, in their order.
  fileprivate func inserted(in mentions: [MentionCandidate]) -> [MentionCandidate] {
    (mentions + [self]).sorted {
      ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
    }
  }
}
