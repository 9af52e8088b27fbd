internal import KorpuLanguage
internal import KorpuModel

/// Whose a cooperation is: «A və B-nin əməkdaşlığı», «A-nın B ilə əməkdaşlığı», «A-B əməkdaşlığı», «кыргыз-венгер кызматташтыгы».
struct PossessedCooperation {
  let scene: Scene

  typealias Sides = (first: Int, second: Int, start: Int)

  /// How many adjectives stand before the word: «A və B-nin strateji | əməkdaşlığı».
  private static let mostAdjectives = 2

  private var reading: TokenizedArticle { scene.reading }

  /// The sides of the cooperation that a word names, two by two, and where the words that name them begin.
  func sides(ofWordAt word: Int) -> [Sides] {
    let isProject = isJointProject(word)
    guard reading.isForm(word, of: .cooperation) || isProject, !scene.isInName(word), !isOfGathering(word),
      !reading.isWord(word + 1, .negation), !isOfHolding(word)
    else { return [] }
    // «iş | birliği»
    let head = isProject || reading.isWord(word - 1, .joint) && isCompound(word) ? word - 1 : word
    let adjectives = (0..<Self.mostAdjectives).prefix { isAdjective(head - 1 - $0) }.count
    let ends = (0...adjectives).map { head - $0 } + listedEnd(head)
    let joined = { ends.lazy.compactMap(compound(endingBefore:)).first ?? adjectival(ends) }
    guard reading.words[word].form(in: .wordClasses)?.possessor == .third || isCompound(word) else {
      // «A-B strateji tərəfdaşlıq | münasibətləri»
      // «A-ның B-мен ынтымақтастық | мәселелері»
      return isOfRelations(word) ? [joined() ?? withPartner(head).flatMap(sure)].compactMap { $0 } : []
    }
    if let pair = ends.lazy.compactMap({ scene.pair(between: $0, where: \.isParty) }).first,
      pair.second.isIn([.genitive, .nominative])
    {
      return pairs(of: scene.parties(endingWith: pair.second), or: pair)
    }
    return [joined() ?? withPartner(head)].compactMap { $0 }
  }

  /// «A ilə B-nin birgə | layihəsi»: what two make together.
  private func isJointProject(_ word: Int) -> Bool {
    word > 0 && reading.isForm(word, of: .work) && reading.isWord(word - 1, .joint) && !reading.isQuoted(word)
      && reading.words[word].form(in: .wordClasses)?.possessor == .third
  }

  /// «A, B və C-nin əməkdaşlığı»: each with each.
  private func pairs(
    of list: [LocatedMention], or pair: (first: LocatedMention, second: LocatedMention)
  ) -> [Sides] {
    let isList = list.count > 2 && list.count <= Self.mostParties && list.contains(pair.first)
    let parties = (isList ? list : [pair.first, pair.second]).unique(by: \.entity)
    // «A ilə | B və C-nin əməkdaşlığı»
    let sides = parties.indices.dropLast().filter { reading.isWord(reading.end(of: parties[$0]), .comitative) }
    if let split = sides.first, sides.count == 1, parties.count > 2 {
      return parties[...split].flatMap { one in
        parties[(split + 1)...].map { (one.entity, $0.entity, one.tokens.lowerBound) }
      }
    }
    return parties.indices.flatMap { place in
      parties[(place + 1)...].map { (parties[place].entity, $0.entity, parties[place].tokens.lowerBound) }
    }
  }

  /// More parties than these are a list of participants.
  private static let mostParties = 6

  /// How many words may stand between «with» and the verb of holding.
  private static let longestWay = 2

  /// «A ve B'nin iş birliği | ile Bursa'da düzenlenen (forum)»: those who hold a gathering together are its organisers.
  private func isOfHolding(_ word: Int) -> Bool {
    guard reading.isWord(word + 1, .comitative),
      scene.mentions(ofSentence: reading.sentenceOfToken[word]).contains(where: \.type.isForum)
    else { return false }
    // «A və B-nin tərəfdaşlığı | ilə X Forumu keçirilib»
    let start = scene.mention(startingAt: word + 2, where: \.isForum)?.tokens.upperBound ?? word + 2
    let end = min(start + 1 + Self.longestWay, reading.sentence(of: word).upperBound)
    return (start..<max(start, end)).contains { index in
      reading.words.verb(.actVerbs, at: index).map { [.hold, .organise].contains($0.meaning) } == true
    }
  }

  /// «A ve B işbirliği | günü», «işbirliği | konulu»: what something else is called after.
  private func isOfGathering(_ word: Int) -> Bool {
    if reading.isWord(word + 1, .naming) { return true }
    guard reading.words[word].form(in: .wordClasses)?.grammaticalCase == .nominative else { return false }
    return isCompound(word) && scene.isPossessedNoun(at: word + 1) && !reading.isForm(word + 1, of: .cooperation)
      && !isOfRelations(word)
  }

  /// «A-B | сауда-экономикалық, инвестициялық ынтымақтастық»: where a list of adjectives begins.
  private func listedEnd(_ head: Int) -> [Int] {
    let start = reading.startOfRun(before: head, from: head - Self.longestAttribute) {
      isAdjective($0) && !scene.isPossessedNoun(at: $0)
        || reading.isMark($0, ",") && isAdjective($0 - 1) && !reading.words[$0 - 1].verbReadings(in: .finite)
    }
    return start < head ? [start] : []
  }

  /// «işbirliği»: a word that of itself has the ending of what is somebody's.
  private func isCompound(_ word: Int) -> Bool {
    guard let key = reading.words[word].key(in: .wordClasses) else { return false }
    // «ähtnama» only looks like a dative.
    let stems = reading.lexicon.endings.readings(of: key).filter {
      $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
    // «protokolü» may as well be the object.
    return !stems.isEmpty
      && !stems.contains { reading.lexicon.senses(of: $0.stem).classes.contains(.cooperation) }
  }

  /// «hamkorlik | munosabatlari», but not «hamkorlik | forumi»
  private func isOfRelations(_ word: Int) -> Bool {
    // «ынтымақтастық | және инвестициялық ахуалды жақсарту мәселелері»
    if reading.isWord(word + 1, .conjunction), !reading.isCapitalisedWord(word + 2) { return true }
    guard reading.words[word].form(in: .wordClasses)?.grammaticalCase == .nominative,
      scene.isPossessedNoun(at: word + 1),
      reading.words.match(.forums, at: word + 1) == nil, reading.words[word + 1].key(in: .bodies) == nil,
      scene.mention(covering: word, where: { _ in true }) == nil
    else { return false }
    return reading.words[word + 1].readings.contains { $0.form.possessor == .third && $0.form.isPlural }
  }

  /// «Azərbaycan-Türkiyə | əməkdaşlığı», «O‘zbekiston – Turkiya | hamkorligi», «O‘zbekiston – YUNESKO | hamkorligi»
  private func compound(endingBefore end: Int) -> Sides? {
    guard let second = scene.mention(endingBefore: end, where: \.isParty),
      second.isIn(.nominative), scene.mention(covering: second.tokens.lowerBound, where: \.isForum) == nil
    else { return nil }
    let start = second.tokens.lowerBound
    let first =
      scene.mentions(in: second.tokens).first {
        $0.type.isCountry && $0.tokens == second.tokens && $0.entity != second.entity
      }
      ?? (reading.isDash(start - 1) ? scene.mention(endingBefore: start - 1, where: \.isParty) : nil)
    guard let first, first.isIn(.nominative), first.entity != second.entity, !isOfMore(first) else { return nil }
    return (first.entity, second.entity, first.tokens.lowerBound)
  }

  /// «A – B – C hamkorligi» is of three.
  private func isOfMore(_ first: LocatedMention) -> Bool {
    let start = first.tokens.lowerBound
    return reading.isDash(start - 1) && scene.mention(endingBefore: start - 1, where: \.isParty) != nil
      || scene.mentions(in: first.tokens).unique(by: \.entity).count > 2
  }

  /// «кыргыз-венгер | кызматташтыгы»: of countries that the article names.
  private func adjectival(_ ends: [Int]) -> Sides? {
    for index in ends.map({ $0 - 1 }) where index >= 0 && reading.tokens[index].kind == .word {
      let codes = reading.nationalities(at: index)
      guard codes.count == 2 else { continue }
      let countries = codes.compactMap(scene.country)
      return countries.count == 2 ? (countries[0], countries[1], index) : nil
    }
    return nil
  }

  /// «A-nın B ilə (qurduğu) | əməkdaşlığı»
  private func withPartner(_ word: Int) -> Sides? {
    let first = max(reading.sentence(of: word).lowerBound, word - Self.longestAttribute)
    for end in (first...word).reversed() where end > first {
      if reading.isWord(end - 1, .comitative) { return owner(of: reading.endBeforeBrackets(end - 1)) }
      if let partner = scene.mention(endingBefore: end, where: \.isParty) {
        return partner.isIn(.instrumental) ? owner(of: end) : nil
      }
      guard reading.tokens[end - 1].kind == .word, !reading.tokens[end - 1].isCapitalised,
        reading.words.classes(at: end - 1).isDisjoint(with: [.conjunction, .between, .agent])
      else { return nil }
    }
    return nil
  }

  /// «Казакстандын «Дала» студиясы менен | меморандум (түзүлдү)»: a country before a body that is no body of states may be no more
  /// than whose the body is.
  private func sure(_ sides: Sides) -> Sides? {
    let (owner, partner) = (scene.entities[sides.first].type, scene.entities[sides.second].type)
    return owner.isCountry && partner.isOrganization && partner != .organization(.igo) ? nil : sides
  }

  /// «B ilə | ýola goýan netijeli | hyzmatdaşlygy»
  private static let longestAttribute = 5

  /// «A-nın | B» before «ilə»
  private func owner(of end: Int) -> Sides? {
    guard let partner = scene.party(endingBefore: end),
      let owner = scene.mention(endingBefore: partner.tokens.lowerBound, where: \.isParty),
      owner.isIn(.genitive), owner.entity != partner.entity,
      scene.mention(covering: owner.tokens.lowerBound, where: \.isForum) == nil
    else { return nil }
    return (owner.entity, partner.entity, owner.tokens.lowerBound)
  }

  private func isAdjective(_ index: Int) -> Bool {
    index >= 0 && reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words.classes(at: index).isEmpty && !reading.words[index].isKnownVerb && !isOfOthers(index)
  }

  /// «Macaristan | maçında iş birliği yapan …», «Bozok Üniversitesi | öğrencileri»
  private func isOfOthers(_ index: Int) -> Bool {
    let readings = reading.words[index].readings.filter { $0.form.possessor == .third && $0.stem.count > 2 }
    if readings.contains(where: { $0.form.grammaticalCase == .locative }) { return true }
    guard readings.contains(where: \.form.isPlural) else { return false }
    // «A менен B-нын | министрликтеринин кызматташуусу»
    return !readings.contains { $0.form.grammaticalCase == .genitive } || !scene.isSharedHead(index)
  }
}
