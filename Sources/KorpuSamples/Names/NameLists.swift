internal import KorpuModel

/// The names that a people gives, in its own spelling.
struct NameLists: Sendable {
  let men: [String]
  let women: [String]
  /// Words of which the names of bodies are made.
  let words: [String]
  private let surnames: [String]
  /// Endings that make surnames of given names, where there are no others.
  private let endings: [SurnameEnding]

  init(of language: Language, in text: SectionedText) {
    let code = language.rawValue
    men = text.words("\(code) men")
    women = text.words("\(code) women")
    words = text.words("\(code) words")
    surnames = text.words("\(code) surnames")
    endings = text.rows("\(code) endings").compactMap { SurnameEnding($0, in: language) }
  }

  func givenNames(of gender: Gender) -> [String] { gender == .man ? men : women }

  /// How many surnames there are.
  var surnameCount: Int { surnames.isEmpty ? men.count * endings.count : surnames.count }

  /// A surname by its number, as a man or a woman bears it.
  func surname(_ number: Int, of gender: Gender) -> String {
    guard surnames.isEmpty else { return surnames[number % surnames.count].surname(of: gender) }
    return endings[number / men.count % endings.count].surname(from: men[number % men.count], of: gender)
  }
}

/// By which surnames and forms of words differ.
enum Gender: Sendable {
  case man, woman
}

/// An ending that makes a surname of a given name.
private struct SurnameEnding: Sendable {
  private let forms: [String]
  private let language: Language

  /// - Parameter columns: a man's and a woman's, and both after vowels where they differ.
  init?(_ columns: [String], in language: Language) {
    guard columns.count >= 2 else { return nil }
    forms = columns
    self.language = language
  }

  func surname(from name: String, of gender: Gender) -> String {
    let afterVowel = forms.count >= 4 && name.last.map { Vowels.contains($0, in: language) } == true
    return name + forms[(afterVowel ? 2 : 0) + (gender == .man ? 0 : 1)]
  }
}

extension String {
  /// A Russian surname as a woman bears it; those of other peoples are one for both.
  fileprivate func surname(of gender: Gender) -> String {
    gender == .woman && (hasSuffix("в") || hasSuffix("н")) ? self + "а" : self
  }
}
