internal import KorpuLanguage
internal import KorpuModel

/// Tells who of a sentence of attending attended.
struct Participants {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter verb: Where the verb begins.
  func participants(among mentions: [LocatedMention], before verb: Int) -> [LocatedMention] {
    mentions.filter { mention in
      guard !reading.isQuoted(mention.tokens.lowerBound), !scene.isBodyWithinForum(mention) else { return false }
      switch mention.type {
      case .person:
        return
          (mention.isIn(.nominative) || isBeside(mention) || isExpected(mention, before: verb) || isLeader(mention)
          || isMember(mention))
          && !isPartner(mention, before: verb)
          && !isRemembered(mention) && !isOwner(mention, before: verb)
          // «A | için düzenlenen törene (B katıldı)»
          && !reading.isWord(reading.end(of: mention), .purpose)
      case .country where beginsName(mention) || isWithinBody(mention): return false
      case .country:
        return isWhence(mention) && !reading.isDash(mention.tokens.upperBound) && !sendsNamed(mention)
          && !PairedOrigins(scene: scene).isBehindName(mention)
          || isDelegate(mention) || isBeside(mention)
          || isListed(mention, before: verb) || isExpected(mention, before: verb)
          || UnnamedHolders(scene: scene).stand(for: mention, before: verb)
      case .organization:
        return isDelegate(mention) || isListedBody(mention, before: verb) || isBeside(mention)
          || BodiesFromWhom(scene: scene).areThere(from: mention, before: verb)
          || UnnamedHolders(scene: scene).stand(for: mention, before: verb)
      case .forum, .place: return false
      }
    }
  }

  /// «Қазақстан | халқы Ассамблеясы Кеңесінің (мүшелері)»: the country whose people a body is, be it not told apart.
  private func beginsName(_ country: LocatedMention) -> Bool {
    let people = country.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, country.candidate.grammaticalCase == .nominative,
      reading.isForm(people, of: .community), reading.words[people].mayBePossessed
    else { return false }
    return reading.words.match(.bodies, at: people + 1) != nil || reading.words.match(.forums, at: people + 1) != nil
  }

  /// «Әзірбайжан | бірлестігінің (өкілдері)»: in Turkic languages a country in the name of a body whose people came.
  private func isWithinBody(_ country: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization).map {
      $0.tokens.count > country.tokens.count && country.tokens.upperBound < $0.tokens.upperBound
    } ?? false
  }

  /// «Türkmenistanyň foruma | gatnaşmagyna garaşylýar», «X-ning forumda | ishtirok etishi kutilmoqda»: whose attendance is
  /// awaited, in the genitive before the gathering and the verb.
  private func isExpected(_ mention: LocatedMention, before verb: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, mention.candidate.grammaticalCase == .genitive,
      let act = reading.words.verb(.actVerbs, at: verb), act.meaning == .attend, act.length > 1,
      reaches(verb, from: endOfSetting(behind: mention, before: verb) ?? reading.end(of: mention))
    else { return false }
    return (verb..<verb + act.length - 1).contains { index in
      reading.words[index].mayBePossessed
    }
  }

  /// «Özbəkistanın | Bakıda keçiriləcək Su Forumunda (iştirakı gözlənilir)»: where the gathering begins of which it is told between
  /// where and when it is, behind the first whom a sentence names.
  private func endOfSetting(behind mention: LocatedMention, before verb: Int) -> Int? {
    let (start, first) = (reading.end(of: mention), reading.sentence(of: verb).lowerBound)
    guard !scene.mentions(in: first..<max(first, mention.tokens.lowerBound)).contains(where: { !$0.type.isPlace }),
      let forum = scene.mentions(in: start..<max(start, verb)).first(where: \.type.isForum)
    else { return nil }
    let words = start..<max(start, forum.tokens.lowerBound)
    let isSetting = words.contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form != .finite } ?? false
    }
    guard isSetting, !words.contains(where: { reading.isMark($0, ",") || isFinite($0) }),
      scene.mentions(in: words).allSatisfy({ $0.type.isPlace || $0.type.isCountry })
    else { return nil }
    return forum.tokens.lowerBound
  }

  /// «keçirilib», and not «keçiriləcək», which may be an attribute.
  private func isFinite(_ index: Int) -> Bool {
    [LexicalTable.actVerbs, .speechVerbs].contains { reading.words.verb($0, at: index)?.form == .finite }
  }

  /// «X'in | yanı sıra (Y de katıldı)», «Azərbaycanla | yanaşı», «X ilə | yanaşı»: who is named before the others, in another
  /// case.
  private func isBeside(_ mention: LocatedMention) -> Bool {
    // «Özbəkistan və | Türkmənistanla yanaşı»
    let mention = mention.type.isCountry ? last(ofCountriesFrom: mention) : mention
    let next = reading.end(of: mention)
    if reading.isWord(next, .comitative), mention.isIn(.nominative) { return reading.isWord(next + 1, .besides) }
    return mention.isIn([.genitive, .instrumental]) && reading.isWord(next, .besides)
  }

  /// «Казакстандан | министр X (катышты)»: a country is there by the one whom the words behind it name.
  private func sendsNamed(_ country: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic, country.isIn(.ablative) else { return false }
    let start = country.tokens.upperBound
    let end = reading.sentence(of: country.tokens.lowerBound).upperBound
    let following = scene.mentions(in: start..<max(start, end)).filter { !$0.type.isForum && !$0.type.isOrganization }
    guard let next = following.first, next.type.isPerson, next.isIn([.nominative, .genitive]) else { return false }
    // «Özbekistan'dan | tanınmış yazarlar A, B»
    if TurkicOrigin(scene: scene).country(of: next) == country { return true }
    return (start..<next.tokens.lowerBound).allSatisfy { index in
      // «Türkmenistandan | Ýaşlar guramasynyň başlygy X»
      if scene.mention(covering: index, where: { $0.isForum || $0.isOrganization }) != nil { return true }
      return reading.tokens[index].kind == .word && !reading.isListJoint(index)
        && !reading.words[index].readings.contains {
          // «су | ресурстары (комитетінің төрағасы X)»: a plural of something is no people.
          $0.form.isPlural && $0.form.grammaticalCase == .nominative && $0.form.possessor == nil
        }
    }
  }

  /// «X-тың | бастауымен келген топ (қатысты)», «X-yň | ýolbaşçylyk etmeginde»: who leads those who attend, and not «X'in |
  /// başkanlık ettiği komisyon», whose lead tells which body it is.
  private func isLeader(_ person: LocatedMention) -> Bool {
    let noun = reading.end(of: person)
    guard reading.lexicon.language.family == .turkic, person.isIn(.genitive), reading.isForm(noun, of: .leadership)
    else { return false }
    guard let act = reading.words.verb(.actVerbs, at: noun) else { return true }
    return reading.words[noun + act.length - 1].readings.contains {
      $0.form.possessor == .third && [.locative, .instrumental].contains($0.form.grammaticalCase)
    }
  }

  /// How many words may stand between the last member of a delegation and the word for it: «yer aldığı 5 kişilik | heyet».
  private static let longestMembership = 5

  /// «A ve B'nin | de aralarında bulunduğu (yazarlar katıldı)», «B-nin | yer aldığı heyət»: the last of those of whom a group
  /// that attends consists; but not «B'nin | yer aldığı filmin (yönetmeni katıldı)».
  func isMember(_ person: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic, person.type.isPerson, person.isIn(.genitive) else { return false }
    let end = reading.sentence(of: person.tokens.lowerBound).upperBound
    var next = reading.end(of: person)
    while next < end, reading.isWord(next, .filler) { next += 1 }
    guard next < end else { return false }
    return reading.isForm(next, of: .comprising)
      || reading.isForm(next, of: .consisting)
        && (next..<min(end, next + Self.longestMembership)).contains { reading.isForm($0, of: .delegation) }
  }

  /// How many words after «ile» a verb of meeting ends: «B ile | bir araya gelerek».
  private static let partnerReach = 4

  /// «B ile bir araya gelerek (… A katıldı)»: with whom somebody met before, and who does not attend.
  func isPartner(_ person: LocatedMention, before verb: Int) -> Bool {
    let joint = reading.end(of: person)
    guard reading.lexicon.language.family == .turkic, reading.isWord(joint, .comitative), joint + 1 < verb else {
      return false
    }
    return (joint + 1..<min(verb, joint + Self.partnerReach)).contains {
      reading.words.verb(.actVerbs, at: $0)?.meaning == .meet
    } || isPastTalks(from: joint + 1, before: verb)
  }

  /// How many words after «ile» the noun for talks stands: «Başkanlık binasındaki | görüşmesinin».
  private static let talksReach = 5

  /// «(B ile) Başkanlık binasındaki | görüşmesinin ardından»: talks that were before what the verb tells.
  private func isPastTalks(from start: Int, before verb: Int) -> Bool {
    (start..<min(verb, start + Self.talksReach)).contains { index in
      reading.isForm(index, of: .talk)
        && reading.words[index].readings.contains {
          $0.form.possessor == .third && [.genitive, .ablative].contains($0.form.grammaticalCase)
        }
    }
  }

  /// «A | ve B'nin ev sahipliğinde (düzenlenen foruma C katıldı)»: whom «and» joins to one in the genitive, who both are told
  /// of only for what is theirs.
  func isOwner(_ person: LocatedMention, before verb: Int) -> Bool {
    let joint = person.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, reading.isWord(joint, .conjunction), joint < verb,
      let last = scene.mentions(in: joint..<verb).first(where: \.type.isPerson), last.cases == .genitive,
      scene.isListed(last, after: person)
    else { return false }
    return !isBeside(last) && !isExpected(last, before: verb) && !isLeader(last) && !isMember(last)
  }

  /// «shoir X | tavalludining 300 yilligi»: of whom a day is kept.
  private func isRemembered(_ person: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isForm(reading.end(of: person), of: .commemoration)
  }

  /// «TÜRKSOY heyeti», «X universiteti vakillari»
  private func isDelegate(_ mention: LocatedMention) -> Bool {
    // «Dostluk Konseyi | üyesi ülkelerin elçileri (katıldı)»: its members send them.
    if reading.lexicon.language.leavesOutEndingsInTitles, mention.type.isOrganization,
      reading.isForm(reading.end(of: mention), of: .membership)
    {
      return false
    }
    return mention.cases.contains([.nominative, .delegation]) || isJoinedToDelegate(mention)
  }

  /// «Казакстан менен | Түркиянын делегациялары (катышты)»: the first of two that send delegations.
  private func isJoinedToDelegate(_ mention: LocatedMention) -> Bool {
    let joint = reading.end(of: mention)
    guard reading.lexicon.language.family == .turkic, mention.isIn(.nominative), reading.isWord(joint, .comitative),
      let next = scene.mention(startingAt: joint + 1, where: { $0.isCountry == mention.type.isCountry }),
      next.type.isCountry || next.type.isOrganization
    else { return false }
    return next.cases.contains([.nominative, .delegation])
  }

  /// «Türkiyə, Özbəkistan və Qazaxıstandan»: the list ends in the ablative.
  func isWhence(_ mention: LocatedMention) -> Bool {
    let last = last(ofCountriesFrom: mention)
    return last.isIn(.ablative) || isWhenceOfParts(last) || RegionsOfOrigin(scene: scene).follow(last)
  }

  /// How many words may stand between a country and its parts.
  private static let longestParts = 6

  /// «(Түркия, Венгрия жана) Кыргызстандын | бардык областтарынан (илимпоздор катышты)»: the last of a list, from parts of which
  /// people came.
  private func isWhenceOfParts(_ last: LocatedMention) -> Bool {
    let joint = last.tokens.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, last.candidate.grammaticalCase == .genitive,
      reading.isListJoint(joint),
      scene.mention(endingBefore: joint, where: \.isCountry) != nil || reading.isForm(joint - 1, of: .state)
    else { return false }
    let end = reading.sentence(of: joint).upperBound
    let parts = (last.tokens.upperBound..<end).prefix(Self.longestParts)
    return parts.contains { index in
      reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .ablative
      }
    }
  }

  /// «Foruma Türkiyə, Özbəkistan və Qazaxıstan qatılıb», «… Түркия елдерінің жастары қатысты»: a list of countries that
  /// no other noun ends.
  private func isListed(_ mention: LocatedMention, before verb: Int) -> Bool {
    guard mention.isIn([.nominative, .genitive]) else { return false }
    if isAlone(mention, before: verb) { return true }
    let last = last(ofCountriesFrom: mention)
    var next = last.tokens.upperBound
    // «Türkiye, Macaristan | gibi ülkelerden»
    if reading.isWord(next, .alike) { next += 1 }
    let isMember =
      last != mention || reading.isListJoint(mention.tokens.lowerBound - 1)
      || reading.isWord(mention.tokens.lowerBound - 1, .besides)
    guard isMember else { return false }
    if SentDelegates(scene: scene).areSent(byCountriesUntil: last, before: verb) { return true }
    guard last.isIn(.nominative) else { return false }
    if reaches(verb, from: next) || leadsStates(from: next) { return true }
    return reading.isForm(next, of: .state) && reading.words[next].form(in: .wordClasses)?.isPlural == true
  }

  /// «Орусия, Монголия | баштаган 17 мамлекеттен (илимпоздор катышты)»: the first of many states from which others came.
  private func leadsStates(from next: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isForm(next, of: .leadership) else { return false }
    let state =
      reading.tokens.indices.contains(next + 1) && reading.tokens[next + 1].kind == .number ? next + 2 : next + 1
    guard reading.tokens.indices.contains(state), reading.isForm(state, of: .state) else { return false }
    return reading.words[state].form(in: .wordClasses)?.grammaticalCase == .ablative
  }

  /// «Türkmenistan | sammite synçy hökmünde (gatnaşýar)»: a country that begins the sentence, right before the gathering, and
  /// nobody else who could be the subject.
  private func isAlone(_ country: LocatedMention, before verb: Int) -> Bool {
    let start = country.tokens.lowerBound
    let next = country.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, reading.sentence(of: start).lowerBound == start, next < verb,
      country.candidate.grammaticalCase == .nominative,
      !scene.mentions(in: next..<verb).contains(where: { !$0.type.isForum && $0.isIn(.nominative) })
    else { return false }
    let forum = scene.mention(startingAt: next, where: \.isForum)
    return forum?.isIn([.dative, .locative]) == true
      || reading.gatheringWord(at: next).map { $0.form.possessor == nil && $0.form.grammaticalCase.isLocal } == true
  }

  /// «Forumda A Ansamblı, B Teatrı və C Məktəbi iştirak edib»: bodies in a list that ends at the verb, or one alone there.
  private func isListedBody(_ mention: LocatedMention, before verb: Int) -> Bool {
    let units = ListedUnits(scene: scene)
    guard reading.lexicon.language.family == .turkic, units.isListable(mention) else { return false }
    var last = mention
    while let next = nextBody(after: last) { last = next }
    let end = units.end(of: last)
    guard units.isListable(last) else { return false }
    if let rest = delegatesEnd(behind: end, before: verb), reaches(verb, from: rest) { return true }
    return [mention, last].allSatisfy { units.hasUnit($0) || !scene.isOwner($0) } && reaches(verb, from: end)
  }

  /// How many tokens the rest of a list has at most that ends in delegates of whom nobody is named.
  private static let longestRest = 60

  /// «A universiteti | va maktablar vakillari | (qatnashdi)»: where a list ends, of which the last are delegates of others.
  private func delegatesEnd(behind joint: Int, before verb: Int) -> Int? {
    guard reading.isListJoint(joint) else { return nil }
    let end = min(verb, joint + Self.longestRest)
    return (joint + 1..<max(joint + 1, end)).last { last in
      guard isOfDelegates(last) || last == verb - 1 && isOfManyPeople(last) else { return false }
      return !scene.mentions(in: joint..<last).contains(where: \.type.isPerson)
        && !(joint..<last).contains { reading.words.verb(.actVerbs, at: $0)?.form.isPredicate == true }
    }.map { $0 + 1 }
  }

  /// «vakillari»
  private func isOfDelegates(_ index: Int) -> Bool {
    guard let role = RoleFinder(reading: reading).role(startingAt: index) else { return false }
    return role.role == .representative && role.form.isPlural && role.form.grammaticalCase == .nominative
      && role.tokens.count == 1
  }

  /// «jurnalistlar», «студенттері»
  private func isOfManyPeople(_ index: Int) -> Bool {
    reading.isForm(index, of: [.people, .attending])
      && reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
      }
  }

  /// The body that a list goes on with: «A, Türkiýäniň | B topary».
  private func nextBody(after mention: LocatedMention) -> LocatedMention? {
    let units = ListedUnits(scene: scene)
    let joint = units.end(of: mention)
    guard units.isListable(mention), reading.isListJoint(joint) || reading.isWord(joint, .comitative) else {
      return nil
    }
    var start = joint + 1
    if let owner = scene.mention(startingAt: start, where: \.isCountry) { start = owner.tokens.upperBound }
    return scene.mention(startingAt: start, where: \.isOrganization)
      ?? scene.mention(startingAt: joint + 1, where: \.isOrganization)
  }

  /// Whether nothing but little words and the gathering itself stands between a list and the verb: «A da | foruma | qatılıb».
  func reaches(_ verb: Int, from start: Int) -> Bool {
    var next = start
    while next < verb {
      if let forum = scene.mention(startingAt: next, where: \.isForum) {
        next = forum.tokens.upperBound
      } else if reading.isWord(next, .filler) || isQuality(next) {
        next += 1
      } else if let word = reading.gatheringWord(at: next), word.form.grammaticalCase.isLocal {
        next += word.length
      } else {
        return false
      }
    }
    return next == verb
  }

  /// «(Macarıstan da) | müşahidəçi qismində (təmsil olunub)», «qonaq | kimi», «| onur konuğu olarak»: as what somebody is there.
  private func isQuality(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    if reading.isWord(index, [.copula, .alike]) { return isMemberOrGuest(index - 1) }
    if isMemberOrGuest(index) { return isAs(index + 1) }
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.words[index].isKnownVerb && isMemberOrGuest(index + 1) && isAs(index + 2)
  }

  private func isMemberOrGuest(_ index: Int) -> Bool {
    reading.isWord(index, [.membership, .guests]) || reading.isForm(index, of: .guests)
  }

  private func isAs(_ index: Int) -> Bool { reading.isWord(index, [.filler, .copula, .alike]) }

  private func isOwner(_ country: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && country.candidate.grammaticalCase == .genitive
  }

  /// «Азербайжан, | Казакстандын министрлеринин орун басарлары»: without an ending, whatever part its delegates have.
  private func isBare(_ country: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && country.candidate.grammaticalCase == .nominative
  }

  private func last(ofCountriesFrom mention: LocatedMention) -> LocatedMention {
    var country = mention
    while country.isIn(.nominative) || isBare(country) || isOwner(country) {
      // «Казакстандын, | Өзбекстандын (окумуштуулары)»: all of them own, or but the last.
      guard let next = CountryList(scene: scene).country(after: country), !isOwner(country) || isOwner(next) else {
        return country
      }
      country = next
    }
    return country
  }
}

extension Scene {
  /// «ShHT | hukumat rahbarlari kengashining majlisida»: a body in the name of the gathering that is its own.
  func isBodyWithinForum(_ mention: LocatedMention) -> Bool {
    reading.lexicon.language.family == .turkic && mention.type.isOrganization
      && self.mention(covering: mention.tokens.lowerBound, where: \.isForum) != nil
  }
}
