internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies in small letters that Hungarian tells by their nation and by who has a post there or what they hold: «a kazah nemzeti
/// könyvtár igazgatója», «a török labdarúgó-szövetség elnöke», «fórumot szervezett a budapesti kazah nagykövetség».
struct UralicNationalBody {
  let reading: TokenizedArticle

  /// How many words stand between the nation and the type word.
  private static let longestAttribute = 4
  /// How many words of a field stand before the post: «kulturális | osztályának vezetője».
  private static let reach = 2

  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalised, !reading.isForm(index, of: [.parliament, .delegation]),
      let type = type(at: index),
      reading.isLedInHungarian(from: type.end, within: Self.reach) && !reading.isForm(index, of: .mission)
        || isHost(endingAt: type.end)
    else { return nil }
    let first = reading.sentence(of: index).lowerBound
    let start = reading.startOfRun(
      before: index, from: max(first, index - Self.longestAttribute), where: isAttribute)
    guard start > first, !reading.tokens[start - 1].isCapitalised, reading.words[start - 1].isKey(of: .demonyms),
      reading.words[start - 1].form(in: .demonyms) == NounForm()
    else { return nil }
    if let brand = brand(before: start - 1) {
      return BodyName(tokens: brand..<type.end, kind: type.kind, form: NounForm(), confidence: 0.82)
    }
    guard isDefinite(start - 1), isUnique(start..<type.end, headedAt: index, type.kind) else { return nil }
    return BodyName(tokens: start - 1..<type.end, kind: type.kind, form: NounForm(), confidence: 0.82)
  }

  /// «a | VizAgro (kirgiz nemzeti vízügyi holding elnöke)»: its own name before the nation and what it is.
  private func brand(before nation: Int) -> Int? {
    let name = nation - 1
    guard name > 0, reading.isCapitalisedWord(name), reading.words[name].isUnknown, !reading.words[name].name.isName,
      reading.isWord(name - 1, .article), !reading.isWord(name - 1, .indefinite)
    else { return nil }
    return name
  }

  /// «a | kazah», «a budapesti | kazah»
  private func isDefinite(_ nation: Int) -> Bool {
    let isInTown = nation > 1 && reading.city(ofAdjectiveAt: nation - 1) != nil
    let article = isInTown ? nation - 2 : nation - 1
    return reading.isWord(article, .article) && !reading.isWord(article, .indefinite)
  }

  /// How many words stand between a host and the verb of holding.
  private static let longestObject = 8

  /// «a kazah nagykövetség | (fórumot) szervezett», «szervezte a kazah nagykövetség»: the subject of a verb of holding.
  private func isHost(endingAt end: Int) -> Bool {
    let sentence = reading.sentence(of: end - 1)
    let near = max(sentence.lowerBound, end - Self.longestObject)..<min(sentence.upperBound, end + Self.longestObject)
    return near.contains { index in
      guard !reading.isQuoted(index), !reading.isNegated(index), let verb = reading.words.verb(.actVerbs, at: index)
      else { return false }
      return verb.meaning == .organise && verb.form.isPredicate
    }
      && (end >= sentence.upperBound || reading.words[end].isKnownVerb
        || !reading.words[end].readings.contains { $0.form.possessor == .third })
  }

  /// Whether a nation has one such body: «nemzeti könyvtár», «külügyminisztérium», but not «cég», «egyesület», «autóipari vállalat».
  private func isUnique(_ words: Range<Int>, headedAt head: Int, _ kind: OrganizationKind) -> Bool {
    if reading.isForm(head, of: .mission) { return words.count == 1 }
    let isCompound = UralicCompoundBody(reading: reading).kind(of: head) != nil
    let isPlain = words.count == 1
    if isPlain || kind == .business { return isCompound && !(isPlain && kind == .business) }
    return !reading.isForm(words.upperBound - 1, of: .generic)
  }

  /// «könyvtár», «kereskedelmi kamara», «labdarúgó-szövetség»
  private func type(at index: Int) -> (kind: OrganizationKind, end: Int)? {
    if let match = reading.words.match(.bodies, at: index) {
      guard match.form == NounForm() else { return nil }
      return OrganizationKind(rawValue: match.value).map { ($0, index + match.length) }
    }
    guard reading.words[index].isUnknown else { return nil }
    return UralicCompoundBody(reading: reading).kind(of: index).map { ($0, index + 1) }
  }

  /// An adjective in small letters: «nemzeti», «tudományos».
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised, !senses.isFunctionWord,
      senses.classes.isEmpty, !senses.isKnownVerb, !senses.isKey(of: .demonyms)
    else { return false }
    return senses.isKey(of: .bodyModifiers)
      || RoleFinder(reading: reading).role(startingAt: index) == nil && reading.words.verb(.actVerbs, at: index) == nil
        && reading.words.verb(.speechVerbs, at: index) == nil
        && !senses.readings.contains { $0.form.grammaticalCase.isLocal || $0.form.grammaticalCase == .accusative }
  }
}

extension TokenizedArticle {
  /// «a kazah nemzeti könyvtár | (kulturális) igazgatója», «az MNASZ (budapesti) | elnöke»: whether the position of who leads a body
  /// stands behind its name, only words in small letters between.
  func isLedInHungarian(from end: Int, within reach: Int) -> Bool {
    let limit = min(sentence(of: end - 1).upperBound, end + reach)
    return (end..<max(end, limit)).prefix { tokens[$0].kind == .word && !isCapitalisedWord($0) }
      .contains { RoleFinder(reading: self).role(startingAt: $0)?.form.possessor == .third }
  }
}
