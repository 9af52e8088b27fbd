internal import KorpuLanguage
internal import KorpuModel

/// «Түркия және басқа елдердің ғалымдары (қатысты)», «Rossiya va Qozog'istonning olimlari (qatnashdi)»: people whom a list
/// of countries sends, and whom nobody names.
struct SentDelegates {
  let scene: Scene

  /// How many words stand between the last country and «countries», or «people who came».
  private static let longestRest = 6
  /// How many words tell who the people are: «коомдук ишмерлери менен илимпоздору».
  private static let longestDescription = 8

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a list of countries that ends with one goes on to those who attend.
  ///
  /// - Parameter verb: Where the verb begins.
  func areSent(byCountriesUntil last: LocatedMention, before verb: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    if areSentAmongOthers(byCountriesUntil: last, before: verb) { return true }
    guard isOfPeople(verb - 1) else { return false }
    return isPossessed(by: last, before: verb)
      || isOfPeople(verb - 1) && last.isIn(.nominative) && isOpen(after: last.tokens.upperBound, before: verb)
  }

  /// «Azərbaycan və Türkiyə | şairlərinin (iştirakı ilə)», «Azerbaycan, Türkiye ve Kazakistan'ın | bakanlarının (katılımıyla)»: the
  /// countries that send the people who stand right before a noun for attendance.
  func senders(among mentions: [LocatedMention], before noun: Int) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic, noun > 0, reading.isForm(noun, of: .attendance),
      let last = mentions.last(where: \.type.isCountry), isOfPeople(noun - 1), areWhose(noun - 1),
      [.genitive, .nominative].contains(last.candidate.grammaticalCase),
      isDescription(from: last.tokens.upperBound, until: noun), !isOfBodies(of: last, until: noun)
    else { return [] }
    return scene.list(endingWith: last).filter(\.type.isCountry)
  }

  /// «şairlərinin»
  private func areWhose(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .genitive && $0.stem.count > 2
    }
  }

  /// «Кыргызстан жана Орусиянын | ишмерлери, ошондой эле студенттер (катышты)»: others come after those whom the countries send.
  private func areSentAmongOthers(byCountriesUntil last: LocatedMention, before verb: Int) -> Bool {
    let start = behindOtherStates(last.tokens.upperBound, before: verb) ?? last.tokens.upperBound
    guard [.genitive, .nominative].contains(last.candidate.grammaticalCase),
      let people = (start..<max(start, min(verb, start + Self.longestDescription))).first(where: {
        isOfPeople($0) && isTheirs($0) && reading.isListJoint($0 + 1)
      }), isDescription(from: start, until: people + 1), !isOfBodies(of: last, until: people)
    else { return false }
    guard people + 2 < verb else { return false }
    return !(people + 2..<verb).contains {
      reading.words[$0].isKnownVerb && reading.words[$0].verbReadings(in: .finite)
    }
      && !scene.mentions(in: people + 2..<verb).contains(where: \.type.isPerson)
  }

  /// «Түркия | жана башка өлкөлөрдөн (келген жаштар)»: the list is left open, and a word for states closes it.
  private func isOpen(after joint: Int, before verb: Int) -> Bool {
    guard reading.isListJoint(joint), joint + 1 < verb else { return false }
    let rest = (joint + 1..<min(verb, joint + 1 + Self.longestRest)).prefix {
      isPlain($0) || reading.isMark($0, ".")
    }
    return rest.contains { isOfStates($0, before: verb) || isOrigin($0) && isDescription(from: $0 + 1, until: verb) }
  }

  /// «елдердің (ғалымдары)», «өлкөлөрдөн (жаштар)»: and none is named.
  private func isOfStates(_ index: Int, before verb: Int) -> Bool {
    guard reading.isForm(index, of: .state), let form = reading.words[index].form(in: .wordClasses), form.isPlural,
      isDescription(from: index + 1, until: verb)
    else { return false }
    return form.grammaticalCase == .ablative || form.grammaticalCase == .genitive && isTheirs(verb - 1)
  }

  /// «халықтарынан | келген (жастар)»: of many, from whom somebody came.
  private func isOrigin(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index + 1).map { $0.meaning == .arrive && $0.form == .participle } == true
      && reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.grammaticalCase == .ablative && $0.stem.count > 2
      }
  }

  /// «Кыргызстан жана Орусиянын | ишмерлери (катышты)», «Turkiya va Ozarbayjon | olimlari»: the people are theirs, and nobody
  /// else stands before the verb.
  private func isPossessed(by last: LocatedMention, before verb: Int) -> Bool {
    let start = behindOtherStates(last.tokens.upperBound, before: verb) ?? last.tokens.upperBound
    return [.genitive, .nominative].contains(last.candidate.grammaticalCase)
      && isDescription(from: start, until: verb) && isTheirs(verb - 1)
      && !isOfBodies(of: last, until: verb)
  }

  /// «(Turkiya, Rossiya) | , Markaziy Osiyo davlatlari (rahbarlari)»: where the words for other states end, of which none is named, and
  /// with which a list goes on behind a comma.
  private func behindOtherStates(_ comma: Int, before verb: Int) -> Int? {
    guard reading.isMark(comma, ","), comma + 1 < verb else { return nil }
    let rest = (comma + 1..<min(verb, comma + 1 + Self.longestRest)).prefix(while: isPlain)
    return rest.first { index in
      reading.isForm(index, of: .state) && reading.words[index].form(in: .wordClasses)?.isPlural == true
        && reading.words[index].readings.contains {
          $0.form.possessor == .third && [.nominative, .genitive].contains($0.form.grammaticalCase)
        }
    }.map { $0 + 1 }
  }

  /// «Polşanyň | ýokary okuw jaýlarynyň wekilleri»: of one country alone bodies send them, and not the country.
  private func isOfBodies(of country: LocatedMention, until end: Int) -> Bool {
    let joint = country.tokens.lowerBound - 1
    let isListed = reading.isListJoint(joint) && scene.mention(endingBefore: joint, where: \.isCountry) != nil
    return !isListed && reading.tellsOfBodies(country.tokens.upperBound..<max(end, country.tokens.upperBound))
  }

  /// «ғалымдары», «жастар», but not «фильмдері»: people whom a table knows.
  private func isOfPeople(_ index: Int) -> Bool {
    let roles = RoleFinder(reading: reading)
    if isCompoundOfPeople(index) { return true }
    return reading.isForm(index, of: [.people, .attending]) || roles.role(endingBefore: index + 1) != nil
      || roles.title(endingBefore: index + 1) != nil || reading.words[index].key(in: .honorifics) != nil
  }

  /// «alim-tədqiqatçılar»: two words for people in one.
  private func isCompoundOfPeople(_ index: Int) -> Bool {
    let parts = reading.tokens[index].folded.split(separator: "-")
    return reading.tokens[index].kind == .word && parts.count == 2
      && parts.allSatisfy { part in
        let senses = reading.lexicon.senses(of: String(part))
        return senses.classesOfStem.contains(.people) || senses.key(in: .roles) != nil
          || senses.key(in: .honorifics) != nil
      }
  }

  private func isDescription(from start: Int, until verb: Int) -> Bool {
    start < verb && verb - start <= Self.longestDescription && (start..<verb).allSatisfy(isPlain)
  }

  /// «ишмерлери», «olimlari»
  private func isTheirs(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
  }

  /// «100 ga yaqin | olim»: words and numbers that name nothing.
  private func isPlain(_ index: Int) -> Bool {
    [.word, .number].contains(reading.tokens[index].kind) && scene.mention(covering: index, where: { _ in true }) == nil
  }
}
