internal import KorpuLanguage
internal import KorpuModel

/// A sentence that lists who belongs to a delegation: «Оның құрамына A, B, C кірді», «Heyette A ve B yer aldı», «В состав
/// турецкой делегации вошли A и B», «The delegation included A and B».
struct DelegationRoll {
  /// The word for the delegation, or what stands for it.
  let noun: Int
  /// Where the members are listed.
  let list: Range<Int>
}

/// Reads of whom delegations are made up.
struct DelegationRolls {
  let scene: Scene

  /// How many words may stand between what a delegation is made up of and the delegation: «в состав | официальной турецкой
  /// делегации»; or between it and the word for its members: «The Uzbek delegation also | included».
  private static let reach = 4

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }

  /// Those whom a sentence lists, none where it is no roll, or denies it.
  func members(inSentence sentence: Int) -> [LocatedMention] { roll(inSentence: sentence).map(listed) ?? [] }

  /// Those whom a roll lists, up to whatever is no list any more.
  func listed(in roll: DelegationRoll) -> [LocatedMention] {
    let people = MemberRun(scene: scene).people(in: roll.list)
    guard let last = people.last, !isDenied(roll, upTo: last.tokens.upperBound) else { return [] }
    return people.filter { $0.isIn(family == .slavic ? [.nominative, .genitive] : .nominative) }
  }

  /// How many words behind the list may deny it: «A yer | almadı», «A болған | жоқ».
  private static let denialReach = 4

  private func isDenied(_ roll: DelegationRoll, upTo end: Int) -> Bool {
    let sentence = reading.sentence(of: roll.noun)
    let behind = min(sentence.upperBound, end + Self.denialReach)
    let words = family == .turkic ? end..<max(end, behind) : sentence.lowerBound..<roll.list.lowerBound
    return words.contains { index in
      reading.tokens[index].kind == .word
        && (reading.isWord(index, .negation) || reading.words[index].isDeniedVerb || reading.isNegated(index)
          || reading.isCancelled(index))
    }
  }

  func roll(inSentence sentence: Int) -> DelegationRoll? {
    let range = reading.sentences[sentence]
    switch family {
    case .turkic: return turkic(in: range)
    case .slavic: return slavic(in: range)
    case .germanic: return germanic(in: range)
    case .uralic: return UralicRoll(reading: reading).roll(in: range)
    }
  }

  /// Whether nothing beside the word says whose delegation it is: «Heyette», «в состав делегации вошли», «the delegation included»; not
  /// «Türk heyetinde», «в составе делегации фонда».
  func isBare(_ roll: DelegationRoll) -> Bool {
    let sentence = reading.sentence(of: roll.noun)
    switch family {
    case .turkic:
      var before = roll.noun - 1
      // «nümayəndə | heyətinin», «iş | heyeti»
      if sentence.contains(before), reading.words[before].form(in: .roles) == NounForm() { before -= 1 }
      return !sentence.contains(before) || reading.tokens[before].kind != .word
        || reading.isWord(before, [.filler, .thereat, .setting])
    case .slavic:
      let next = roll.noun + 1
      return (reading.isForm(roll.noun - 1, of: .composition) || reading.isForm(roll.noun + 2, of: .composition))
        && (!sentence.contains(next) || reading.tokens[next].kind != .word || reading.words[next].isKnownVerb
          || reading.words[next].isFunctionWord || reading.isWord(next, [.included, .filler, .auxiliary, .copula]))
    case .germanic:
      return reading.isWord(roll.noun - 1, .article) && !reading.isWord(roll.noun - 1, .indefinite)
        && reading.isWord(roll.noun + 1, [.comprising, .filler])
    case .uralic: return reading.isWord(roll.noun - 1, .article) || !sentence.contains(roll.noun - 1)
    }
  }

  private func isDelegation(_ index: Int) -> Bool {
    reading.isForm(index, of: .delegation) && !reading.isQuoted(index)
  }

  // MARK: Turkic

  /// «делегация | құрамына», «heyetin | tərkibində», «Heyette», or «оның | құрамына», with which the sentence begins.
  private func turkic(in sentence: Range<Int>) -> DelegationRoll? {
    let words = sentence.filter { isDelegation($0) }
    let composed = words.first {
      reading.isForm($0 + 1, of: .composition) && sentence.contains($0 + 1) && !isOfOne($0 + 1)
    }
    if let composed {
      return DelegationRoll(noun: composed, list: composed + 2..<max(composed + 2, sentence.upperBound))
    }
    if let within = words.first(where: isLocative), scene.people(in: sentence.lowerBound..<within).isEmpty {
      return DelegationRoll(noun: within, list: within + 1..<sentence.upperBound)
    }
    if let into = words.first(where: isDative), scene.people(in: sentence.lowerBound..<into).isEmpty,
      sentence.contains(where: { $0 > into && reading.isWord($0, .included) })
    {
      return DelegationRoll(noun: into, list: into + 1..<sentence.upperBound)
    }
    let head = start(of: sentence)
    guard sentence.contains(head + 1), reading.isWord(head, .possessive), reading.isForm(head + 1, of: .composition),
      !reading.isQuoted(head + 1)
    else { return nil }
    return DelegationRoll(noun: head, list: head + 2..<max(head + 2, sentence.upperBound))
  }

  private func start(of sentence: Range<Int>) -> Int {
    sentence.first { !reading.isWord($0, .filler) } ?? sentence.lowerBound
  }

  /// «delegatsiya | tarkibidagi olimlar»: what is said of some of its members.
  private func isOfOne(_ composition: Int) -> Bool {
    reading.words[composition].readings.contains { $0.form.grammaticalCase == .attributive }
  }

  /// «Heyette», «делегацияда»: within the delegation, before which nobody is named.
  private func isLocative(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.grammaticalCase == .locative }
  }

  /// «Nümayəndə heyətinə (A və B daxildir)»
  private func isDative(_ noun: Int) -> Bool {
    reading.words[noun].readings.contains { $0.form.grammaticalCase == .dative }
  }

  // MARK: Slavic

  /// «В составе | турецкой делегации», «Делегация в | составе»
  private func slavic(in sentence: Range<Int>) -> DelegationRoll? {
    for word in sentence where reading.isForm(word, of: .composition) && !reading.isQuoted(word) {
      let end = min(sentence.upperBound, word + 1 + Self.reach)
      let noun = (word + 1..<max(word + 1, end)).first { isDelegation($0) }
      if let noun, (word + 1..<noun).allSatisfy(isAttribute) {
        return DelegationRoll(noun: noun, list: noun + 1..<max(noun + 1, sentence.upperBound))
      }
      if word - 2 >= sentence.lowerBound, isDelegation(word - 2) {
        return DelegationRoll(noun: word - 2, list: word + 1..<max(word + 1, sentence.upperBound))
      }
    }
    return nil
  }

  /// «официальной», «турецкой», but no name, and nothing that a delegation is of.
  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isFunctionWord
      && scene.mention(covering: index, where: { !$0.isCountry }) == nil
  }

  // MARK: Germanic

  /// «The delegation | included», «delegation of Uzbekistan | consisting of»
  private func germanic(in sentence: Range<Int>) -> DelegationRoll? {
    for noun in sentence where isDelegation(noun) {
      let end = min(sentence.upperBound, noun + 2 + Self.reach)
      guard let word = (noun + 1..<max(noun + 1, end)).first(where: { reading.isWord($0, .comprising) }),
        scene.people(in: noun..<word).isEmpty
      else { continue }
      let start = (word..<sentence.upperBound).first { !reading.isWord($0, .comprising) } ?? word + 1
      return DelegationRoll(noun: noun, list: start..<max(start, sentence.upperBound))
    }
    return nil
  }
}
