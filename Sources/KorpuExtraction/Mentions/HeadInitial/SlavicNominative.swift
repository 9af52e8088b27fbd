internal import KorpuLanguage
internal import KorpuModel

/// Puts a Russian name into the nominative: the type word, and the adjectives before it that agree with it; what follows
/// it in the genitive stays. «Международной организации тюркской культуры» → «Международная организация тюркской культуры».
struct SlavicNominative {
  let reading: TokenizedArticle

  /// - Parameters:
  ///   - tokens: The whole name.
  ///   - head: Its type word, within.
  ///   - key: The type word as the table has it, in the nominative.
  func name(of tokens: Range<Int>, head: Range<Int>, key: String, form: NounForm) -> String {
    guard !form.isPlural, form.grammaticalCase != .nominative || isUnchanging(head, key, behind: tokens.lowerBound)
    else {
      return plain(tokens, head: head.lowerBound)
    }
    let keyWords = key.split(separator: " ")
    var words: [String] = []
    let noun = keyWords.firstIndex { !isAdjective($0) } ?? keyWords.count - 1
    let gender = gender(of: String(keyWords[noun]), printedAt: min(head.lowerBound + noun, head.upperBound - 1))
    for index in tokens.lowerBound..<head.upperBound {
      words.append(nominative(of: index, in: head, keyWords: keyWords.map(String.init), gender: gender))
    }
    let end = apposed(in: head.upperBound..<tokens.upperBound)
    let name = joined(words, from: tokens.lowerBound, rest: head.upperBound..<(end ?? tokens.upperBound))
    guard let end else { return name.withoutBrackets }
    let participle = nominative(of: end + 1, in: head, keyWords: [], gender: gender)
    return (name + ", " + participle + " " + reading.text(of: end + 2..<tokens.upperBound)).withoutBrackets
  }

  /// «конференция молодёжи|, посвящённая наследию»: where a participle agrees with the type word.
  private func apposed(in rest: Range<Int>) -> Int? {
    rest.first { reading.isMark($0, ",") && reading.isForm($0 + 1, of: .dedicated) && $0 + 2 < rest.upperBound }
  }

  /// «Регионального | бюро»: a type word without endings, whose case the adjective before it shows.
  private func isUnchanging(_ head: Range<Int>, _ key: String, behind start: Int) -> Bool {
    guard head.count == 1, start < head.lowerBound, reading.lexicon.hasEnding(.unchanging, of: key),
      reading.tokens[head.lowerBound].folded == key
    else { return false }
    return !reading.adjectiveReadings(at: start).isEmpty && !reading.isAdjective(start, in: .nominative)
  }

  /// As printed, but for a type word that tables have with its plural: «Дней культуры» → «Дни культуры».
  private func plain(_ tokens: Range<Int>, head: Int) -> String {
    let text = reading.text(of: tokens).withoutBrackets
    guard head == tokens.lowerBound,
      let plural = reading.lexicon.nominative(ofIrregularStem: reading.tokens[head].folded)
    else { return text }
    let printed = reading.text(of: head..<head + 1)
    return printed.replacingEnding(by: plural) + text.dropFirst(printed.count)
  }

  private func isAdjective(_ word: some StringProtocol) -> Bool { reading.lexicon.isAdjective(String(word)) }

  /// «фестиваля» is of a masculine, «сети» of a feminine: nouns in a soft sign tell by how they go on in other cases.
  private func gender(of noun: String, printedAt index: Int) -> GrammaticalGender {
    let lexicon = reading.lexicon
    let isSoftFeminine = lexicon.hasEnding(.softNoun, of: noun) && reading.hasEnding(.softFeminine, at: index)
    if isSoftFeminine || lexicon.hasEnding(.feminineNoun, of: noun) { return .feminine }
    return lexicon.hasEnding(.neuterNoun, of: noun) ? .neuter : .masculine
  }

  private func nominative(of index: Int, in head: Range<Int>, keyWords: [String], gender: GrammaticalGender) -> String {
    let printed = reading.text(of: index..<index + 1)
    guard reading.tokens[index].kind == .word else { return ordinalInFigures(printed, gender) }
    let readings = reading.words[index].readings
    if head.contains(index) {
      let word = keyWords[min(index - head.lowerBound, keyWords.count - 1)]
      // «агентство государственной поддержки»: what stands so in the key depends on its noun.
      if reading.tokens[index].folded == word { return printed }
      if isAdjective(word) { return printed.replacingEnding(by: adjective(word, gender)) }
      return printed.replacingEnding(by: word)
    }
    let ordinal = reading.words[index].key(in: .ordinals).flatMap { isAdjective($0) ? $0 : nil }
    let lemma = ordinal ?? readings.first(where: \.isAdjective)?.stem
    return lemma.map { printed.replacingEnding(by: adjective($0, gender)) } ?? printed
  }

  /// «34-ом» → «34-е»
  private func ordinalInFigures(_ printed: String, _ gender: GrammaticalGender) -> String {
    let digits = printed.prefix { $0.isNumber }
    guard !digits.isEmpty, printed.dropFirst(digits.count).first == "-" else { return printed }
    let ordinal = reading.lexicon.form(ofOrdinal: String(digits), in: gender)
    return printed.contains(where: \.isUppercase) ? ordinal.uppercased() : ordinal
  }

  /// The form of an adjective, given in the masculine, for a gender.
  private func adjective(_ masculine: String, _ gender: GrammaticalGender) -> String {
    reading.lexicon.form(ofAdjective: masculine, in: gender)
  }

  private func joined(_ words: [String], from start: Int, rest: Range<Int>) -> String {
    var text = ""
    for (offset, word) in words.enumerated() {
      if offset > 0, reading.tokens[start + offset].followsSpace { text += " " }
      text += word
    }
    guard !rest.isEmpty else { return text }
    return text + (reading.tokens[rest.lowerBound].followsSpace ? " " : "") + reading.text(of: rest)
  }
}

extension String {
  /// The printed word with the ending of another form of it, in the letters, small or capital, that it is printed in.
  func replacingEnding(by form: String) -> String {
    let shared = zip(lowercased(), form).prefix { $0 == $1 || $0 == "ё" && $1 == "е" }.count
    let tail = String(form.dropFirst(shared))
    if count > 1, allSatisfy({ !$0.isLowercase }) { return prefix(shared) + tail.uppercased() }
    // «Aлиeва» with a Latin A has no letter in common.
    guard shared == 0, first?.isUppercase == true else { return prefix(shared) + tail }
    return tail.prefix(1).uppercased() + tail.dropFirst()
  }
}
