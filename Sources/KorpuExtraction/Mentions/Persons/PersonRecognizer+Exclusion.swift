internal import KorpuLanguage
internal import KorpuModel

/// Names that are no people of the story.
extension PersonRecognizer {
  /// «Nizami Gəncəvi İnstitutu», «Ziya Bünyadov adına İnstitut»: the name is another's.
  func isEponym(_ person: MentionCandidate) -> Bool {
    if reading.isSlavic { return SlavicNameRules(reading: reading).isEponym(person.tokens) }
    let next = person.tokens.upperBound
    let isJoined = reading.lexicon.language.family != .germanic && reading.isWord(next, .joiner)
    // «Kemal Yusuf | için düzenlenen»: for whom something is done.
    if isJoined, !reading.isWord(next, [.conjunction, .purpose]) { return true }
    if isPatronOfHall(person) || endsWithField(person) { return true }
    // «Hoji | Bayram Vali | universiteti (rektori X)»: with a title, too, but for who has a post.
    if person.grammaticalCase == .nominative, isPatron(ofBodyHeadedAt: next),
      RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound) == nil
    {
      return true
    }
    guard person.grammaticalCase == .nominative, !introduction.isFirm(at: person.tokens.lowerBound) else {
      return false
    }
    if isPatron(ofBodyHeadedAt: next) || isPatronByInitials(person) || isPatron(ofHouseAt: next) { return true }
    // «Nizami Gəncəvi Beynəlxalq Mərkəzi»
    let isModified =
      reading.isCapitalisedWord(next) && reading.words[next].isKey(of: .bodyModifiers)
      && !reading.words[next].readings.contains { $0.form.isPlural }
    let head = isModified ? next + 1 : next
    guard reading.isCapitalisedWord(head) else { return false }
    return reading.isTypeWord(at: head) || isPatronOfWork(before: next)
  }

  /// «(студент) Сарыарқа Мәдениет | университетінде (оқиды)»: what has a capital before a type word, and is no name but a field, is of the
  /// body.
  private func endsWithField(_ person: MentionCandidate) -> Bool {
    let (last, next) = (person.tokens.upperBound - 1, person.tokens.upperBound)
    guard reading.lexicon.language.writesNamesInSmallLetters, reading.tokens.indices.contains(next),
      person.tokens.count > 1, !reading.tokens[next].isCapitalised, !reading.words[last].name.isGivenName,
      [LexicalTable.bodyModifiers, .commonNouns].allSatisfy({ reading.words[last].isKey(of: $0) }),
      let body = reading.words.match(.bodies, at: next)
    else { return false }
    return body.form.possessor == .third && !body.form.isPlural
  }

  /// «Prof. Dr. Erol Güngör | Konferans Salonu'nda»: with titles, too, but for who has a post.
  private func isPatronOfHall(_ person: MentionCandidate) -> Bool {
    person.grammaticalCase == .nominative && HallOfPatron(reading: reading).begins(at: person.tokens.upperBound)
      && RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound) == nil
  }

  /// «Bolat Saparow | gaznasynyň direktory Y»: where names are written in small letters, a fund or a school in which another has a
  /// post is called after whom no word between parts from it.
  private func isPatron(ofBodyHeadedAt type: Int) -> Bool {
    let kinds = [OrganizationKind.ngo.rawValue, OrganizationKind.academia.rawValue]
    guard reading.lexicon.language.writesNamesInSmallLetters, reading.tokens.indices.contains(type),
      !reading.tokens[type].isCapitalised, let body = reading.words.match(.bodies, at: type),
      kinds.contains(body.value),
      !body.form.isPlural, body.form.possessor == .third,
      [.nominative, .genitive].contains(body.form.grammaticalCase),
      let post = RoleFinder(reading: reading).role(startingAt: type + body.length), post.form.possessor == .third,
      !post.form.isPlural
    else { return false }
    return reading.isCapitalisedWord(post.tokens.upperBound)
  }

  /// How many words of its own a school has that is called after somebody: «Tarih ve Etnoloji».
  private static let longestField = 5

  /// «M. Temirov | Edebiyat ve Sanat Enstitüsü»: in Turkish a name with initials before that of a school, with no word between, is the
  /// school's.
  private func isPatronByInitials(_ person: MentionCandidate) -> Bool {
    let next = person.tokens.upperBound
    guard reading.lexicon.language.leavesOutEndingsInTitles, reading.endsInitial(at: person.tokens.lowerBound + 1),
      reading.isCapitalisedWord(next)
    else { return false }
    let end = min(next + Self.longestField + 1, reading.sentence(of: next).upperBound)
    let words = (next..<end).prefix { reading.isCapitalisedWord($0) || reading.isWord($0, .conjunction) }
    return words.contains { index in
      reading.words.match(.bodies, at: index).map {
        $0.value == OrganizationKind.academia.rawValue && $0.form.possessor == .third
      } ?? false
    }
  }

  /// «Samir Orucov | mərkəzində (keçirilən tədbir)»: where something is, in a house that somebody's name tells, though its type word is in
  /// small letters; what is somebody's own would have an owner in the genitive.
  private func isPatron(ofHouseAt type: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      reading.tokens.indices.contains(type), reading.tokens[type].kind == .word, !reading.tokens[type].isCapitalised,
      let body = reading.words.match(.bodies, at: type), body.length == 1,
      [OrganizationKind.ngo.rawValue, OrganizationKind.academia.rawValue].contains(body.value)
    else { return false }
    return !body.form.isPlural && body.form.possessor == .third
      && [.locative, .dative, .ablative].contains(body.form.grammaticalCase)
  }

  /// How many words in capitals tell what a body does with what is somebody's: «İrsini Araşdırma | Mərkəzi».
  private static let longestWork = 3

  /// «Heydər Əliyev | İrsini Araşdırma Mərkəzi»: what is the person's is the object of a word in the name of a body.
  private func isPatronOfWork(before next: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic,
      reading.words[next].mayBePossessed(in: .accusative)
    else { return false }
    let end = min(next + 2 + Self.longestWork, reading.sentence(of: next).upperBound)
    return (next + 1..<max(next + 1, end)).prefix(while: reading.isCapitalisedWord).dropFirst()
      .contains { reading.isTypeWord(at: $0) }
  }

  /// «| Mavi Göl kentinde (yapılacak)»: in Turkic languages what is a town, whatever its words are elsewhere.
  func isTown(_ person: MentionCandidate) -> Bool {
    let next = person.tokens.upperBound
    guard reading.lexicon.language.family == .turkic, person.grammaticalCase == .nominative,
      !introduction.isFirm(at: person.tokens.lowerBound), reading.isForm(next, of: .town),
      !reading.tokens[next].isCapitalised
    else { return false }
    return reading.words[next].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.count > 2
    }
  }

  /// «at the Askar Temirov International Airport»
  func isNamesake(_ person: MentionCandidate) -> Bool {
    reading.isEponym(before: person.tokens.upperBound) && !introduction.isFirm(at: person.tokens.lowerBound)
  }

  /// «драма | Кучкара Омарова», «Фатих Султан Мехмет | университеты»: in Russian whose work it is, or after whom schools are called.
  func isAuthorOrSchool(_ name: Range<Int>) -> Bool {
    let rules = SlavicNameRules(reading: reading)
    return rules.isAuthor(name) || rules.namesBodies(name)
  }

  func isSlavicNamesake(_ person: MentionCandidate) -> Bool {
    guard reading.isSlavic else { return false }
    let rules = SlavicNameRules(reading: reading)
    return rules.isEponym(person.tokens) || rules.isRemembered(person.tokens) || isAuthorOrSchool(person.tokens)
  }

  /// «… Əliyevin xatirəsi», «… Əliyevin 100 illik yubileyi»: who is only remembered is nobody of the story.
  func isCommemorated(_ person: MentionCandidate) -> Bool {
    if reading.lexicon.language.family == .uralic {
      let name = UralicPersonName(reading: reading)
      return name.isRemembered(person.tokens) || name.isUnit(person.tokens)
        || UralicEponym(reading: reading).isAnothers(person.tokens)
    }
    if person.grammaticalCase == .genitive { return isRemembered(inGenitiveUpTo: person.tokens.upperBound) }
    if isOwnerOfMonument(person) || isOwnerOfJubilee(person) || isDedicatee(person) { return true }
    if RemembranceGathering(reading: reading).isFor(person.tokens) { return true }
    // «X менен | Y-нын чыгармачылыгына арналган»: both are.
    let joint = person.tokens.upperBound
    guard person.grammaticalCase == .nominative, reading.lexicon.language.family == .turkic,
      reading.isWord(joint, [.comitative, .conjunction]),
      let last = (joint + 1..<joint + 1 + Self.longestOther).prefix(while: reading.isCapitalisedWord).last,
      reading.words[last].readings.contains(where: { $0.form.grammaticalCase == .genitive })
    else { return false }
    return isRemembered(inGenitiveUpTo: last + 1)
  }

  /// How many words tell who somebody was to whom something is dedicated.
  private static let longestDedication = 5

  /// «выставка, посвящённая | правительнице Курманджан Датке»: in Russian behind words in the dative for who somebody was.
  private func isDedicatee(_ person: MentionCandidate) -> Bool {
    let name = person.tokens.lowerBound
    guard reading.isSlavic, name > 0 else { return false }
    let first = max(reading.sentence(of: name).lowerBound, name - Self.longestDedication)
    let start = reading.startOfRun(before: name, from: first) { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && !reading.isForm(index, of: .dedicated)
        && (reading.words[index].readings.contains { $0.form.grammaticalCase == .dative }
          || reading.isAdjective(index, in: .dative))
    }
    return start < name && start > first && reading.isForm(start - 1, of: .dedicated)
  }

  /// How many words the name of another has at most.
  private static let longestOther = 4

  /// Whether a word of remembering follows a name in the genitive.
  private func isRemembered(inGenitiveUpTo end: Int) -> Bool {
    let limit = min(reading.sentence(of: end - 1).upperBound, end + 4)
    return (end..<max(end, limit)).contains {
      reading.isForm($0, of: [.commemoration, .jubilee]) && !isBirthday(at: $0)
    }
  }

  /// «X'in | doğum gününü kutladı»: who is congratulated on a day lives.
  private func isBirthday(at index: Int) -> Bool {
    let day = index + 1
    guard reading.lexicon.language.family == .turkic, reading.words[index].form(in: .wordClasses) == NounForm(),
      reading.tokens.indices.contains(day), !reading.isForm(day, of: .jubilee),
      reading.words.verb(.speechVerbs, at: day + 1)?.meaning == .courtesy
    else { return false }
    return reading.words[day].mayBePossessed(in: .accusative)
  }
}
