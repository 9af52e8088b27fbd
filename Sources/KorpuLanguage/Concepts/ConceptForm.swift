/// A form of words in one language that means something in a name: «nazir müavin*».
struct ConceptForm: Sendable {
  enum Meaning: Sendable {
    case concept(Concept)
    /// What an abbreviation or a name that is never translated stands for.
    case body(KnownBody)
    case city
  }

  struct Word: Sendable {
    let letters: [UInt8]
    /// How many bytes may follow: none for a whole word, any number for a beginning, `stem*`.
    let mostFollowing: Int
  }

  let words: [Word]
  let meaning: Meaning
  /// Whether what follows the stem must be an ending of a noun: «Türkmengaz» is no country.
  let takesEndings: Bool
  /// Whether it counts only where it is printed in capitals, as short abbreviations are.
  let isAbbreviation: Bool

  /// How many bytes it tells: of two forms of as many words the longer one is meant.
  let length: Int

  init(words: [Word], meaning: Meaning, isAbbreviation: Bool = false, takesEndings: Bool = false, length: Int? = nil) {
    self.words = words
    self.length = length ?? words.reduce(0) { $0 + $1.letters.count }
    self.meaning = meaning
    self.isAbbreviation = isAbbreviation
    self.takesEndings = takesEndings
  }

  /// Reads a form as tables write it, a star after each beginning of a word.
  init(_ text: some BidirectionalCollection<UInt8>, meaning: Meaning, isAbbreviation: Bool = false) {
    let words = text.split(separator: UInt8(ascii: " ")).map { word in
      word.last == UInt8(ascii: "*")
        ? Word(letters: Array(word.dropLast()), mostFollowing: .max)
        : Word(letters: Array(word), mostFollowing: 0)
    }
    self.init(words: words, meaning: meaning, isAbbreviation: isAbbreviation)
  }

  /// Whether a name has the form at one of its words.
  func matches(_ name: [NameToken], at place: Int) -> Bool {
    guard place + words.count <= name.count else { return false }
    for (offset, word) in words.enumerated() where !word.matches(name[place + offset].letters) { return false }
    return !isAbbreviation || name[place].isAbbreviation
  }
}

extension ConceptForm.Word {
  func matches(_ word: [UInt8]) -> Bool {
    word.count >= letters.count && word.count - letters.count <= mostFollowing && word.starts(with: letters)
      && !word[letters.count...].contains(UInt8(ascii: "-"))
  }
}
