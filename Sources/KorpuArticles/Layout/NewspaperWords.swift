internal import KorpuLanguage
internal import KorpuModel

/// What a language's newspapers print around a story: names of sections, labels of credits, names of authors.
struct NewspaperWords {
  /// Longer lines are of the story, and not worth a look-up.
  private static let longestLine = 160

  private let language: Language
  private let sections: Table?
  private let credits: Table?
  private let lexicon: Lexicon?

  init(language: Language, lexicon: Lexicon?) {
    self.language = language
    sections = lexicon?.sections
    credits = lexicon?.credits
    self.lexicon = lexicon
  }

  func isSection(_ line: Substring) -> Bool {
    line.utf8.count <= Self.longestLine && sections?[line.lowercased(in: language)] != nil
  }

  /// A line such as «Foto: AZƏRTAC» or «Müəllif: Anar Quliyev», and the authors that it names.
  func credit(_ line: Substring) -> (isCredit: Bool, authors: [String]) {
    guard line.utf8.count <= Self.longestLine else { return (false, []) }
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let label = parts[0].lowercased(in: language).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let row = credits?[label] else { return (false, []) }
    guard row.last == "author", parts.count == 2 else { return (true, []) }
    let names = parts[1].split { ",;/".contains($0) }.map { name in
      name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    // «Müəllif: Anar Quliyev.»
    return (true, names.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty })
  }

  /// Whether words look like the name of a person: two or three, capitalised, none of them a common word, a country, a
  /// place, or a word for a body or a gathering.
  func isPersonName(_ words: [Substring]) -> Bool {
    (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || ".-’'".contains($0) } && !isCommon(word)
      }
  }

  /// As ``isPersonName(_:)``, and one of the words is a known given name or ends as surnames do.
  func isKnownPersonName(_ words: [Substring]) -> Bool {
    guard isPersonName(words), let lexicon else { return false }
    return words.contains { word in
      let name = lexicon.senses(of: word.lowercased(in: language)).name
      return name.isGivenName || (name.isSurname && name.ending.isEmpty)
    }
  }

  private func isCommon(_ word: Substring) -> Bool {
    guard let lexicon else { return false }
    let senses = lexicon.senses(of: word.lowercased(in: language))
    return senses.isFunctionWord
      || [LexicalTable.countries, .cities, .bodies, .forums].contains { senses.key(in: $0) != nil }
  }
}
