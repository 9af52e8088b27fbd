internal import KorpuLanguage
internal import KorpuModel

/// Finds case endings of names that no table knows, by what stands after them: «Aydemiri qəbul edib», «Aydemirin
/// mesajı», «Aydemirlə görüşüb».
struct NameCase {
  let reading: TokenizedArticle

  /// A stem shorter than this is hardly a name.
  private static let shortestStem = 4

  /// The case ending that the word at a token has, by its context.
  func endingByContext(of index: Int) -> CaseEnding {
    let name = reading.words[index].name
    if !name.isSurname, !name.isGivenName, let company = endingOfCompanyInList(of: index) { return company }
    guard index + 1 < reading.tokens.count, reading.tokens[index + 1].kind == .word, !name.isSurname, !name.isGivenName
    else { return CaseEnding() }
    if let ending = foreignDative(of: index) ?? dativeBehindVowel(of: index) { return ending }
    // «Aydemirlə | keçirdiyi görüşdə»
    if isAttribute(index + 1), isTalk(index + 2), let ending = ending(of: index, in: .instrumental) { return ending }
    if let shared = caseOfList(after: index), let ending = ending(of: index, in: shared) { return ending }
    if let wanted = wantedCase(before: index + 1), let ending = ending(of: index, in: wanted) { return ending }
    // «Aydemirin | bir araya gəldiyi görüşdə»
    if isAttribute(index + 1), let ending = ending(of: index, in: .genitive) { return ending }
    if let company = endingOfCompany(of: index) { return company }
    guard isReceived(before: index + 1) || isReceivedByOther(after: index) else { return CaseEnding() }
    return ending(of: index, in: .accusative) ?? CaseEnding()
  }

  /// So many letters before the ending of «with» leave no doubt of it.
  private static let longStem = 5

  /// «Aydemirlə | əlaqələrdən danışıb»: few surnames end so behind a consonant, «Abdulla», and these with that very consonant.
  private func endingOfCompany(of index: Int) -> CaseEnding? {
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      !reading.tokens[index + 1].isCapitalised
    else { return nil }
    return reading.words[index].readings.first { noun in
      noun.form.possessor == nil && !noun.form.isPlural && noun.form.grammaticalCase == .instrumental
        && noun.stem.count >= Self.longStem && noun.stem.last.map { !Self.vowels.contains($0) && $0 != "l" } == true
    }?.form.ending
  }

  /// «Toprakla, | Yüksel Aksoyla və Rüstəm Karimovla (görüş keçirilib)»: of names in a list the next ends so, too.
  private func endingOfCompanyInList(of index: Int) -> CaseEnding? {
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      reading.isCapitalisedWord(index - 1), reading.isMark(index + 1, ",") || reading.isWord(index + 1, .conjunction),
      let own = endingOfCompany(at: index)
    else { return nil }
    let end = min(index + 2 + Self.longestItem, reading.sentence(of: index).upperBound)
    let next = (index + 2..<max(index + 2, end)).prefix { reading.tokens[$0].kind == .word }
    let isShown = next.dropFirst().contains { word in
      reading.isCapitalisedWord(word) && reading.isCapitalisedWord(word - 1)
        && (reading.caseOfName(word, reading.words[word].name.ending) == .instrumental
          || endingOfCompany(at: word) != nil)
    }
    return isShown ? own : nil
  }

  /// How many words the next of a list has at most, with its post.
  private static let longestItem = 12

  private func endingOfCompany(at index: Int) -> CaseEnding? {
    reading.words[index].readings.first { noun in
      noun.form.possessor == nil && !noun.form.isPlural && noun.form.grammaticalCase == .instrumental
        && noun.stem.count >= Self.shortestStem && noun.stem.last.map { !Self.vowels.contains($0) } == true
    }?.form.ending
  }

  private static let vowels: Set<Character> = ["a", "e", "ə", "ı", "i", "o", "ö", "u", "ü"]

  /// How many words the next name of a list has at most.
  private static let longestName = 3

  /// «Azər Nüsrətin və | Hacıbəy Heydərlinin (təklifləri)»: the case of the next name of a list, which its own ending shows.
  private func caseOfList(after index: Int) -> NounForm.Case? {
    guard reading.lexicon.language.family == .turkic, reading.isWord(index + 1, .conjunction) else { return nil }
    let end = min(index + 2 + Self.longestName, reading.sentence(of: index).upperBound)
    let name = (index + 2..<max(index + 2, end)).prefix(while: reading.isCapitalisedWord)
    guard name.count > 1, let last = name.last else { return nil }
    let ending = reading.words[last].name.ending
    let grammaticalCase = reading.caseOfName(last, ending)
    let isName =
      reading.words[name.lowerBound].name.isGivenName
      // «Hacıbəy»: a given name that no table knows, before what ends as surnames do.
      || grammaticalCase == .genitive && name.count == 2 && reading.words[last].name.isName
    guard isName else { return nil }
    return ending.isEmpty || grammaticalCase == .nominative ? nil : grammaticalCase
  }

  /// «Лагардқа», «Рицциге»: no foreign name ends so, and where a Cyrillic name has a letter of the language, it is its ending.
  private func foreignDative(of index: Int) -> CaseEnding? {
    guard reading.hasEnding(.foreignDative, at: index), reading.isCapitalisedWord(index - 1) else { return nil }
    return ending(of: index, in: .dative)
  }

  /// «(Mehmet) Uslu|ya», «(Andraş) Toronu|ya»: behind these vowels no surname ends so but in the dative; one in «-aya», «-iya» may.
  private func dativeBehindVowel(of index: Int) -> CaseEnding? {
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      reading.isCapitalisedWord(index - 1), !reading.tokens[index].isAbbreviation
    else { return nil }
    return reading.words[index].readings.first { noun in
      noun.form.possessor == nil && !noun.form.isPlural && noun.form.grammaticalCase == .dative
        && noun.stem.count >= Self.shortestStem && noun.stem.last.map(Self.closeVowels.contains) == true
        && reading.tokens[index].folded.hasPrefix(noun.stem + "y")
    }?.form.ending
  }

  private static let closeVowels: Set<Character> = ["u", "ü", "ı"]

  private func ending(of index: Int, in wanted: NounForm.Case) -> CaseEnding? {
    let letters = reading.tokens[index].folded.count
    let isLong = !reading.lexicon.language.writesNamesInSmallLetters
    return reading.words[index].readings.first { reading in
      reading.form.possessor == nil && !reading.form.isPlural && reading.form.grammaticalCase == wanted
        && reading.stem.count
          >= (isLong ? Self.shortestStem : Self.fewestLetters(beforeEndingOf: letters - reading.stem.count))
    }?.form.ending
  }

  /// «Ли Вэй|ді», «Ким И|мен»: a longer ending is hardly part of a name, so that the stem may be as short as names of
  /// the Far East are.
  private static func fewestLetters(beforeEndingOf letters: Int) -> Int { max(2, shortestStem + 1 - max(1, letters)) }

  /// How many words may stand between a name and the verb: «Aydemirlə | ikitərəfli görüş keçirib».
  private static let reach = 3

  /// The act of the verb that tells of a meeting right after a name, or a few small words later.
  private func meeting(from next: Int) -> VerbMeaning? {
    if let act = reading.words.verb(.actVerbs, at: next)?.meaning { return act }
    guard reading.lexicon.language.family == .turkic else { return nil }
    let end = min(next + Self.reach, reading.sentence(of: next).upperBound)
    return (next..<end).prefix { reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised }
      .lazy.compactMap { reading.words.verb(.actVerbs, at: $0)?.meaning }.first { $0 == .meet }
  }

  /// «Бекарни | вазифасини якунлаши муносабати билан қабул қилди»: the verb that ends the sentence, with nobody else before it.
  private func isReceived(before next: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let words = (next..<reading.sentence(of: next).upperBound).prefix {
      reading.tokens[$0].kind == .word && !reading.tokens[$0].isCapitalised
    }
    let verb = words.lazy.compactMap { reading.words.verb(.actVerbs, at: $0) }.first { $0.form.isPredicate }
    return verb?.meaning == .receive
  }

  /// «Aksoyni | rektor Anvar Mahmudov kutib oldi»: the object, where others in capitals stand before the verb, and no other
  /// word may be one.
  private func isReceivedByOther(after index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let next = index + 1
    let end = reading.sentence(of: index).upperBound
    guard next < end,
      let verb = reading.words.verbs(.actVerbs, in: next..<end).first(where: {
        $0.match.meaning == .receive && $0.match.form.isPredicate
      })
    else { return false }
    let words = next..<verb.token
    return words.dropFirst().contains { reading.isCapitalisedWord($0) && reading.isCapitalisedWord($0 - 1) }
      && words.allSatisfy { word in
        (reading.tokens[word].kind == .word || reading.isMark(word, ",")) && !mayBeObject(word)
      }
  }

  /// Whether a word may be an accusative: not «Қазақстан», though an accusative may end so.
  private func mayBeObject(_ word: Int) -> Bool {
    let senses = reading.words[word]
    let isKnown = [LexicalTable.countries, .cities, .roles].contains {
      senses.form(in: $0)?.grammaticalCase == .nominative
    }
    let isName = (senses.name.isSurname || senses.name.isGivenName) && senses.name.ending.isEmpty
    guard !isKnown, !isName else { return false }
    let readings = senses.readings.filter { $0.stem.count > 2 }
    let longest = readings.filter { $0.form.grammaticalCase == .accusative }.map(\.form.ending.length).max()
    // «аэропорттон», «банктын»: the longer ending of another case is the word's own.
    return longest.map { length in
      !readings.contains {
        [.genitive, .ablative, .locative].contains($0.form.grammaticalCase) && $0.form.ending.length > length
      }
    } ?? false
  }

  /// «Aydemirin | rəhbərlik etdiyi heyət»: what somebody does, told of another noun in a participle with the doer's ending.
  private func isAttribute(_ next: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, let verb = reading.words.verb(.actVerbs, at: next),
      verb.form == .participle || verb.form == .nominal
    else { return false }
    return reading.words[next + verb.length - 1].mayBePossessed(in: .nominative)
  }

  private func isTalk(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word else { return false }
    return reading.words[index].readings.contains {
      reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.talk)
    }
  }

  /// «yeni|dən»: an ablative of a word that tables know, which as what is possessed would have another stem.
  private func isOfKnownStem(_ senses: WordSenses) -> Bool {
    guard let own = senses.readings.filter({ $0.form.possessor == .third }).max(by: { $0.stem.count < $1.stem.count }),
      own.form.grammaticalCase == .ablative
    else { return false }
    return senses.readings.contains {
      $0.form.possessor == nil && $0.form.grammaticalCase == .ablative && $0.stem.count > own.stem.count
        && !reading.lexicon.senses(of: $0.stem).isUnknown
    }
  }

  /// The case that the words after a name ask for.
  private func wantedCase(before next: Int) -> NounForm.Case? {
    let senses = reading.words[next]
    switch meeting(from: next) {
    case .receive: return .accusative
    case .meet: return .instrumental
    default: break
    }
    if isAttribute(next) || reading.lexicon.language.pairsByGenitive && reading.isWord(next, .between) {
      return .genitive
    }
    if reading.isForm(next, of: .talk) { return .instrumental }
    // «Ласло Надьмен | өткен кездесуде»
    if reading.lexicon.language.family == .turkic, reading.isForm(next + 1, of: .talk),
      reading.words.verb(.actVerbs, at: next)?.form == .participle
    {
      return .instrumental
    }
    guard !reading.tokens[next].isCapitalised, senses.classes.isDisjoint(with: .setting), !senses.isFunctionWord,
      !senses.verbReadings(in: .finite)
    else { return nil }
    let isPossessed = senses.mayBePossessed && !isOfKnownStem(senses)
    // «… Aydemirin təbrik mesajları»: a word may stand before the possessed one.
    return isPossessed || reading.isForm(next, of: .attendance) || reading.isForm(next + 1, of: .message)
      ? .genitive : nil
  }
}
