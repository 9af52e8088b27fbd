internal import KorpuLanguage
internal import KorpuModel

/// The words that may stand between a body or a country and a position in it.
extension PositionHolderPhrase {
  /// The cases of what says where or whence, and is no field of a minister.
  private static let adverbial: Set<NounForm.Case> = [.locative, .ablative, .attributive]

  /// «маданият, маалымат | жана спорт министри», «əlaqələr, müdafiə | və təhlükəsizlik komitəsinin sədri»: a comma in the
  /// list of what a minister or a committee is for, before its «and».
  func isEnumerating(_ comma: Int, in position: RoleFinder.Finding) -> Bool {
    guard comma > 0, reading.isMark(comma, ","), let list = fields(of: position),
      reading.tokens[comma - 1].kind == .word, reading.words[comma - 1].key(in: .roles) == nil,
      !reading.words[comma - 1].readings.contains(where: { Self.adverbial.contains($0.form.grammaticalCase) }),
      scene.mention(covering: comma - 1, where: { _ in true }) == nil
    else { return false }
    return (comma + 1..<max(comma + 1, min(comma + unitLength, list))).contains {
      reading.isWord($0, .conjunction)
    }
  }

  /// Where the list ends of what a minister is for, or the part of a body that a position is in; `nil` for others.
  private func fields(of position: RoleFinder.Finding) -> Int? {
    if position.isOfState, [.minister, .other].contains(position.role) { return position.tokens.upperBound }
    let part = position.tokens.lowerBound - 1
    guard part > 0 else { return nil }
    // «Məclisin təhlükəsizlik, müdafiə | və hüquq məsələləri üzrə katibi»
    let isField =
      reading.lexicon.language.family == .turkic && reading.isWord(part, .joiner) && !reading.isWord(part, .conjunction)
    return isField || unit.isTypeWord(part) ? part : nil
  }

  func isPossessingWord(_ index: Int, of start: Int) -> Bool {
    let form =
      anaphora.term(endingAt: index)?.form ?? reading.words[index].form(in: .bodies)
      ?? reading.words[index].form(in: .wordClasses)
    return form?.grammaticalCase == .genitive || (form?.grammaticalCase == .nominative && index + 1 == start)
  }

  /// «İtaliyanın Turin | şəhərində nazir …», «Azerbaycan'ın başkenti | Bakü'de bulunan Bakan …»: where something happens.
  private func isPlace(_ index: Int) -> Bool {
    if reading.isCapitalisedWord(index), reading.words[index].form(in: .cities)?.grammaticalCase == .locative {
      return true
    }
    // «… vazirligining kichik | zalida vazir o'rinbosari …»
    return reading.isForm(index, of: [.town, .venue])
      && reading.words[index].form(in: .wordClasses)?.grammaticalCase == .locative
  }

  /// «COP29-un | prezidenti»: an owner in capitals that is no name known.
  func isOwner(_ index: Int) -> Bool {
    reading.isShortName(index) && scene.mention(covering: index, where: { _ in true }) == nil
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.form.ending.length > 1 }
  }

  /// «(Yazarlar Birliği'nin) konuğu | olan büyükelçi A»: what somebody is besides ends the phrase of a position.
  private func isBeing(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard reading.lexicon.language.family == .turkic, index > 0, !reading.tokens[index].isCapitalised,
      senses.isFunctionWord, senses.verbReadings(in: .participle), reading.tokens[index - 1].kind == .word,
      !reading.tokens[index - 1].isCapitalised
    else { return false }
    return reading.words[index - 1].mayBePossessed(in: .nominative)
  }

  /// «(birliginiň geçiren) | forumyna (ministr X gatnaşdy)»: to what gathering somebody comes.
  private func isAttended(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && reading.gatheringWord(at: index).map { $0.form.grammaticalCase.isLocal } == true
  }

  /// A word that may stand between a body and a position in it: no mark, no verb of a sentence, no other person.
  func isUnitWord(_ index: Int) -> Bool {
    // «ifjúsági- | és sportminiszter»
    if reading.isSuspended(at: index) { return true }
    guard reading.tokens.indices.contains(index), [.word, .number].contains(reading.tokens[index].kind) else {
      return false
    }
    if reading.isWord(index, [.complementiser, .agent, .pronoun]) { return false }
    if reading.isWord(index, .comitative), !reading.isWithinField(index) { return false }
    // «birliyinin işi | haqqında millət vəkili …»: what somebody speaks about.
    if reading.isWord(index, .leadNoun), !reading.isWord(index, .joiner) { return false }
    // «Turkiya tashrifi | chog'ida vazir …»
    if reading.isWord(index, .setting), reading.isWord(index, .framing) { return false }
    if scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) != nil { return false }
    if isPlace(index) || isOwner(index) || isBeing(index) || isAttended(index) { return false }
    // «жетекчисин | президент»: whom another post is about.
    if let post = reading.words[index].form(in: .roles), ![.nominative, .genitive].contains(post.grammaticalCase) {
      return false
    }
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    return verb.map { $0.form == .participle || $0.form == .nominal } ?? true
  }

  /// «Joqorku Keneşinin | (Parlament) | sədri»: nothing but another name, in brackets, which is no part of the body.
  func isNameInBrackets(_ words: Range<Int>) -> Bool {
    words.count > 2 && reading.isMark(words.lowerBound, "(") && reading.isMark(words.upperBound - 1, ")")
      && !words.dropLast().dropFirst().contains { reading.isMark($0, ")") }
  }
}
