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

  /// Those whom a sentence lists, none where it is no roll; in the Turkic languages it lists nobody else there.
  func members(inSentence sentence: Int) -> [LocatedMention] {
    let people = roll(inSentence: sentence).map { scene.people(in: $0.list) } ?? []
    return family != .turkic || people.allSatisfy { $0.isIn(.nominative) } ? people : []
  }

  /// Those whom a roll lists, up to the verb behind them.
  func listed(in roll: DelegationRoll) -> [LocatedMention] {
    guard let first = scene.people(in: roll.list).first else { return [] }
    let verb = (first.tokens.upperBound..<max(first.tokens.upperBound, roll.list.upperBound)).first { index in
      reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true && !reading.isQuoted(index)
    }
    return scene.people(in: roll.list.lowerBound..<(verb ?? roll.list.upperBound))
      .filter { $0.isIn(family == .slavic ? [.nominative, .genitive] : .nominative) }
  }

  func roll(inSentence sentence: Int) -> DelegationRoll? {
    let range = reading.sentences[sentence]
    switch family {
    case .turkic: return turkic(in: range)
    case .slavic: return slavic(in: range)
    case .germanic: return germanic(in: range)
    case .uralic: return nil
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
