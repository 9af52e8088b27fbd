internal import KorpuLanguage
internal import KorpuModel

/// Tells from which country the words before a name say that somebody is: «Özbəkistandan şair | Suhrab Karimov», «Türkiyədən
/// gələn professor | Kenan Aydemir».
///
/// Only of whom the sentence says that they attend, speak or meet: who comes from a country may have been there on a journey,
/// «Türkiyədən nazir | Anar Quliyev qayıdıb».
struct TurkicOrigin {
  let scene: Scene

  /// How many words may stand between the country and a title: «Türkiyədən | tanınmış gənc | şair».
  private static let longestPraise = 2

  private var reading: TokenizedArticle { scene.reading }

  func country(of person: LocatedMention) -> LocatedMention? {
    let name = person.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, !reading.isQuoted(name),
      person.isIn([.nominative, .instrumental, .accusative]) || isAwarded(person)
    else { return nil }
    let title = startOfTitles(before: name)
    let isTitled = title < name
    let start = startOfComing(before: isTitled ? startOfPraise(before: title) : title)
    guard let country = scene.mention(endingBefore: start, where: \.isCountry), country.isIn(.ablative),
      isTitled || person.isIn(.nominative) || isAwarded(person),
      isThere(after: person) || isTitled && isAtGathering(country) || isAwarded(person)
    else { return nil }
    return country
  }

  /// «(Yusuf ödülü Kosova'dan) | şair A'ya (verildi)»: who gets a prize that the sentence names before, and not what came from the
  /// country.
  private func isAwarded(_ person: LocatedMention) -> Bool {
    let sentence = reading.sentence(of: person.tokens.lowerBound)
    guard person.type.isPerson, person.candidate.grammaticalCase == .dative,
      let last = sentence.last(where: { reading.tokens[$0].kind == .word }), reading.words[last].mayBePassiveVerb
    else { return false }
    return (sentence.lowerBound..<person.tokens.lowerBound).contains {
      reading.isForm($0, of: .namesake) && reading.words[$0].mayBePossessed
    }
  }

  /// «festivalda | Türkiyədən (ozan A çalıb)»: right behind the gathering, or behind others who are there.
  private func isAtGathering(_ country: LocatedMention) -> Bool {
    let start = country.tokens.lowerBound
    if let forum = scene.mention(endingBefore: start, where: \.isForum) { return forum.isIn(.locative) }
    guard reading.isListJoint(start - 1), start - 1 > reading.sentence(of: start).lowerBound,
      let before = scene.mention(endingBefore: start - 1, where: \.isPerson)
    else { return false }
    return self.country(of: before) != nil
  }

  /// The people whom a list names after one, if it goes on to those of another country, «Özbəkistandan A, | B, Türkiyədən C», or
  /// to what they all do: «Türkiye'den A, | B ve C (katıldı)».
  func others(after first: LocatedMention) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    var list: [LocatedMention] = []
    var joint = first.tokens.upperBound
    while reading.isListJoint(joint) || reading.isMark(joint, ";"),
      let next = scene.mention(startingAt: joint + 1, where: { _ in true })
    {
      if next.type.isCountry { return next.isIn(.ablative) ? list : [] }
      // «A, B; | C»: behind a semicolon begin those of whom nothing says where they are from.
      guard next.type.isPerson, !reading.isMark(joint, ";") else { return [] }
      list.append(next)
      joint = next.tokens.upperBound
    }
    return list.last.map(attends) == true ? list : []
  }

  /// «(A, B ve) C | katıldı»: right behind the last of a list.
  private func attends(_ last: LocatedMention) -> Bool {
    guard last.isIn(.nominative), let act = reading.words.verb(.actVerbs, at: last.tokens.upperBound) else {
      return false
    }
    return act.meaning == .attend && act.form.isPredicate
  }

  /// «şair», «professor», «Dr.»: titles and professions that are no post in a body.
  private func startOfTitles(before name: Int) -> Int {
    let roles = RoleFinder(reading: reading)
    let first = reading.sentence(of: name).lowerBound
    var start = name
    while start > first {
      if let title = roles.title(endingBefore: start), title.lowerBound < start,
        !isOfMany(title.upperBound - 1) || isTitleOfList(title, before: name)
      {
        start = title.lowerBound
      } else if let role = roles.role(endingBefore: start), role.form.possessor == nil, !role.form.isPlural {
        start = role.tokens.lowerBound
      } else if reading.isMark(start - 1, "."), start - 2 >= first, reading.words[start - 2].isKey(of: .honorifics) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// «(Özbekistan'dan) yazarlar | A, B»: a title in the plural right before the first of several names.
  private func isTitleOfList(_ title: Range<Int>, before name: Int) -> Bool {
    guard title.upperBound == name, let first = scene.mention(startingAt: name, where: \.isPerson),
      reading.isListJoint(first.tokens.upperBound)
    else { return false }
    return reading.words[name - 1].readings.contains {
      $0.form.isPlural && $0.form.grammaticalCase == .nominative && $0.form.possessor == nil
    }
  }

  /// «tanınmış»: what the one is called besides.
  private func startOfPraise(before title: Int) -> Int {
    let first = max(reading.sentence(of: title).lowerBound, title - Self.longestPraise)
    var start = title
    while start > first, isPraise(start - 1) { start -= 1 }
    return start
  }

  private func isPraise(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && senses.classes.isEmpty
      && !senses.isFunctionWord && reading.words.verb(.actVerbs, at: index) == nil && !isOthers(index)
      && scene.mention(covering: index, where: { _ in true }) == nil
  }

  /// «(Өзбекстандан келген) | акындарды (министр A тосуп алды)»: others, to whom the one who is named does something.
  private func isOthers(_ index: Int) -> Bool {
    !reading.words[index].classesOfStem.isEmpty || isOfMany(index)
  }

  private func isOfMany(_ index: Int) -> Bool {
    reading.words[index].readings.contains { $0.form.isPlural && $0.stem.count > 2 }
  }

  /// «(Türkiyədən) | gələn professor»
  private func startOfComing(before start: Int) -> Int {
    guard start - 1 > reading.sentence(of: start).lowerBound,
      reading.words.verb(.actVerbs, at: start - 1).map({ $0.form == .participle && $0.meaning != .hold }) == true
    else { return start }
    return start - 1
  }

  /// Whether the first verb after a name tells of what one does at a place, and not of a journey.
  func isThere(after person: LocatedMention) -> Bool {
    let end = reading.sentence(of: person.tokens.lowerBound).upperBound
    let next = person.tokens.upperBound
    guard next < end else { return false }
    let acts = reading.words.verbs(.actVerbs, in: next..<end).first { $0.match.form.isPredicate }
    let words = reading.words.verbs(.speechVerbs, in: next..<end).first { $0.match.form.isPredicate }
    guard let act = acts else { return words != nil }
    // «… layihədən söz açıblar»: a verb of saying that ends as another.
    return Self.acts.contains(act.match.meaning) || words.map { $0.token <= act.token } == true
  }

  private static let acts: Set<VerbMeaning> = [.attend, .present, .meet, .receive, .received, .talks, .organise]
}
