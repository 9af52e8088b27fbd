internal import KorpuLanguage
internal import KorpuModel

/// Finds the title of a gathering that Hungarian prints without marks before «című»: «a | Duna nyomában: két város (című kiállítás
/// megnyitóján)».
struct UralicBareTitle {
  let reading: TokenizedArticle

  /// How many tokens a title has at most.
  private static let longest = 24
  /// How many adjectives may stand before the type word: «című | nemzetközi tudományos konferencia».
  private static let mostAttributes = 3

  /// The gathering whose title begins at a token, right behind an article.
  func mention(at start: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .uralic, start > 0, reading.isWord(start - 1, .article),
      !reading.isWord(start - 1, .indefinite), reading.isCapitalisedWord(start), !reading.isQuoted(start)
    else { return nil }
    let end = min(reading.sentence(of: start).upperBound, start + Self.longest)
    let naming = (start + 1..<max(start + 1, end)).first { reading.isWord($0, .naming) }
    guard let naming, naming - start > 1, (start..<naming).allSatisfy(belongs), let type = type(behind: naming),
      type.grammaticalCase != .nominative || isHeld(in: reading.sentence(of: start))
    else { return nil }
    var mention = MentionCandidate(
      tokens: start..<naming, type: .forum(type.kind), name: reading.text(of: start..<naming),
      grammaticalCase: type.grammaticalCase, confidence: 0.82)
    mention.printed = start..<type.end
    return mention
  }

  /// Of what is in the nominative a sentence must say that it was held: «a Duna Napok elnevezésű rendezvény | fővédnöke» tells of
  /// somebody.
  private func isHeld(in sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        [.hold, .organise, .open].contains($0.meaning) && $0.form.isPredicate
      } == true
    }
  }

  private func belongs(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .openingQuote, .closingQuote: false
    // «az Aral Bizottság alelnöke|, a Duna Napok elnevezésű rendezvény»: behind a comma and an article it begins anew.
    case .mark:
      reading.isMark(index, ":") || reading.isDash(index)
        || reading.isMark(index, ",") && !reading.isWord(index + 1, .article)
    case .number: true
    case .word:
      reading.words.verb(.actVerbs, at: index)?.form.isPredicate != true
        && reading.words.verb(.speechVerbs, at: index)?.form.isPredicate != true
        && !reading.isWord(index, [.relative, .complementiser, .naming])
    }
  }

  /// The sort of gathering right behind «című», or its opening: «kiállítás | megnyitóján».
  private func type(behind naming: Int) -> (kind: ForumKind, grammaticalCase: NounForm.Case, end: Int)? {
    let limit = min(reading.sentence(of: naming).upperBound, naming + 2 + Self.mostAttributes)
    let head = (naming + 1..<max(naming + 1, limit)).first { reading.words.match(.forums, at: $0) != nil }
    guard let head, let match = reading.words.match(.forums, at: head), let kind = ForumKind(rawValue: match.value),
      !match.form.isPlural, !reading.isForm(head, of: [.opening, .launch]),
      (naming + 1..<head).allSatisfy({ index in
        reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
          && !reading.words[index].isFunctionWord
      })
    else { return nil }
    let end = head + match.length
    if end < limit, reading.isForm(end, of: .opening), let opening = reading.words.match(.forums, at: end) {
      return (kind, opening.form.grammaticalCase, end + opening.length)
    }
    return (kind, match.form.grammaticalCase, end)
  }
}
