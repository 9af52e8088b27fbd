internal import KorpuModel

/// What the rows of a table must hold.
public struct TableFormat: Sendable {
  private enum Column {
    /// Nothing, or anything that nobody reads.
    case free
    /// Words of a closed set, `several` or one.
    case words(Set<String>, several: Bool)
    case countryCode
    case number
  }

  private let value: Column
  private let third: Column

  /// The names of all tables, in order.
  public static var names: [String] { formats.keys.sorted() }

  /// The format of the table of a name, or `nil` where there is no such table.
  public init?(ofTable name: String) {
    guard let format = Self.formats[name] else { return nil }
    self = format
  }

  private init(_ value: Column, _ third: Column = .free) {
    self.value = value
    self.third = third
  }

  private static func word(_ words: some Sequence<String>) -> Column { .words(Set(words), several: false) }

  private static func words(_ words: some Sequence<String>) -> Column { .words(Set(words), several: true) }

  private static let verbForms = word(VerbForm.allCases.map(\.rawValue) + [""])
  private static let genders = word(["masculine", "feminine", ""])
  private static let bodyKinds = word(OrganizationKind.allCases.map(\.rawValue) + ["unit"])
  private static let forumKinds = word(ForumKind.allCases.map(\.rawValue))
  private static let acts = word(VerbMeaning.allCases.filter { !$0.isOfSaying }.map(\.rawValue))
  private static let sayings = word(VerbMeaning.allCases.filter(\.isOfSaying).map(\.rawValue))

  private static let formats: [String: TableFormat] = [
    "abbreviations": TableFormat(.free), "adjective_forms": TableFormat(.free),
    "audience_verbs": TableFormat(.free), "act_verbs": TableFormat(acts, verbForms), "bodies": TableFormat(bodyKinds),
    "body_modifiers": TableFormat(.free), "cities": TableFormat(.free), "claim_endings": TableFormat(.free),
    "common_nouns": TableFormat(.free), "countries": TableFormat(.countryCode),
    "credit_labels": TableFormat(word(["author", "credit"])),
    "credit_phrases": TableFormat(word(["complete", ""])),
    "demonyms": TableFormat(.countryCode),
    "endings": TableFormat(
      words(NounForm.Case.allCases.map(\.rawValue) + ["copula", "plural", "possessive1", "possessive3"])),
    "forums": TableFormat(forumKinds), "function_words": TableFormat(.free), "given_names": TableFormat(genders),
    "honorifics": TableFormat(.free), "irregular_stems": TableFormat(.free),
    "known_bodies": TableFormat(bodyKinds), "leaders": TableFormat(.countryCode), "months": TableFormat(.number),
    "named_forums": TableFormat(forumKinds), "ordinals": TableFormat(.number),
    "place_initials": TableFormat(word(PlaceInitial.allCases.map(\.rawValue))),
    "possessed_nouns": TableFormat(.free), "remembered_people": TableFormat(.free),
    "roles": TableFormat(words(Role.allCases.map(\.rawValue) + ["state", "tenure", "under"])),
    "script_acute": TableFormat(.free),
    "script_cyrillic": TableFormat(.free), "script_diaeresis": TableFormat(.free),
    "section_names": TableFormat(.free), "short_participles": TableFormat(.free),
    "speech_verbs": TableFormat(sayings, verbForms),
    "surname_endings": TableFormat(words(["strong", "weak", "patronymic", "whole"])),
    "verb_endings": TableFormat(words(VerbForm.allCases.map(\.rawValue))),
    "word_classes": TableFormat(words(WordClass.names)),
    "word_endings": TableFormat(words(WordEnding.allCases.map(\.rawValue))),
  ]

  /// What is wrong with a row, and the offset in characters of the column that is; `nil` for a good one.
  func problem(with columns: [String], in language: Language) -> (column: Int, what: String)? {
    let key = columns[0]
    if key.isEmpty || key.first == " " || key.last == " " { return (0, "the first column must be words") }
    if key != key.lowercased(in: language) {
      return (0, "write it in small letters: \(key.lowercased(in: language))")
    }
    var offset = key.count + 1
    for (text, column) in zip(columns.dropFirst() + ["", ""], [value, third]) {
      if let what = Self.problem(with: text, in: column) { return (min(offset, columns.joined().count), what) }
      offset += text.count + 1
    }
    return columns.count > 3 ? (offset, "no row has more than three columns") : nil
  }

  private static func problem(with text: String, in column: Column) -> String? {
    switch column {
    case .free: return nil
    case .number: return text.allSatisfy(\.isWholeNumber) && !text.isEmpty ? nil : "\(text) is no number"
    case .countryCode: return CountryCode(text) == nil ? "\(text) is no ISO 3166-1 code of two letters" : nil
    case .words(let known, let several):
      let words = several ? text.split(separator: " ").map(String.init) : [text]
      guard let unknown = words.isEmpty ? "" : words.first(where: { !known.contains($0) }) else { return nil }
      return "“\(unknown)” is none of \(known.filter { !$0.isEmpty }.sorted().joined(separator: ", "))"
    }
  }
}
