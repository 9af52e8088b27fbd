internal import KorpuLanguage
internal import KorpuModel

/// Puts a Russian name into the nominative: the type word, and the adjectives before it that agree with it; what follows
/// it in the genitive stays. «Международной организации тюркской культуры» → «Международная организация тюркской культуры».
struct SlavicNominative {
  let reading: TokenizedArticle

  private enum Gender { case masculine, feminine, neuter }

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
    let noun = keyWords.firstIndex { !Self.isAdjective($0) } ?? keyWords.count - 1
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
    guard head.count == 1, start < head.lowerBound, let last = key.last,
      SlavicLetters.lastOfUnchanging.contains(last),
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

  private static func isAdjective(_ word: some StringProtocol) -> Bool { String(word).hasAdjectiveEnding }

  /// «фестиваля» is of a masculine, «сети» of a feminine: nouns in a soft sign tell by how they go on in other cases.
  private func gender(of noun: String, printedAt index: Int) -> Gender {
    switch noun.last {
    case "ь": reading.hasEnding(.softFeminine, at: index) ? .feminine : .masculine
    case "а", "я": .feminine
    case "о", "е": .neuter
    default: .masculine
    }
  }

  private func nominative(of index: Int, in head: Range<Int>, keyWords: [String], gender: Gender) -> String {
    let printed = reading.text(of: index..<index + 1)
    guard reading.tokens[index].kind == .word else { return Self.ordinal(printed, gender) }
    let readings = reading.words[index].readings
    if head.contains(index) {
      let word = keyWords[min(index - head.lowerBound, keyWords.count - 1)]
      // «агентство государственной поддержки»: what stands so in the key depends on its noun.
      if reading.tokens[index].folded == word { return printed }
      if Self.isAdjective(word) { return printed.replacingEnding(by: Self.adjective(word, gender)) }
      return printed.replacingEnding(by: word)
    }
    let ordinal = reading.words[index].key(in: .ordinals).flatMap { Self.isAdjective($0) ? $0 : nil }
    let lemma = ordinal ?? readings.map(\.stem).first { Self.isAdjective($0) }
    return lemma.map { printed.replacingEnding(by: Self.adjective($0, gender)) } ?? printed
  }

  /// «34-ом» → «34-е»
  private static func ordinal(_ printed: String, _ gender: Gender) -> String {
    let digits = printed.prefix { $0.isNumber }
    guard !digits.isEmpty, printed.dropFirst(digits.count).first == "-" else { return printed }
    let isInCapitals = printed.contains(where: \.isUppercase)
    let ending =
      switch gender {
      case .masculine: "й"
      case .feminine: "я"
      case .neuter: "е"
      }
    return digits + "-" + (isInCapitals ? ending.uppercased() : ending)
  }

  /// The form of an adjective, given in the masculine, for a gender.
  private static func adjective(_ masculine: String, _ gender: Gender) -> String {
    guard masculine.count > 2, ["ый", "ий", "ой"].contains(where: masculine.ends) else { return masculine }
    let stem = masculine.dropLast(2)
    if let base = pronominalStem(of: stem) { return base + pronominalEnding(gender) }
    let isSoft = masculine.ends(in: "ий") && !"гкхжшчщ".contains(stem.last ?? " ")
    switch gender {
    case .masculine: return masculine
    case .feminine: return stem + (isSoft ? "яя" : "ая")
    case .neuter: return stem + (isSoft || "жшчщ".contains(stem.last ?? " ") ? "ее" : "ое")
    }
  }

  private static func pronominalEnding(_ gender: Gender) -> String {
    switch gender {
    case .masculine: "ий"
    case .feminine: "ья"
    case .neuter: "ье"
    }
  }

  /// «третий», «третья», and not «третяя».
  private static func pronominalStem(of stem: Substring) -> Substring? {
    if stem.last == "ь" { return stem.dropLast() }
    return String(stem).ends(in: "трет") ? stem : nil
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
