internal import KorpuLanguage
internal import KorpuModel

/// Tells which countries and bodies those come from who attend: «representatives from Kazakhstan», «delegations of Kazakhstan
/// and Hungary», «представители фонда «Арал»».
struct DelegateOrigin {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// Whether a country, in Russian also a body, is there to say whence delegates come.
  func isWhence(_ sender: LocatedMention) -> Bool {
    guard sender.type.isCountry || reading.isSlavic && sender.type.isOrganization,
      !reading.isQuoted(sender.tokens.lowerBound) || sender.type.isOrganization
    else { return false }
    // «representatives of the | Hungarian National Assembly»
    if reading.lexicon.language.family == .germanic,
      scene.mention(covering: sender.tokens.lowerBound, where: \.isOrganization) != nil
    {
      return false
    }
    if sender.type.isCountry, sender.isIn(.ablative) { return !isOfOffice(sender) }
    if sender.type.isCountry, let states = startOfStates(naming: sender) { return isSent(from: states) }
    var start = firstOfList(endingWith: sender).tokens.lowerBound
    let name = start
    start = startOfExamples(before: start)
    if start < name, reading.isWord(start - 1, .ablativeMarker) { return isGroup(endingBefore: start - 1) }
    while reading.isWord(start - 1, [.genitiveMarker, .article]) { start -= 1 }
    guard sender.isIn(.genitive) || start < name, start > 0, !isOfHolder(sender) else { return false }
    if isDelegation(start - 1) || isOfSociety(sender, before: start) { return true }
    guard let role = RoleFinder(reading: reading).role(endingBefore: start) else { return false }
    guard sender.type.isCountry || role.role == .representative else { return false }
    return role.form.isPlural || reading.words[role.tokens.lowerBound].readings.contains { $0.form.isPlural }
  }

  /// «representatives of | such countries as A and B», «guests from | countries such as A and B»: in English where the words begin that
  /// give countries as examples.
  private func startOfExamples(before start: Int) -> Int {
    guard reading.lexicon.language.family == .germanic, start > 3, reading.isWord(start - 1, .capacity) else {
      return start
    }
    let isFirst = reading.isWord(start - 3, .demonstrative) && reading.isForm(start - 2, of: .state)
    let isLast = reading.isWord(start - 2, .demonstrative) && reading.isForm(start - 3, of: .state)
    return isFirst || isLast ? start - 3 : start
  }

  /// How many words tell of whom in a country those who come are: «representatives of | business circles | of Kazakhstan».
  private static let longestSociety = 4

  /// «представители | деловых кругов | Казахстана», «representatives of | civil society | of Kazakhstan»: of what in a country they come,
  /// in small letters, but for an abbreviation, and no body of its own.
  private func isOfSociety(_ country: LocatedMention, before start: Int) -> Bool {
    guard country.type.isCountry,
      scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization) == nil
    else { return false }
    let first = max(reading.sentence(of: start).lowerBound + 1, start - Self.longestSociety)
    for end in (first..<max(first, start)).reversed() {
      guard isOfMany(end), !reading.isListJoint(end) else { return false }
      let marker = reading.lexicon.language.family == .germanic ? end - 1 : end
      if marker < end, !reading.isWord(marker, .genitiveMarker) { continue }
      if let role = RoleFinder(reading: reading).role(endingBefore: marker), role.role == .representative {
        return role.form.isPlural || reading.words[role.tokens.lowerBound].readings.contains { $0.form.isPlural }
      }
    }
    return false
  }

  /// «деловых», «кругов», «НПО»
  private func isOfMany(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.words[index].isFunctionWord else { return false }
    if reading.tokens[index].isAbbreviation { return true }
    return !reading.tokens[index].isCapitalised
      && (!reading.isSlavic
        || reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive }
        || reading.isAdjective(index, in: .genitive))
  }

  /// How many tokens a list of countries has, and how many words say which states they are.
  private static let longestStates = 40
  private static let longestAttribute = 4

  /// «(учёные) | из пяти стран: A, B и C», «(представители) | тюркоязычных стран (A, B и др.)»: in Russian where the words begin that
  /// sum up the countries of a list.
  private func startOfStates(naming country: LocatedMention) -> Int? {
    guard reading.isSlavic else { return nil }
    let sentence = reading.sentence(of: country.tokens.lowerBound)
    let first = max(sentence.lowerBound + 1, country.tokens.lowerBound - Self.longestStates)
    let mark = (first..<max(first, country.tokens.lowerBound)).last {
      !reading.isListJoint($0) && !reading.isCapitalisedWord($0)
    }
    guard let mark, reading.isMark(mark, ":") || reading.isMark(mark, "(") || reading.isDash(mark),
      case let noun = nounOfStates(before: mark), noun > sentence.lowerBound,
      reading.isWord(noun, .membership)
        || reading.isForm(noun, of: .state) && reading.words[noun].readings.contains(where: \.form.isPlural)
    else { return nil }
    let words = (max(sentence.lowerBound, noun - Self.longestAttribute)..<noun).reversed()
    for index in words {
      if reading.isWord(index, .ablativeMarker) { return index }
      if isGroup(endingBefore: index + 1) { return index + 1 }
      guard reading.tokens[index].kind != .mark, !reading.isCapitalisedWord(index) else { return nil }
    }
    return nil
  }

  /// «(лидеры пяти) государств-членов | ОТГ –», «стран-наблюдателей | организации –»: the noun before the mark, or before the body whose
  /// members they are.
  private func nounOfStates(before mark: Int) -> Int {
    if let body = scene.mention(endingBefore: mark, where: \.isOrganization) { return body.tokens.lowerBound - 1 }
    return reading.words[mark - 1].key(in: .bodies) != nil || reading.isForm(mark - 1, of: .generic)
      ? mark - 2 : mark - 1
  }

  private func isSent(from states: Int) -> Bool {
    reading.isWord(states, .ablativeMarker) || isGroup(endingBefore: states)
  }

  /// «представители», «делегации»: those who come, more than one.
  private func isGroup(endingBefore end: Int) -> Bool {
    if end > 0, isDelegation(end - 1) || reading.isWord(end - 1, .attending) { return true }
    guard let role = RoleFinder(reading: reading).role(endingBefore: end) else { return false }
    return role.form.isPlural || reading.words[role.tokens.lowerBound].readings.contains { $0.form.isPlural }
  }

  /// «делегация | Казахстана», «делегации | Казахстана, Венгрии и Турции»: those who came, not whom somebody received.
  private func isDelegation(_ index: Int) -> Bool {
    reading.isSlavic && reading.isForm(index, of: .delegation)
      && (reading.isWord(index - 1, .attendance)
        || reading.words[index].readings.contains { $0.form.grammaticalCase == .nominative })
      && !reading.isWord(index - 1, [.comitative, .locativeMarker, .dativeMarker, .ablativeMarker, .about])
  }

  /// «министр обороны Венгрии | Петер Ковач»: he came, and not the country.
  private func isOfHolder(_ sender: LocatedMention) -> Bool {
    let following = scene.mentions(in: reading.sentence(of: sender.tokens.lowerBound)).filter {
      $0.tokens.lowerBound >= sender.tokens.upperBound
    }
    // «замминистра Казахстана | и Кыргызстана A и B»
    var end = sender.tokens.upperBound
    let next = following.first { mention in
      guard reading.isSlavic, mention.type.isCountry, reading.isListJoint(end), mention.tokens.lowerBound == end + 1
      else { return true }
      end = mention.tokens.upperBound
      return false
    }
    guard let next, next.type.isPerson, !reading.isListJoint(next.tokens.lowerBound - 1) else { return false }
    return scene.phrases.start(of: next) <= sender.tokens.lowerBound
  }

  /// «X, Member of the Council of Elders | from Kazakhstan»: of whom the phrase before tells.
  private func isOfOffice(_ country: LocatedMention) -> Bool {
    guard !reading.isSlavic else { return false }
    var start = country.tokens.lowerBound
    while reading.isWord(start - 1, [.ablativeMarker, .article]) { start -= 1 }
    return scene.mention(endingBefore: start, where: { $0.isOrganization || $0.isPerson }) != nil
  }

  /// «(leaders of) Kazakhstan, Hungary and | Türkiye»: the first country or body of the list.
  private func firstOfList(endingWith last: LocatedMention) -> LocatedMention {
    var first = last
    while true {
      var joint = first.tokens.lowerBound
      if reading.isWord(joint - 1, .article) { joint -= 1 }
      let end = joint
      while reading.isListJoint(joint - 1) { joint -= 1 }
      guard joint < end,
        let before = scene.mention(endingBefore: joint, where: reading.isSlavic ? \.isParty : \.isCountry)
      else { return first }
      first = before
    }
  }
}
