internal import KorpuLanguage
internal import KorpuModel

/// What runs of capitalised words are names of people in Russian, where a given name may stand in any case, and where
/// names of bodies, in the genitive too, stand right before them.
struct SlavicNameRules {
  let reading: TokenizedArticle

  /// A word that belongs to the names of other things, whatever surname it may look like: «Международной», «Тюркской».
  func isNoName(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if senses.name.isGivenName || reading.tokens[index].folded.unicodeScalars.count == 1 { return false }
    // «Кайрата | Бекова»: a club that bears a given name.
    if senses.name.isInflectedGivenName, reading.isCapitalisedWord(index + 1), reading.words[index + 1].name.isSurname {
      return false
    }
    // «мэр Гянджи | Айбар Топраков»: a town in the genitive, though it has the shape of a surname.
    if senses.form(in: .cities)?.grammaticalCase == .genitive, reading.isCapitalisedWord(index + 1) { return true }
    // «консул в Алматы | Айбар Топраков»: a town that no case changes.
    if senses.key(in: .cities) != nil, reading.isWord(index - 1, .locativeMarker), reading.isCapitalisedWord(index + 1)
    {
      return true
    }
    return [LexicalTable.bodyModifiers, .demonyms, .ordinals, .knownBodies].contains { senses.key(in: $0) != nil }
      || reading.words.match(.knownBodies, at: index) != nil
  }

  /// How many words for who somebody was may stand before a name.
  private static let longestTitle = 3
  private static let longestPreposition = 3

  /// «имени Абая», «им. Мирзо Улугбека», «имени академика Беков»: the name is another's.
  func isEponym(_ name: Range<Int>) -> Bool {
    let start = titleStart(before: name.lowerBound)
    let word = reading.isMark(start - 1, ".") ? start - 2 : start - 1
    // «на площади | Абая Бекова»
    if start == name.lowerBound, reading.isForm(word, of: .venue), !isNominative(name) { return true }
    // «ректор Университета | Ибн Темира»
    if start == name.lowerBound, reading.isWord(start, .nameJoiner), reading.isCapitalisedWord(start), word >= 0,
      reading.words[word].key(in: .bodies) != nil
    {
      return true
    }
    return reading.isWord(word, .joiner) && reading.isWord(word, .naming)
      && (start == name.lowerBound || !isNominative(name))
  }

  /// «университет имени аль-Бируни | Марат Беков», «фонд наследия | Лейла Бекова»: nobody is remembered in the nominative.
  private func isNominative(_ name: Range<Int>) -> Bool {
    SlavicPersonName(reading: reading).finding(of: name).cases == .nominative
  }

  /// «памяти Абая Бекова», «в память о художнике Абае Бекове», «150-летию Абая Бекова»: who is only remembered is nobody of the story.
  func isRemembered(_ name: Range<Int>) -> Bool {
    var word = titleStart(before: name.lowerBound) - 1
    // «30-летие независимости | министр X»: what the jubilee is of stands before a post that is no title of it.
    if let post = RoleFinder(reading: reading).role(endingBefore: name.lowerBound), post.tokens.lowerBound > word + 1 {
      return false
    }
    // «о», «об»
    if word > 0, reading.tokens[word].folded.count <= Self.longestPreposition { word -= 1 }
    return word >= 0 && (reading.isForm(word, of: [.commemoration, .jubilee]) || isJubilee(word))
      // «(поздравил) с юбилеем | X»
      && !reading.isWord(word - 1, .comitative)
      && reading.sentence(of: name.lowerBound).contains(word) && !isNominative(name)
  }

  /// «150-летию | Абая Бекова»: whose jubilee it is, as the word right before says.
  func hasJubilee(_ name: Range<Int>) -> Bool {
    let word = titleStart(before: name.lowerBound) - 1
    return word >= 0 && (reading.isForm(word, of: .jubilee) || isJubilee(word)) && isRemembered(name)
      && reading.words[name.upperBound - 1].mayBe(.genitive)
  }

  /// «(поставлена) драма | Кучкара Омарова», «по роману писателя | Абая Бекова»: whose work it is, who is nobody of the story.
  func isAuthor(_ name: Range<Int>) -> Bool {
    let first = max(reading.sentence(of: name.lowerBound).lowerBound, name.lowerBound - Self.longestTitle)
    let title = (first..<name.lowerBound).reversed().prefix(while: isTitleWord)
    guard let work = title.first(where: { reading.isForm($0, of: .work) }),
      (work + 1..<name.lowerBound).allSatisfy({ reading.words[$0].mayBe(.genitive) })
    else { return false }
    return !isNominative(name) || mayBeGenitive(name)
  }

  /// «Кучкара Омарова»: a woman's name as it stands, whose given name no table knows, may be a man's.
  private func mayBeGenitive(_ name: Range<Int>) -> Bool {
    !reading.words[name.lowerBound].name.isGivenName
      && name.allSatisfy { reading.hasEnding(.hardGenitive, at: $0) }
  }

  /// «Стамбульский, | Фатих Султан Мехмет | университеты»: after whom one of several bodies is called.
  func namesBodies(_ name: Range<Int>) -> Bool {
    let head = name.upperBound
    guard reading.sentence(of: name.lowerBound).contains(head), !reading.tokens[head].isCapitalised,
      let type = reading.words.match(.bodies, at: head)
    else { return false }
    let isListed = reading.isListJoint(name.lowerBound - 1) || reading.isCapitalisedWord(name.lowerBound - 1)
    return type.form.isPlural && isListed
      && reading.words[head].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .nominative }
  }

  /// «150-летию»
  private func isJubilee(_ index: Int) -> Bool {
    let parts = reading.tokens[index].folded.split(separator: "-")
    return parts.count == 2 && parts[0].allSatisfy(\.isNumber)
      && reading.lexicon.senses(of: String(parts[1])).classes.contains(.jubilee)
  }

  private func titleStart(before name: Int) -> Int {
    var start = name
    while start > 0, name - start < Self.longestTitle, isTitleWord(start - 1) { start -= 1 }
    return start
  }

  /// «академика», «первого президента»
  private func isTitleWord(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    return reading.tokens[index].folded.count > Self.longestPreposition && !reading.isWord(index, .naming)
      && !reading.isForm(index, of: [.commemoration, .jubilee]) && !isJubilee(index)
  }

  /// The part of a run that is a name, and how sure that is; `nil` where none is.
  func name(in run: Range<Int>) -> (tokens: Range<Int>, confidence: Double)? {
    let name = trimmed(run)
    guard name.count > 1, !reading.isInQuotationMarks(name), !isRegion(name) else { return nil }
    let hasGiven = name.contains(where: isGiven)
    // «инаугурации | Президента Бекова»: a post in capitals is no given name.
    // «председатель | Совета Министров»: neither is a sort of body.
    if !hasGiven, isOwner(name.lowerBound, in: .roles) || isOwner(name.lowerBound, in: .bodies) { return nil }
    let hasSurname = [name.lowerBound, name.upperBound - 1].contains(where: isSurname)
    let role = SlavicIntroduction(reading: reading).role(before: name.lowerBound)
    let isTitled = role != nil || RoleFinder(reading: reading).title(endingBefore: name.lowerBound) != nil
    if hasGiven, hasSurname { return (name, isTitled ? 0.98 : 0.95) }
    if hasGiven, isTitled, name.count == 2, isNamedLikeThing(name.upperBound - 1) { return (name, 0.93) }
    if hasGiven { return isPlainWord(name) ? (name, isTitled ? 0.95 : 0.93) : nil }
    if hasSurname, isTitled { return (name, 0.93) }
    if hasSurname { return reading.isInitial(name.lowerBound) || isAdjective(name.upperBound - 1) ? nil : (name, 0.8) }
    return isTitled && name.count < 4 && !name.contains(where: isAdjective) && isPlainWord(name) ? (name, 0.85) : nil
  }

  private func isOwner(_ index: Int, in table: LexicalTable) -> Bool {
    reading.words[index].form(in: table)?.grammaticalCase == .genitive
  }

  /// «президент Бекиев», «Бекиев сообщил»: a surname alone, by its shape, with a position right before or a verb beside it.
  func isSurnameAlone(at index: Int) -> Bool {
    if isPenName(at: index) { return true }
    guard isSurname(index), !isNoName(index), !reading.isCapitalisedWord(index + 1), !isOther(index) else {
      return false
    }
    let isKnown = reading.words[index].name.isKnownSurname
    let isLong = reading.tokens[index].folded.count > 4
    if isKnown, isLong || !reading.isInitial(index), !reading.isInQuotationMarks(index..<index + 1) { return true }
    guard isKnown || !isAdjective(index) && reading.tokens[index].folded.count > 4 else { return false }
    if RoleFinder(reading: reading).role(endingBefore: index) != nil { return true }
    return [index + 1, index - 1].contains { next in
      reading.sentence(of: index).contains(next) && reading.tokens[next].kind == .word
        && (reading.words.verb(.speechVerbs, at: next) ?? reading.words.verb(.actVerbs, at: next))?.form == .finite
    }
  }

  /// «народный писатель | Рамиз», «заслуженная артистка | Лала»: a given name alone behind a title of several words, under which
  /// artists are known.
  private func isPenName(at index: Int) -> Bool {
    let name = reading.words[index].name
    guard name.isGivenName, name.ending.isEmpty, !name.isInflectedGivenName, reading.isCapitalisedWord(index),
      !reading.isCapitalisedWord(index + 1), !reading.isMark(index + 1, "."), !isOther(index)
    else { return false }
    return RoleFinder(reading: reading).title(endingBefore: index).map { $0.count > 1 } == true
  }

  private func isOther(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return [LexicalTable.cities, .countries, .bodies, .forums, .roles, .commonNouns].contains {
      senses.key(in: $0) != nil
    }
  }

  /// A run without the words of another name that stand before the given name: «Университета Нархоз | Асан Беков», «области
  /// Абай | Жасулан Беков».
  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    // «городского округа Туймазы | Ханоглан Беков»
    if run.count > 2, reading.isForm(run.lowerBound - 1, of: .town), !reading.isPatronymic(run.upperBound - 1) {
      return run.lowerBound + 1..<run.upperBound
    }
    // «Беков Жансеит Маратович»
    if run.count == 3, reading.isPatronymic(run.upperBound - 1), !isGiven(run.lowerBound) { return run }
    guard let given = run.first(where: isGiven) else { return run }
    // «Портовой организации Гиляна | Хамид Беков»
    if given == run.lowerBound, run.count > 2, isGenitiveBeforeName(given) { return given + 1..<run.upperBound }
    // «с Денизом Топраком | Аскар Темиров встретился»
    if run.count > 2, !reading.words[given].name.isGivenName,
      let other = run.dropFirst(given - run.lowerBound + 2).first(where: { reading.words[$0].name.isGivenName })
    {
      return given..<other
    }
    if given > run.lowerBound {
      let isSurnameFirst = run.lowerBound + 1 == given && isSurname(run.lowerBound)
      return isSurnameFirst ? run : given..<run.upperBound
    }
    return run
  }

  /// «Аким Мангистауской области»
  private func isRegion(_ name: Range<Int>) -> Bool {
    reading.isForm(name.upperBound, of: .town) && isAdjective(name.upperBound - 1)
  }

  private func isGiven(_ index: Int) -> Bool {
    let name = reading.words[index].name
    return name.isGivenName || name.isInflectedGivenName
  }

  /// Whether what ends the phrase before a name looks like a given name: in the genitive, while one that cannot be so follows.
  private func isGenitiveBeforeName(_ index: Int) -> Bool {
    index > 0
      && reading.words[index].mayBe(.genitive)
      && reading.words[index - 1].key(in: .bodies) != nil && reading.words[index + 1].name.isGivenName
  }

  private func isSurname(_ index: Int) -> Bool { reading.words[index].name.isSurname }

  /// «Мангистауской»: what may be an adjective is a surname only beside a given name.
  private func isAdjective(_ index: Int) -> Bool {
    (reading.lexicon.isAdjective(reading.tokens[index].folded) || reading.hasEnding(.adjectiveCase, at: index))
      && reading.words[index].readings.contains(where: \.isAdjective)
  }

  /// «посол Венгрии Шандор | Дороги»: behind a position and a given name a common noun is a surname, unless it begins the name of
  /// something.
  func isNamedLikeThing(_ index: Int) -> Bool {
    let senses = reading.words[index]
    let given = reading.words[index - 1].name
    return senses.key(in: .commonNouns) != nil && given.isGivenName && given.ending.isEmpty
      && reading.isCapitalisedWord(index) && !reading.isCapitalisedWord(index + 1)
      && [LexicalTable.bodies, .forums, .roles, .countries, .cities].allSatisfy { senses.key(in: $0) == nil }
  }

  /// Whether no word of a run is a common one.
  private func isPlainWord(_ run: Range<Int>) -> Bool {
    !run.contains { index in
      let senses = reading.words[index]
      return !senses.name.isGivenName
        && (senses.key(in: .commonNouns) != nil || senses.key(in: .bodies) != nil || isNoName(index))
    }
  }
}
