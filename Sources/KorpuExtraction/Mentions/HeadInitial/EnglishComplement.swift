internal import KorpuLanguage
internal import KorpuModel

/// What follows the type word in an English name: «of Culture and Tourism», «for State Support of NGOs», «under the
/// President of Azerbaijan».
struct EnglishComplement {
  let reading: TokenizedArticle
  let people: Occupancy
  /// Whether the type word is that of an embassy: its name tells where it is, too, «in Baku», or to whom it is sent, «to
  /// Hungary».
  let isMission: Bool

  /// How many tokens belong to the name from one on, or `nil`.
  func length(at index: Int, limit: Int) -> Int? {
    if let length = lengthOfCharge(at: index, limit: limit) { return length }
    if let length = lengthOfMembers(at: index, limit: limit) { return length }
    if let length = lengthOfField(at: index, limit: limit) { return length }
    let isPlace = isMission && (reading.isWord(index, .locativeMarker) || isHost(after: index))
    guard !isBehindOwner(index) else { return nil }
    guard reading.isWord(index, [.genitiveMarker, .joiner]) || isPlace else { return nil }
    var next = index + 1
    while next < limit, reading.isWord(next, .article) { next += 1 }
    // «the Academy of Sciences and | the Writers' Union»
    if next > index + 1, reading.isWord(index, .conjunction) { return isField(next) ? next + 1 - index : nil }
    if reading.isWord(index, .conjunction), isBareType(before: index) { return nil }
    guard next < limit, let length = runLength(at: next, limit: limit) else { return nil }
    let run = next..<next + length
    if isOfUnnamed(run, after: index) || isPartner(run, after: index) { return nil }
    return isPlace || reading.isWord(index, .genitiveMarker) || !isAnother(run, after: index)
      ? run.upperBound - index : nil
  }

  /// «Confederation of Entrepreneurs|’ (Employers’) Organizations»: where the table has the words before it as a type word.
  func lengthOfPossessive(at index: Int, limit: Int) -> Int? {
    guard let owned = endOfPossessive(at: index), owned < limit, let run = runLength(at: owned, limit: limit) else {
      return nil
    }
    return owned + run - index
  }

  /// «the Council | and Turkish authorities»: a type word and nothing else names no body that goes on.
  private func isBareType(before joint: Int) -> Bool {
    reading.lexicon.language.family == .germanic && joint > 1 && reading.isWord(joint - 2, .article)
      && reading.isTypeWord(at: joint - 1)
  }

  /// «Committee on Women and the | Family»: one word behind an article, that names nothing by itself.
  private func isField(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isCapitalisedWord(index)
      && !reading.isCapitalisedWord(index + 1) && !reading.tokens[index].isAbbreviation && !people[index]
      && !reading.words[index].name.isName
      && [LexicalTable.countries, .cities, .bodies, .knownBodies, .roles, .forums, .demonyms].allSatisfy {
        reading.words[index].key(in: $0) == nil
      }
  }

  /// «Aral University | and Turkish (universities)», «Council | and NGO (projects)»: others, whom nobody names.
  private func isOfUnnamed(_ run: Range<Int>, after joint: Int) -> Bool {
    let (last, next) = (run.upperBound - 1, run.upperBound)
    // «committee | of Hungary's (parliament)»
    if reading.words[last].form(in: .countries) != nil, !reading.possessiveEnding(of: last).isEmpty,
      reading.lexicon.language.family == .germanic, !reading.isCapitalisedWord(joint - 1),
      reading.tokens.indices.contains(next), reading.tokens[next].kind == .word, !reading.isCapitalisedWord(next)
    {
      return true
    }
    // «(lower) chamber | of the Kazakh (parliament)»
    let isOfSmall = reading.isWord(joint, .genitiveMarker) && run.count == 1 && !reading.tokens[joint - 1].isCapitalised
    guard reading.lexicon.language.family == .germanic, isOfSmall || reading.isWord(joint, .conjunction),
      reading.words[last].key(in: .demonyms) != nil || reading.tokens[last].isAbbreviation,
      reading.words[joint - 1].key(in: .demonyms) == nil, reading.tokens.indices.contains(next)
    else { return false }
    return reading.tokens[next].kind == .word && !reading.isCapitalisedWord(next)
      && !reading.words[next].isFunctionWord && !reading.words[next].isKnownVerb
  }

  /// «(the importance of) the Danube University | for Hungary»: behind a type word that ends a name a country is for whom
  /// something matters, but for a fund or a centre that is for it.
  private func isPartner(_ run: Range<Int>, after joint: Int) -> Bool {
    let type = joint - 1
    guard reading.lexicon.language.family == .germanic, reading.isWord(joint, .joiner),
      !reading.isWord(joint, [.conjunction, .genitiveMarker, .comitative, .locativeMarker]),
      reading.words.match(.countries, at: run.lowerBound)?.length == run.count
        || reading.longCountry(endingAt: run.upperBound - 1) != nil,
      reading.isCapitalisedWord(type - 1), !reading.isInitial(type - 1)
    else { return false }
    return reading.words[type].value(in: .bodies) == OrganizationKind.academia.rawValue
  }

  /// «(Embassy of Kazakhstan) | to the Republic of Hungary»
  private func isHost(after marker: Int) -> Bool {
    let country = reading.behindArticle(marker + 1)
    return reading.lexicon.language.family == .germanic && reading.isWord(marker, .dativeMarker)
      && reading.words.match(.countries, at: country) != nil
  }

  /// «(Meeting of Ministers) | in Charge of Youth and Sports», «| under the Auspices of the President»: a phrase of several words
  /// that binds what follows to the name as «of» does.
  private func lengthOfCharge(at index: Int, limit: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, let phrase = reading.words.match(.wordClasses, at: index),
      phrase.length > 1, index + phrase.length < limit, phrase.classes.contains(.joiner),
      reading.isCapitalisedWord(index + phrase.length - 2) || isHeadOfState(index + phrase.length)
    else { return nil }
    let marker = index + phrase.length - 1
    return length(at: marker, limit: limit).map { marker + $0 - index }
  }

  /// «Forum of Writers | from the member states of the Aral Council»: those of whom it is come from where a body tells.
  private func lengthOfMembers(at index: Int, limit: Int) -> Int? {
    let noun = reading.behindArticle(index + 1)
    guard reading.lexicon.language.family == .germanic, reading.isWord(index, .ablativeMarker), noun + 2 < limit,
      reading.isWord(noun, .membership), reading.isWord(noun + 1, .state)
    else { return nil }
    return length(at: noun + 2, limit: limit).map { noun + 2 + $0 - index }
  }

  /// «Symposium on New Trends | in Modern Language Studies», «Forum on Water | in Central Asia»: a field or a part of the world, of which
  /// the last word is no name; but not «in | Green Bazaar», where it is.
  private func lengthOfField(at index: Int, limit: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.isWord(index, .locativeMarker),
      !reading.isWord(index, [.joiner, .framing, .setting]), isBehindTopic(index),
      case let start = reading.behindArticle(index + 1), let length = runLength(at: start, limit: limit), length > 1,
      case let run = start..<start + length, reading.words[run.upperBound - 1].key(in: .commonNouns) != nil
    else { return nil }
    let isPlace = run.contains { word in
      reading.isForm(word, of: [.venue, .town]) || reading.isTypeWord(at: word)
        || [LexicalTable.cities, .countries, .forums].contains { reading.words[word].key(in: $0) != nil }
    }
    return isPlace ? nil : run.upperBound - index
  }

  /// «(Symposium) on New Trends | (in)»: behind words in capitals that «on» or «of» joins to a type word.
  private func isBehindTopic(_ index: Int) -> Bool {
    let start = reading.startOfRun(before: index, from: 0, where: reading.isCapitalisedWord)
    return start < index && reading.isWord(start - 1, .joiner) && reading.isCapitalisedWord(start - 2)
  }

  /// «Council for Youth | under the auspices of the President of Hungary»
  private func isHeadOfState(_ start: Int) -> Bool {
    let post = reading.behindArticle(start)
    guard reading.isCapitalisedWord(post), let role = RoleFinder(reading: reading).role(startingAt: post) else {
      return false
    }
    return role.isOfState && (role.role == .president || role.role == .primeMinister)
  }

  /// «Culture», «Non-Governmental Organizations», «Science, Education and Culture».
  private func runLength(at start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, isPart(index), index == start || !reading.startsPerson(at: index),
      !isBehindKnown(index, from: start)
    {
      index += 1
      if index + 1 < limit, reading.isAmpersand(index) { index += 1 }
      if index + 3 < limit, isBracketWithin(index) { index += 3 }
      if let owned = endOfPossessive(at: index), owned < limit { index = owned }
      // «Science, | Education and Culture»
      if index + 1 < limit, reading.isEnumerated(at: index) {
        // «Women, Culture, and | Sports»
        index += index + 2 < limit && reading.isWord(index + 1, .conjunction) ? 2 : 1
      }
    }
    if index > start, index < limit, isPeoples(index) { index += 1 }
    return index > start ? index - start : nil
  }

  /// «Confederation of Entrepreneurs|’ (Employers’) Organizations», «Union of Farmers|’ Cooperatives»: behind the plural's apostrophe the name
  /// goes on, a second word for the same people in brackets set aside.
  private func endOfPossessive(at index: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.tokens.indices.contains(index + 1),
      isApostrophe(index)
    else { return nil }
    var next = index + 1
    if next + 4 < reading.tokens.count, reading.isMark(next, "("), reading.isCapitalisedWord(next + 1),
      isApostrophe(next + 2), reading.isMark(next + 3, ")")
    {
      next += 4
    }
    return reading.isCapitalisedWord(next) && isPart(next) && isOfMany(next) ? next : nil
  }

  /// Right behind a word in capitals; a pair of them looks like quotation marks.
  private func isApostrophe(_ index: Int) -> Bool {
    reading.tokens[index].kind != .word && !reading.tokens[index].followsSpace && reading.isCapitalisedWord(index - 1)
      && reading.tokens[index].isApostrophe
  }

  /// «Federation of Journalists of the Turkic | world»: behind an adjective of many peoples what they are, in small letters.
  private func isPeoples(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isForm(index, of: [.state, .community])
      && !reading.isCapitalisedWord(index) && reading.isCapitalisedWord(index - 1)
      && reading.words[index - 1].key(in: .commonNouns) != nil && reading.words[index - 1].key(in: .demonyms) == nil
  }

  /// «(Commission for) UNESCO | Askar Toprak»: behind the initials of a known body another name begins, if no type word follows.
  private func isBehindKnown(_ index: Int, from start: Int) -> Bool {
    guard index > start, reading.tokens[index - 1].isAbbreviation, reading.words[index - 1].isKey(of: .knownBodies),
      reading.isCapitalisedWord(index)
    else { return false }
    let run = (index..<min(reading.tokens.count, index + Self.longestName)).prefix(while: reading.isCapitalisedWord)
    // «of the TURKSOY | Member States»
    return run.count > 1
      && !run.contains {
        reading.isTypeWord(at: $0) || reading.words[$0].key(in: .commonNouns) != nil
          || reading.isForm($0, of: [.membership, .state])
      }
  }

  /// How many words the name of a person has at most.
  private static let longestName = 4

  /// «Ministry of Culture of Hungary | and the Aral Fund»: whose a body is ends its name, but for two countries.
  private func isBehindOwner(_ joint: Int) -> Bool {
    guard reading.isWord(joint, .conjunction), reading.isWord(joint, .joiner),
      reading.words[joint - 1].isKey(of: .countries) || reading.longCountry(endingAt: joint - 1) != nil
    else { return false }
    let next = reading.behindArticle(joint + 1)
    return reading.words.match(.countries, at: next) == nil
  }

  /// «Non-Governmental Organizations | (NGO) Platform», «| (NGOs) of the Global South»
  private func isBracketWithin(_ index: Int) -> Bool {
    guard reading.isMark(index, "("), reading.isMark(index + 2, ")") else { return false }
    return reading.isCapitalisedWord(index + 3) && reading.isTypeWord(at: index + 3)
      || reading.isWord(index + 3, .genitiveMarker) || isOfMany(index + 1) && joinsCapitals(index + 3)
  }

  /// «(NGOs)»: what stands for the words before it, and for no name of a body.
  private func isOfMany(_ index: Int) -> Bool { reading.words[index].readings.contains { $0.form.isPlural } }

  /// «| under the Auspices», «| for Support»
  private func joinsCapitals(_ joiner: Int) -> Bool {
    guard reading.isWord(joiner, .joiner), !reading.isWord(joiner, .conjunction) else { return false }
    return reading.isCapitalisedWord(reading.behindArticle(joiner + 1))
  }

  private func isPart(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !people[index], !isTitle(index), !isPost(index) else { return false }
    return token.isCapitalised && !reading.words[index].isFunctionWord
      || reading.words[index].key(in: .bodyModifiers) != nil && reading.isCapitalisedWord(index + 1)
  }

  /// «Council of Higher Education | President Askar Toprak»: a post before the name of a person.
  private func isPost(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.isCapitalisedWord(index),
      let post = reading.words.match(.roles, at: index), index + post.length < reading.tokens.count
    else { return false }
    return people[index + post.length]
  }

  /// «National Commission of Türkiye | Prof. Askar Toprak», «| Dr Askar Toprak»: a title before the name of a person.
  private func isTitle(_ index: Int) -> Bool {
    reading.words[index].isKey(of: .honorifics) && index + 1 < reading.tokens.count
      && (reading.isMark(index + 1, ".") || people[index + 1])
  }

  /// «Ministry of Culture and | Ministry of Science», «Aral Fund with | Kazakhstan»: what has a type word or is known by
  /// itself is no more of the name.
  private func isAnother(_ run: Range<Int>, after joiner: Int) -> Bool {
    let tables = [LexicalTable.knownBodies, .countries, .cities, .roles, .givenNames]
    // «under the President of Azerbaijan», «for Kazakhstan»
    let isPlain = !reading.isWord(joiner, [.conjunction, .comitative, .dativeMarker, .locativeMarker])
    guard !isPlain else { return false }
    if reading.isWord(joiner, .conjunction), endsInShortName(run) || isGathering(run.lowerBound) { return true }
    return run.contains { index in
      reading.words.match(.bodies, at: index).map { !$0.form.isPlural } == true && isHead(index, in: run)
    }
      || tables.contains { reading.words.match($0, at: run.lowerBound) != nil }
  }

  /// «(meeting of the) Commission on Water and | Workshop on Waste»: a gathering with a topic of its own.
  private func isGathering(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, let word = reading.words.match(.forums, at: index),
      !word.form.isPlural, reading.words.match(.bodies, at: index) == nil
    else { return false }
    let marker = index + word.length
    return reading.tokens.indices.contains(marker) && reading.isWord(marker, .joiner)
      && !reading.isWord(marker, .conjunction)
  }

  /// «Federation of Journalists and | Al-Farabi KazNU»: behind «and» what ends in the short name of a known body is another.
  private func endsInShortName(_ run: Range<Int>) -> Bool {
    let last = run.upperBound - 1
    return reading.lexicon.language.family == .germanic && run.count > 1
      && reading.words.match(.knownBodies, at: last)?.length == 1
  }

  private func isHead(_ index: Int, in run: Range<Int>) -> Bool {
    index == run.upperBound - 1 || reading.isWord(index + 1, .genitiveMarker)
  }
}

extension TokenizedArticle {
  /// Whether the name of a person begins at a token, in the middle of a run of capitals: «… of Kazakhstan | Askar Toprak».
  func startsPerson(at index: Int) -> Bool {
    guard isCapitalisedWord(index), isCapitalisedWord(index + 1), isNoThing(index), isNoThing(index + 1),
      words[index].name.isGivenName || words[index + 1].name.isSurname || isCountryName(index - 1)
        || isRepublic(endingAt: index - 1)
    else { return false }
    // «Askar Temirov Foundation» is called after one.
    return !(isCapitalisedWord(index + 2) && isTypeWord(at: index + 2))
  }

  private func isCountryName(_ index: Int) -> Bool { index >= 0 && words[index].isKey(of: .countries) }

  /// «Republic of | Tatarstan», «Republic of | Karakalpakstan»: one that is no country.
  private func isRepublic(endingAt index: Int) -> Bool {
    index > 1 && isWord(index - 1, .genitiveMarker) && isForm(index - 2, of: .state) && isCapitalisedWord(index - 2)
  }

  private func isNoThing(_ index: Int) -> Bool {
    let tables = [
      LexicalTable.commonNouns, .bodyModifiers, .bodies, .forums, .countries, .cities, .demonyms, .knownBodies, .roles,
    ]
    return !words[index].isFunctionWord && !tables.contains { words[index].key(in: $0) != nil }
  }
}
