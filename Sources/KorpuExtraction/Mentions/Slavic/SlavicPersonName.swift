internal import KorpuLanguage
internal import KorpuModel

/// Puts the name of a person into the nominative in Russian, where given name, father's name and surname are inflected
/// together: «Касым-Жомарта Токаева», «Анной Исмагуловой», «Хакану Аксунару».
struct SlavicPersonName {
  let reading: TokenizedArticle

  struct Finding {
    let name: String
    let cases: CaseSet
  }

  private struct Reading: Hashable {
    let stem: String
    let grammaticalCase: NounForm.Case
  }

  /// The cases in the order in which they are tried.
  private static let order: [NounForm.Case] = [.nominative, .genitive, .dative, .accusative, .instrumental, .locative]

  /// The name that the tokens are a form of, and the cases that all its words agree in.
  func finding(of tokens: Range<Int>) -> Finding {
    let words = tokens.filter { reading.tokens[$0].kind == .word && reading.tokens[$0].folded.unicodeScalars.count > 1 }
    let wanted = SlavicIntroduction(reading: reading).cases(before: tokens.lowerBound)
    let agreeing = casesOfWoman(among: agreement(of: words, in: wanted), of: words)
    if isItem(tokens), !agreeing.contains(.nominative), let surname = words.last, words.count > 1,
      options(of: surname).contains(where: { $0.grammaticalCase == .nominative })
    {
      return Finding(name: reading.text(of: tokens).withoutBrackets, cases: .nominative)
    }
    // «координатор ООН Микаэла Фриберг»: beside a surname that no case changes the position tells that the given name is as it is.
    if wanted == .nominative, !agreeing.contains(.nominative), let surname = words.last, words.count > 1,
      options(of: surname).isEmpty, !mayBeInflected(surname)
    {
      return Finding(name: reading.text(of: tokens).withoutBrackets, cases: .nominative)
    }
    guard let first = agreeing.first else {
      return Finding(name: reading.text(of: tokens).withoutBrackets, cases: wanted.isEmpty ? .nominative : wanted)
    }
    let cases = agreeing.reduce(into: CaseSet()) { $0.formUnion(CaseSet($1)) }
    let isShapeless = first == .nominative && agreeing.count == Self.order.count && wanted.isEmpty
    return Finding(name: name(of: tokens, words, in: first), cases: isShapeless ? [] : cases)
  }

  /// «(Участники: ⏎) | Фидана Бекова, Центр права»: with a name that a comma follows a line of a roll begins, in the nominative.
  private func isItem(_ name: Range<Int>) -> Bool {
    let end = name.upperBound
    return reading.startsParagraph(name.lowerBound) && (reading.isMark(end, ",") || reading.isDash(end))
      && !reading.sentence(of: name.lowerBound).contains { index in
        [LexicalTable.actVerbs, .speechVerbs].contains { reading.words.verb($0, at: index)?.form.isPredicate == true }
      }
  }

  /// «Топраку», but not «Фриберг»: whether a word has an ending of another case than the nominative.
  private func mayBeInflected(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.grammaticalCase != .nominative && !$0.form.isPlural && $0.form.ending.length > 0
    }
  }

  /// A surname alone, as a form of one that the article gives.
  func finding(ofSurname index: Int, stem: String) -> Finding {
    let wanted = SlavicIntroduction(reading: reading).cases(before: index)
    let own = reading.cases(of: index, stem: stem)
    let shared = own.intersection(wanted)
    let printed = reading.text(of: index..<index + 1)
    return Finding(name: printed.replacingEnding(by: stem), cases: shared.isEmpty ? own : shared)
  }

  /// Of the cases, those that a woman's surname stands in where the given name is one of women alone: «(назначили) Айгуль Асланову»
  /// is no dative of Асланов.
  private func casesOfWoman(among cases: [NounForm.Case], of words: [Int]) -> [NounForm.Case] {
    guard let surname = words.last, words.contains(where: isWomansName) else { return cases }
    let women = options(of: surname).filter { endsAsWomans($0.stem) }
    let fitting = cases.filter { one in women.contains { $0.grammaticalCase == one } }
    return fitting.isEmpty ? cases : fitting
  }

  private func isWomansName(_ index: Int) -> Bool {
    PersonGender(tableValue: reading.words[index].value(in: .givenNames)) == .woman
  }

  /// The cases that the words may all stand in; where the given name is left as it is, «Касым-Жомарт Токаеву», those of
  /// the others.
  private func agreement(of words: [Int], in wanted: CaseSet) -> [NounForm.Case] {
    let options = words.map(options)
    for isStrict in [true, false] {
      for cases in wanted.isEmpty ? [[]] : [wanted, []] {
        let found = Self.order.filter { one in
          (cases.isEmpty || cases.contains(CaseSet(one)))
            && zip(words, options).allSatisfy { fits($0, $1, one, isStrict: isStrict) }
        }
        if !found.isEmpty { return isStrict ? found : found.filter { $0 != .nominative } }
      }
    }
    return []
  }

  private func fits(_ index: Int, _ options: [Reading], _ wanted: NounForm.Case, isStrict: Bool) -> Bool {
    if options.isEmpty || isIndeclinable(index) { return true }
    return options.contains { $0.grammaticalCase == wanted }
      || !isStrict && options.allSatisfy { $0.grammaticalCase == .nominative }
  }

  private func name(of tokens: Range<Int>, _ words: [Int], in grammaticalCase: NounForm.Case) -> String {
    var text = ""
    var isFeminine =
      isFeminine(words.last, in: grammaticalCase)
      || words.first.map { endsAsWomansOblique($0) && !isUnchanging($0) } ?? false
    for index in tokens {
      if index > tokens.lowerBound, reading.tokens[index].followsSpace { text += " " }
      let printed = reading.text(of: index..<index + 1)
      let stem = words.contains(index) ? stem(of: index, in: grammaticalCase, isFeminine: isFeminine) : nil
      if index == words.first { isFeminine = endsAsWomans(stem ?? printed) || isWomansName(index) }
      text += stem.map(printed.replacingEnding) ?? printed
    }
    return text.withoutBrackets
  }

  /// «Анне Исмагуловой», «Александре Ивановой»: the surname says that the given name is a woman's.
  private func isFeminine(_ surname: Int?, in grammaticalCase: NounForm.Case) -> Bool {
    let stems = surname.map(options)?.filter { $0.grammaticalCase == grammaticalCase } ?? []
    return !stems.isEmpty && stems.allSatisfy { endsAsWomans($0.stem) }
  }

  /// «Аиде», «Анны», «Анной»: these cases of men's names end otherwise.
  private func endsAsWomansOblique(_ index: Int) -> Bool {
    reading.hasEnding(.womansCase, at: index)
  }

  /// The nominative of a word; of a man's and a woman's name with one form, «Бекову», that which goes with the given name.
  private func stem(of index: Int, in grammaticalCase: NounForm.Case, isFeminine: Bool) -> String? {
    guard grammaticalCase != .nominative, !isUnchanging(index) else { return nil }
    // «Швыдким»: Швыдкой's, as the article prints it.
    if let printed = stressedNominative(of: reading.tokens[index].folded), reading.printsCapitalised(printed) {
      return printed
    }
    let known = options(of: index)
    if known.isEmpty {
      // «Сагибы Мамедовой»: beside a woman's surname in a case of its own.
      let word = reading.tokens[index].folded
      if isFeminine, grammaticalCase == .genitive,
        let stem = reading.lexicon.stems(of: word, without: .womansGenitive).first
      {
        return stem
      }
      return isIndeclinable(index) ? nil : unknownStem(of: index, in: grammaticalCase)
    }
    let stems = known.filter { $0.grammaticalCase == grammaticalCase }.map(\.stem)
    let fitting = stems.filter { endsAsWomans($0) == isFeminine }
    // «Швыдким»: Швыдкий's or Швыдкой's, as the article prints it.
    return fitting.first(where: reading.printsCapitalised) ?? fitting.first ?? stems.first
  }

  /// What a word of a name may be a form of: a known given name, or a surname by its shape; nothing for a word that is
  /// neither.
  private func options(of index: Int) -> [Reading] {
    let senses = reading.words[index]
    var found = shortenedReadings(of: reading.tokens[index].folded)
    // «Павла» is rather Павел's than a woman.
    if !found.isEmpty { return found }
    if senses.name.isGivenName || senses.name.isSurname && senses.name.ending.isEmpty || senses.name.isPatronymic {
      found.append(Reading(stem: reading.tokens[index].folded, grammaticalCase: .nominative))
    }
    if isStressedNominative(index) {
      found.append(Reading(stem: reading.tokens[index].folded, grammaticalCase: .nominative))
    }
    for noun in senses.readings where noun.form.grammaticalCase != .nominative && !noun.form.isPlural {
      let shape = reading.lexicon.senses(of: noun.stem).name
      guard shape.isGivenName || shape.isSurname && shape.ending.isEmpty || shape.isPatronymic else { continue }
      found.append(Reading(stem: noun.stem, grammaticalCase: noun.form.grammaticalCase))
    }
    return found
  }

  /// «Павлу», «Львом»: given names that lose a vowel before endings; «Петру» is rather Пётр's than Петро's.
  private func shortenedReadings(of word: String) -> [Reading] {
    Self.endings.compactMap { ending, grammaticalCase -> Reading? in
      let stem = reading.lexicon.stems(of: word, without: ending).first
      return stem.flatMap(reading.lexicon.nominative(ofIrregularStem:)).map {
        Reading(stem: $0, grammaticalCase: grammaticalCase)
      }
    }
  }

  private static let endings: [(WordEnding, NounForm.Case)] = [
    (.hardGenitive, .genitive), (.hardDative, .dative), (.hardGenitive, .accusative),
    (.hardInstrumental, .instrumental), (.hardLocative, .locative),
  ]

  /// «Али Озгюну»: a given name in a vowel that no case changes, though it may look like a case of another, «Аля».
  private func isUnchanging(_ index: Int) -> Bool {
    let name = reading.words[index].name
    return name.isGivenName && name.ending.isEmpty
      && reading.words[index].isKey(of: .givenNames)
      && reading.hasEnding(.unchangingName, at: index)
  }

  /// «Швыдким», «Швыдкого» → «Швыдкой»
  private func stressedNominative(of word: String) -> String? {
    reading.lexicon.stems(of: word, without: .stressedCase).first
  }

  /// «Игорь Ланской»: after a man's name as it stands, and no woman's surname in another case, of which the article would
  /// have the nominative too.
  private func isStressedNominative(_ index: Int) -> Bool {
    let word = reading.tokens[index].folded
    guard reading.hasEnding(.stressedNominative, at: index), index > 0, reading.words[index - 1].name.isGivenName,
      let last = reading.tokens[index - 1].folded.last
    else { return false }
    return !SlavicLetters.vowels.contains(last)
      && !reading.printsCapitalised(reading.lexicon.form(ofAdjective: word, in: .feminine))
      && !isOfWomansSurname(index)
  }

  /// «Жумагуль Тойчуевой»: a case of «Тойчуева», and no nominative.
  private func isOfWomansSurname(_ index: Int) -> Bool {
    reading.words[index].readings.contains { noun in
      reading.lexicon.hasEnding(.womansSurname, of: noun.stem) && noun.form.grammaticalCase != .nominative
        && reading.lexicon.senses(of: noun.stem).name.isSurname
    }
  }

  /// The nominative of a word that no table knows, once the case is plain from the words beside it: rather one that the
  /// article prints, else one that ends as the names of men do.
  private func unknownStem(of index: Int, in wanted: NounForm.Case) -> String? {
    let all = reading.words[index].readings.filter {
      $0.form.grammaticalCase == wanted && !$0.form.isPlural && $0.stem.count > 2
    }.map(\.stem)
    if let printed = all.first(where: reading.printsCapitalised) { return printed }
    let word = reading.tokens[index].folded
    if let soft = softNominative(of: word, in: wanted) { return soft }
    let lexicon = reading.lexicon
    let stems = all.filter { !lexicon.isAdjective($0) }
    // «Швыдким»: no name but an adjective ends so.
    if wanted == .instrumental, reading.hasEnding(.adjectiveInstrumental, at: index),
      let adjective = all.first(where: lexicon.isAdjective)
    {
      return adjective
    }
    let men = stems.filter { stem in
      ![.feminineNoun, .neuterNoun, .softNoun].contains { lexicon.hasEnding($0, of: stem) }
    }
    // «Топраком» is rather Топрак's than Топраок's.
    return men.first(where: word.hasPrefix) ?? men.first ?? stems.first(where: endsAsWomans)
  }

  /// Names that have one form: «Чаглароглу», «Ализаде», «Бойко», and what no table knows that ends in such a vowel; but
  /// not where the article prints the nominative.
  private func isIndeclinable(_ index: Int) -> Bool {
    let word = reading.tokens[index].folded
    guard reading.hasEnding(.unchangingName, at: index) else { return false }
    let name = reading.words[index].name
    if name.isSurname, name.ending.isEmpty { return true }
    let isVowelCase = reading.hasEnding(.vowelCase, at: index)
    if !options(of: index).isEmpty {
      return name.isGivenName && !isVowelCase && !reading.hasEnding(.hardLocative, at: index)
    }
    return !isVowelCase
      && !reading.words[index].readings.contains { reading.printsCapitalised($0.stem) && $0.stem != word }
  }

  /// Whether a name ends as those of women do.
  private func endsAsWomans(_ name: String) -> Bool { reading.lexicon.hasEnding(.feminineNoun, of: name) }

  /// «Демиреля», «Демирелем»: what ends so after a consonant is of no other man's name than one in a soft sign, «Демирель».
  private func softNominative(of word: String, in grammaticalCase: NounForm.Case) -> String? {
    let ending: WordEnding
    switch grammaticalCase {
    case .genitive, .accusative: ending = .softGenitive
    case .dative: ending = .softDative
    case .instrumental: ending = .softInstrumental
    default: return nil
    }
    return reading.lexicon.stems(of: word, without: ending).first {
      $0.dropLast().last.map(SlavicLetters.softened.contains) == true
    }
  }
}
