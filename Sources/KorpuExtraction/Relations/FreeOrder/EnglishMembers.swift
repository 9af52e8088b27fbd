internal import KorpuLanguage
internal import KorpuModel

/// Reads memberships that English tells by a noun: «Hungary's membership in X», «Kazakhstan as one of the member states of X»,
/// «the members of X are A, B and C».
struct EnglishMembers {
  let scene: Scene

  struct Finding {
    let member: LocatedMention
    let body: Int
    let word: Range<Int>
  }

  private var reading: TokenizedArticle { scene.reading }

  func members(inSentence sentence: Int) -> [Finding] {
    reading.sentences[sentence].flatMap { word -> [Finding] in
      if let union = union(comprisingAt: word) {
        return countries(from: word + 1).map { Finding(member: $0, body: union, word: word..<word + 1) }
      }
      if let observer = observer(at: word) { return [observer] }
      guard reading.isWord(word, .membership), !reading.isWord(word - 1, .membership), !reading.isQuoted(word) else {
        return []
      }
      var end = word + 1
      while reading.isWord(end, [.membership, .state]) { end += 1 }
      let noun = word..<end
      guard let body = body(after: end) else {
        if let told = named(behind: noun) ?? listed(before: noun) { return told }
        if let chaired = chaired(before: word) {
          return [Finding(member: chaired.owner, body: chaired.body.entity, word: noun)]
        }
        let named = scene.mention(endingBefore: word, where: \.isOrganization)
        return listed(after: end, of: named?.entity ?? meant(before: word), noun)
      }
      if let owner = owner(before: word) ?? example(before: word) {
        return [Finding(member: owner, body: body.entity, word: noun)]
      }
      return listed(after: scene.bracketEnd(from: body.tokens.upperBound), of: body.entity, noun)
    }
  }

  /// «(membership) in the | Aral Council», «of the | Aral Council»
  private func body(after noun: Int) -> LocatedMention? {
    guard reading.isWord(noun, [.genitiveMarker, .locativeMarker]) else { return nil }
    return scene.mention(startingAt: reading.behindArticle(noun + 1), where: \.isOrganization)
  }

  /// «Kazakhstan's Danube Union | chairmanship»
  private func chaired(before word: Int) -> (owner: LocatedMention, body: LocatedMention)? {
    guard let body = scene.mention(endingBefore: word, where: \.isOrganization),
      let owner = owner(before: body.tokens.lowerBound)
    else { return nil }
    return (owner, body)
  }

  /// How many years and adjectives stand between: «Kazakhstan's 2023-2024 | chairmanship».
  private static let longestAttribute = 4

  /// «Kyrgyzstan's | chairmanship»
  private func owner(before word: Int) -> LocatedMention? {
    let start = reading.startOfRun(before: word, from: max(0, word - Self.longestAttribute)) { index in
      reading.tokens[index].kind == .number || reading.isDash(index)
        || reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
          && reading.words[index].isKey(of: .bodyModifiers)
    }
    return scene.mention(endingBefore: start, where: \.isCountry).flatMap {
      reading.possessiveEnding(of: $0.tokens.upperBound - 1).isEmpty ? nil : $0
    }
  }

  /// «(The Aral Council was founded in Osh.) | Its four founding | member states are A and B», «The founding | members — A and B —»: the
  /// only union of countries that the sentences before name.
  private func meant(before word: Int) -> Int? {
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestAttribute)
    let start = reading.startOfRun(before: word, from: first) { index in
      reading.tokens[index].kind == .number || reading.words[index].isKey(of: .bodyModifiers)
        || reading.words[index].isKey(of: .ordinals) || reading.isWord(index, .two)
        || !reading.tokens[index].isCapitalised && reading.tokens[index].kind == .word
          && !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
    }
    guard start > reading.sentences[0].lowerBound, reading.isWord(start - 1, [.possessive, .article]) else {
      return nil
    }
    return scene.onlyUnion(before: start - 1)
  }

  /// How many words stand between a country and «members»: «as one of the | member states».
  private static let longestExample = 5

  /// «Kazakhstan as one of the | member states»: nothing but little words between.
  private func example(before word: Int) -> LocatedMention? {
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestExample)
    var start = word
    while start > first, reading.tokens[start - 1].kind == .word, !reading.tokens[start - 1].isCapitalised,
      !reading.words[start - 1].isKnownVerb, !reading.isWord(start - 1, .auxiliary)
    {
      start -= 1
    }
    guard (start..<word).contains(where: { reading.isWord($0, .genitiveMarker) }) else { return nil }
    return scene.mention(endingBefore: reading.isMark(start - 1, ",") ? start - 1 : start, where: \.isCountry)
  }

  /// «(The members of X) | are A, B and C», «(X's members) | — A, B and C —»
  private func listed(after end: Int, of body: Int?, _ noun: Range<Int>) -> [Finding] {
    guard let body,
      reading.isWord(end, .auxiliary) || reading.isDash(end) || reading.isMark(end, ":")
        || reading.isWord(end, .comprising)
    else { return [] }
    let list = countries(from: end + 1)
    return list.count > 1 ? list.map { Finding(member: $0, body: body, word: noun) } : []
  }

  /// «(The Aral Council met.) Guests from the | member countries | A, B and C came»: the countries right behind, of the only union
  /// that the article names before.
  private func named(behind noun: Range<Int>) -> [Finding]? {
    guard reading.isWord(noun.upperBound - 1, .state), !reading.isNegated(noun.lowerBound),
      let body = scene.onlyUnion(before: noun.lowerBound)
    else { return nil }
    let list = countries(from: noun.upperBound)
    return list.count > 1 ? list.map { Finding(member: $0, body: body, word: noun) } : nil
  }

  /// «(The Aral Council was founded in 2009) with | A, B and C | as its founding members»
  private func listed(before noun: Range<Int>) -> [Finding]? {
    let range = reading.sentence(of: noun.lowerBound)
    let first = max(range.lowerBound, noun.lowerBound - Self.longestExample)
    guard let capacity = (first..<noun.lowerBound).last(where: { reading.isWord($0, .capacity) }),
      (capacity + 1..<noun.lowerBound).allSatisfy({
        !reading.words[$0].isKnownVerb && !reading.isCapitalisedWord($0) && !reading.isMark($0, ",")
      })
    else { return nil }
    let list = scene.list(endingBefore: capacity, where: \.isCountry)
    guard list.count > 1, let start = list.first?.tokens.lowerBound,
      reading.isWord(reading.withArticle(start) - 1, .comitative)
    else { return nil }
    let named = scene.mentions(in: range.lowerBound..<start).filter { $0.type == .organization(.igo) }
    guard let body = Set(named.map(\.entity)).count == 1 ? named[0].entity : scene.onlyUnion(before: start) else {
      return nil
    }
    return list.map { Finding(member: $0, body: body, word: noun) }
  }

  /// «Turkmenistan takes part in the Aral Council as | an observer»: the only country before the body.
  private func observer(at word: Int) -> Finding? {
    let capacity = reading.withArticle(word) - 1
    guard reading.isWord(word, .membership), reading.isWord(capacity, .capacity), !reading.isQuoted(word),
      !reading.isNegated(word),
      let body = scene.mention(endingBefore: reading.endBeforeBrackets(capacity), where: { $0 == .organization(.igo) })
    else { return nil }
    let countries = scene.mentions(in: reading.sentence(of: word).lowerBound..<body.tokens.lowerBound).filter {
      $0.type.isCountry
    }
    guard countries.count == 1, countries[0].isIn(.nominative), scene.isWholePhrase(countries[0]) else { return nil }
    return Finding(member: countries[0], body: body.entity, word: word..<word + 1)
  }

  /// «the Aral Council (AC), | comprising (A, B and C)», «the Aral Council was founded | by (A, B and C)»: the union of which several
  /// countries are told.
  private func union(comprisingAt word: Int) -> Int? {
    let isFounding = reading.isWord(word, .agent) && reading.isWord(word - 1, .seated)
    guard word > 0, isFounding || reading.isForm(word, of: .consisting), !reading.isQuoted(word),
      countries(from: word + 1).count > 1
    else { return nil }
    var end = reading.isMark(word - 1, ",") ? word - 1 : word
    if isFounding { end = startOfSort(before: reading.isWord(word - 2, .auxiliary) ? word - 2 : word - 1) }
    return scene.mention(endingBefore: reading.endBeforeBrackets(end)) { $0 == .organization(.igo) }?.entity
  }

  /// «(The Aral Council) | is an intergovernmental organization (founded by)», «(The Aral Council), | an organization (founded by)»: where the
  /// words begin that say in small letters what sort of body it is; the end, where none do.
  private func startOfSort(before end: Int) -> Int {
    guard end > 2, reading.isForm(end - 1, of: .generic) || reading.words[end - 1].value(in: .bodies) != nil,
      !reading.isCapitalisedWord(end - 1)
    else { return end }
    let start = reading.startOfRun(before: end - 1, from: max(0, end - Self.longestAttribute)) { index in
      reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isFunctionWord
        && !reading.isWord(index, .indefinite)
    }
    guard reading.isWord(start - 1, .indefinite) else { return end }
    return reading.isWord(start - 2, .auxiliary) || reading.isMark(start - 2, ",") ? start - 2 : end
  }

  /// «A, B and C»
  private func countries(from start: Int) -> [LocatedMention] {
    var at = start
    var found: [LocatedMention] = []
    while true {
      if reading.isWord(at, .article) { at += 1 }
      guard let country = scene.mention(startingAt: at, where: \.isCountry) else { return found }
      found.append(country)
      at = country.tokens.upperBound
      let joint = at
      while reading.isListJoint(at) { at += 1 }
      guard at > joint else { return found }
    }
  }
}
