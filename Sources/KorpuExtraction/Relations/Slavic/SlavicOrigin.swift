internal import KorpuLanguage
internal import KorpuModel

/// Reads whence somebody is in Russian: «поэтесса из Азербайджана X», «бортинженер X из Венгрии».
struct SlavicOrigin {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func country(of person: LocatedMention) -> LocatedMention? {
    guard reading.isSlavic else { return nil }
    return before(person) ?? after(person) ?? honouring(person) ?? apposed(person) ?? practising(person)
  }

  /// «поэтесса из Азербайджана | X»: a noun in small letters that does not say what somebody did there.
  private func before(_ person: LocatedMention) -> LocatedMention? {
    guard let country = scene.mention(endingBefore: person.tokens.lowerBound, where: \.isCountry) else { return nil }
    let marker = country.tokens.lowerBound - 1
    guard reading.isWord(marker, .ablativeMarker), marker > reading.sentence(of: marker).lowerBound else { return nil }
    let roles = RoleFinder(reading: reading)
    return roles.role(endingBefore: marker) != nil || roles.title(endingBefore: marker) != nil ? country : nil
  }

  /// «народный артист Казахстана | X», «гражданин Казахстана | X», but not «гость Казахстана | X»
  private func honouring(_ person: LocatedMention) -> LocatedMention? {
    guard let country = scene.mention(endingBefore: person.tokens.lowerBound, where: \.isCountry),
      country.isIn(.genitive),
      let title = reading.titles.match(endingBefore: country.tokens.lowerBound),
      !title.match.marks.contains(.visitor),
      // «президент Конфедерации предпринимателей Казахстана | X»
      !title.match.form.isPlural,
      RoleFinder(reading: reading).role(endingBefore: country.tokens.lowerBound)
        .map({ $0.tokens.lowerBound > title.start }) ?? true
    else { return nil }
    return country
  }

  /// «X, | казахстанский писатель, выступил», «X – казахстанский писатель», but not «X, казахстанский писатель Y»
  private func apposed(_ person: LocatedMention) -> LocatedMention? {
    let mark = person.tokens.upperBound
    guard person.isIn(.nominative), reading.isMark(mark, ",") || reading.isDash(mark),
      let country = scene.mention(startingAt: mark + 1, where: \.isCountry), country.tokens.count == 1,
      !reading.tokens[mark + 1].isCapitalised, let key = reading.words[mark + 1].key(in: .demonyms),
      reading.cases(of: mark + 1, stem: key).contains(.nominative)
    else { return nil }
    let post = RoleFinder(reading: reading).role(startingAt: mark + 2)
    let end =
      post.map(\.tokens.upperBound) ?? reading.words.match(.honorifics, at: mark + 2).map { mark + 2 + $0.length }
    guard let end, post?.isOfState != true, post?.form.isPlural != true,
      !reading.sentence(of: mark).contains(end) || reading.tokens[end].kind == .mark
    else { return nil }
    return country
  }

  /// «(вручил премию) азербайджанскому | поэту X»: an adjective in the case of the name, and nothing but a profession between.
  func isNationality(_ country: LocatedMention, of person: LocatedMention) -> Bool {
    let (index, start) = (country.tokens.lowerBound, person.tokens.lowerBound)
    guard reading.isSlavic, let key = reading.words[index].key(in: .demonyms), !reading.tokens[index].isCapitalised,
      !person.candidate.cases.isEmpty,
      !reading.cases(of: index, stem: key).isDisjoint(with: person.candidate.cases)
    else { return false }
    // «победил | узбекистанца X»
    if start == index + 1, !reading.lexicon.isAdjective(key) { return true }
    let roles = RoleFinder(reading: reading)
    let title = roles.role(endingBefore: start)?.tokens ?? roles.title(endingBefore: start)
    return title?.lowerBound == index + 1
  }

  /// How many words tell of what somebody is an artist or a champion: «вольного стиля», «театра и кино», «мира по боксу».
  private static let longestField = 5

  /// «казахстанский борец вольного стиля | X», «турецкий актёр театра и кино | X»: a profession with its field.
  private func practising(_ person: LocatedMention) -> LocatedMention? {
    let start = person.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestField - 2)
    let run = reading.startOfRun(before: start, from: first) { index in
      reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
        && (!reading.tokens[index].isCapitalised || reading.isInitial(index))
        && !reading.isWord(index, [.relative, .complementiser, .comitative])
    }
    let roles = RoleFinder(reading: reading)
    for index in (run..<start).reversed()
    where reading.words[index].key(in: .demonyms).map(reading.lexicon.isAdjective) == true {
      guard let country = scene.mention(startingAt: index, where: \.isCountry), country.tokens.count == 1,
        let end = roles.role(startingAt: index + 1)?.tokens.upperBound
          ?? reading.words.match(.honorifics, at: index + 1).map({ index + 1 + $0.length }),
        roles.role(startingAt: index + 1)?.isOfState != true, end < start,
        (end..<start).allSatisfy(isOfField), agrees(index, with: person)
      else { return nil }
      return country
    }
    return nil
  }

  /// «вольного», «стиля», «и», «по», «боксу»: no second post.
  private func isOfField(_ index: Int) -> Bool {
    reading.isWord(index, [.conjunction, .joiner])
      || RoleFinder(reading: reading).role(startingAt: index) == nil
        && !reading.words[index].isFunctionWord
  }

  private func agrees(_ adjective: Int, with person: LocatedMention) -> Bool {
    guard let key = reading.words[adjective].key(in: .demonyms) else { return false }
    return person.candidate.cases.isEmpty
      || !reading.cases(of: adjective, stem: key).isDisjoint(with: person.candidate.cases)
  }

  /// «X | из Венгрии,»: right behind a name, at the end of the phrase.
  private func after(_ person: LocatedMention) -> LocatedMention? {
    let marker = person.tokens.upperBound
    guard reading.isWord(marker, .ablativeMarker),
      let country = scene.mention(startingAt: marker + 1, where: \.isCountry)
    else { return nil }
    let next = country.tokens.upperBound
    let isEnd = next >= reading.sentence(of: marker).upperBound || reading.tokens[next].kind == .mark
    return isEnd || reading.isWord(next, .conjunction) || isPredicate(next) ? country : nil
  }

  /// «X из Венгрии | выступил», but not «X из Венгрии | вылетел»: other acts may be journeys.
  private func isPredicate(_ index: Int) -> Bool {
    reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
  }
}
