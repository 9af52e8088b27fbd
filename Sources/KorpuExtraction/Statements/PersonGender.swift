internal import KorpuLanguage
internal import KorpuModel

/// Whether a text speaks of somebody as of a man or a woman.
enum PersonGender: Sendable {
  case man, woman

  init?(tableValue: String?) {
    switch tableValue {
    case "masculine": self = .man
    case "feminine": self = .woman
    default: return nil
    }
  }
}

/// Tells men from women, where the pronouns of a language do: by the title, «Mrs», the father's name, «-вна», the given
/// name, and the ending of the surname, «-ova».
struct PersonGenders {
  let reading: TokenizedArticle

  /// For each entity its gender, where it is a person whose name tells it; none in a language whose pronouns do not.
  ///
  /// - Complexity: O(letters of the names + mentions).
  func genders(of entities: [LocatedEntity]) -> [PersonGender?] {
    switch reading.lexicon.language.family {
    case .turkic, .uralic: Array(repeating: nil, count: entities.count)
    case .slavic, .germanic: entities.map { $0.type.isPerson ? gender(of: $0) : nil }
    }
  }

  private func gender(of person: LocatedEntity) -> PersonGender? {
    let titles = person.mentions.lazy.compactMap { self.title(before: $0.tokens.lowerBound) }
    return titles.first ?? gender(ofName: person.name)
  }

  /// «Mrs. | Miller»
  private func title(before start: Int) -> PersonGender? {
    let title = reading.isMark(start - 1, ".") ? start - 2 : start - 1
    guard title >= 0, reading.tokens[title].kind == .word else { return nil }
    return PersonGender(tableValue: reading.words[title].value(in: .honorifics))
  }

  private func gender(ofName name: String) -> PersonGender? {
    let words = NameKey(name, in: reading.lexicon).words
    guard let last = words.last else { return nil }
    // «Анна Рабинович»: of two words the last is a surname.
    if reading.lexicon.hasEnding(.daughter, of: last) { return .woman }
    let fathers = words.count > 2 ? words[...] : words.dropLast()
    if let gender = fathers.lazy.compactMap(gender(ofFatherName:)).first { return gender }
    let given = words.dropLast().lazy.compactMap { word in
      PersonGender(tableValue: reading.lexicon.senses(of: word).value(in: .givenNames))
    }
    return given.first ?? gender(ofSurname: last)
  }

  /// «Петрович», «Петровна», «кызы»
  private func gender(ofFatherName word: String) -> PersonGender? {
    if reading.lexicon.hasEnding(.daughter, of: word) { return .woman }
    return reading.lexicon.hasEnding(.son, of: word) ? .man : nil
  }

  /// «-ов», «-ова»; «Martin» has the ending of neither.
  private func gender(ofSurname word: String) -> PersonGender? {
    guard !reading.lexicon.hasEnding(.genderless, of: word) else { return nil }
    switch PersonNameWords(word, in: reading.lexicon.language).names.last?.own.ending {
    case .male: return .man
    case .female: return .woman
    case .filial, .patronymic, .courtesy, nil: return nil
    }
  }
}

extension Scene {
  /// How many sentences before a pronoun those who may be meant are looked for.
  private static let memory = 8

  /// Whom a pronoun means, rather those who spoke or were spoken of last: «она» is no man. Nobody, where it may be either of
  /// two.
  func people(meantBy pronoun: Int, rather last: [Int]) -> [Int] {
    guard let gender = gender(of: pronoun) else { return last }
    let near = near(pronoun, last, of: gender)
    if !near.isEmpty || last.isEmpty { return near.count == 1 ? near : [] }
    let possible = last.filter { (genders[$0] ?? gender) == gender }
    guard last.count == 1 else { return possible.count == 1 ? possible : [] }
    if genders[last[0]] == gender { return last }
    let others = others(before: pronoun, besides: last[0], fitting: gender)
    if possible.isEmpty { return others.people.count == 1 ? others.people : [] }
    // Nothing tells who it is: whoever has just said something goes on.
    return others.people.isEmpty || others.isAfterSpeech ? last : []
  }

  /// «Анна Белова встретилась с Игорем Петровым, и | он»: the people of a gender in the sentence of a pronoun, where its subject
  /// is of the other.
  private func near(_ pronoun: Int, _ last: [Int], of gender: PersonGender) -> [Int] {
    let people = mentions(in: reading.sentence(of: pronoun).lowerBound..<pronoun).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    guard let subject = people.first(where: { $0.isIn(.nominative) })?.entity, !last.contains(subject),
      let own = genders[subject], own != gender
    else { return [] }
    return people.map(\.entity).filter { genders[$0] == gender }.unique()
  }

  /// The gender that a pronoun tells.
  private func gender(of pronoun: Int) -> PersonGender? {
    if reading.isWord(pronoun, .masculine) { return .man }
    return reading.isWord(pronoun, .feminine) ? .woman : nil
  }

  /// «Анна Белова встретилась с Игорем Петровым, и он сказал»: whether a pronoun right before a verb shows that somebody
  /// is not its subject.
  func isOther(_ person: Int, asSubjectOf verb: Int) -> Bool {
    var index = verb - 1
    while index > 0, reading.isWord(index, .filler) { index -= 1 }
    guard index >= 0, !reading.isWord(index, [.object, .possessive]), let gender = gender(of: index) else {
      return false
    }
    return genders[person].map { $0 != gender } ?? false
  }

  /// Who else of a gender, or of one that nothing tells, is named in the last sentence that names anybody of the kind, back to
  /// the one that names who is meant rather.
  private func others(
    before pronoun: Int, besides last: Int, fitting gender: PersonGender
  ) -> (people: [Int], isAfterSpeech: Bool) {
    let own = reading.sentenceOfToken[pronoun]
    for sentence in (max(0, own - Self.memory)...own).reversed() {
      let people = mentions(ofSentence: sentence).filter {
        $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) && $0.tokens.upperBound <= pronoun
      }.map(\.entity)
      let others = people.filter { $0 != last && (genders[$0] ?? gender) == gender }.unique()
      if !others.isEmpty || people.contains(last) { return (others, isSpeech(sentence)) }
    }
    return ([], false)
  }

  private func isSpeech(_ sentence: Int) -> Bool {
    reading.sentences[sentence].contains {
      !reading.isQuoted($0) && reading.words.verb(.speechVerbs, at: $0)?.meaning == .report
    }
  }
}
