internal import KorpuLanguage
internal import KorpuModel

/// Finds the noun for the talks that somebody had: «A-nın B ilə | görüşündə», «A'nın B ile | görüşmesinde».
struct PossessedTalk {
  let reading: TokenizedArticle

  /// How many words may stand between the guest and the noun: «ilə telefon | danışığı».
  private static let reach = 3
  /// The same where they say when and where the talks were: «bilan 2019-yil oktabr oyida Boku shahrida bo'lib o'tgan».
  private static let longReach = 9

  /// The noun from a token on, behind words that tell what talks they were.
  func noun(from start: Int) -> Int? {
    let end = min(reading.sentence(of: start).upperBound, start + 1 + Self.longReach)
    guard let noun = (start..<end).first(where: isNoun) else { return nil }
    let words = start..<noun
    if words.count <= Self.reach, words.allSatisfy(isAttribute) { return noun }
    if isInHouse(words) { return noun }
    return isHeld(before: noun, from: start) && words.allSatisfy { isAttribute($0) || isTimeOrPlace($0) } ? noun : nil
  }

  /// «görüşündə»; some forms are words of their own in the tables.
  func isNoun(_ index: Int) -> Bool {
    if isHeldThere(index), !endsForum(index) { return true }
    guard reading.isForm(index, of: .talk), !endsForum(index) else { return false }
    return reading.words[index].form(in: .wordClasses)?.possessor == .third || reading.isWord(index, .setting)
      || isPossessedInTable(index)
  }

  /// «davra | suhbatida»: a round table.
  private func endsForum(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > 0, reading.tokens[index - 1].kind == .word,
      let forum = reading.words.match(.forums, at: index - 1)
    else { return false }
    return forum.length == 2 && forum.value == ForumKind.other.rawValue
  }

  /// How many words say in which house the talks were.
  private static let longestHouse = 4

  /// «Başkanlık binasındaki | görüşmesi»: nothing but the house where they were.
  private func isInHouse(_ words: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, let last = words.last, words.count <= Self.longestHouse else {
      return false
    }
    return reading.words[last].mayBe(.attributive)
      && words.dropLast().allSatisfy { isAttribute($0) || reading.isCapitalisedWord($0) }
  }

  private static let circumstances: Set<NounForm.Case> = [.locative, .ablative, .genitive, .attributive, .instrumental]

  /// «görüşmesi», which a table knows as it stands: where it says when something was, or is said to be held. Who is to
  /// have talks, «görüşmesi gerek», or is wanted to, «görüşmesini istedi», has had none.
  private func isPossessedInTable(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.words[index].readings.contains { noun in
      guard noun.form.possessor == .third, !noun.form.isPlural, isTalk(noun.stem) else { return false }
      return Self.circumstances.contains(noun.form.grammaticalCase)
        || noun.form.grammaticalCase == .nominative && isSaidToBeHeld(after: index)
    }
  }

  /// «geçirilen | duşuşykda», «keçirilən | görüşdə»: nobody's by its form, and what a participle right before says was held.
  private func isHeldThere(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > reading.sentence(of: index).lowerBound,
      reading.words[index - 1].verbReadings(in: .participle)
    else { return false }
    return reading.words[index].readings.contains {
      $0.form.possessor == nil && !$0.form.isPlural && $0.form.grammaticalCase == .locative && isTalk($0.stem)
    } && isHeld(before: index, from: index - 1)
  }

  private func isTalk(_ stem: String) -> Bool {
    reading.lexicon.senses(of: stem).classesOfStem.contains(.talk)
  }

  private func isSaidToBeHeld(after noun: Int) -> Bool {
    let end = reading.sentence(of: noun).upperBound
    return reading.words.verbs(.actVerbs, in: min(noun + 1, end)..<end).contains {
      $0.match.meaning == .hold && $0.match.form.isPredicate
    }
  }

  private func isAttribute(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
      !reading.isWord(index, [.conjunction, .comitative])
    else { return false }
    return reading.words.verb(.actVerbs, at: index).map { $0.form == .participle || $0.meaning == .talks }
      ?? (reading.words.verb(.speechVerbs, at: index) == nil)
  }

  private func isTimeOrPlace(_ index: Int) -> Bool {
    reading.tokens[index].kind == .number
      || reading.isCapitalisedWord(index) && reading.isForm(index + 1, of: .town)
      || reading.isCapitalisedWord(index)
        && [LexicalTable.cities, .countries].contains { reading.words[index].key(in: $0) != nil }
  }

  private static let holding: Set<VerbMeaning> = [.hold, .organise]

  /// «bo'lib o'tgan | uchrashuvi», «düzenlenen | görüşmesi», «geçiren | duşuşygynda»
  private func isHeld(before noun: Int, from start: Int) -> Bool {
    noun > start && reading.words[noun - 1].verbReadings(in: .participle)
      && (max(start, noun - 2)..<noun).contains {
        reading.words.verb(.actVerbs, at: $0).map { Self.holding.contains($0.meaning) } ?? false
      }
  }
}
