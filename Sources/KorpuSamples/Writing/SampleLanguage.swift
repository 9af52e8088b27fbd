internal import KorpuModel

/// What is needed to write articles in a language: its words for the things of the world, and its sentences.
struct SampleLanguage: Sendable {
  /// How a person is named once they have been introduced.
  enum ShortName: String, Sendable {
    /// «J.İsmaqulova»
    case initial
    /// «Ж. Исмагулова»
    case spaced
    /// «Ismagulova»
    case surname
    /// «Vámosi Judit»
    case full
  }

  enum Ordinal: String, Sendable {
    /// «III»
    case roman
    /// «III.»
    case dottedRoman
    /// «3.»
    case dotted
    /// «3rd»
    case english
  }

  let language: Language
  let shortName: ShortName
  let ordinal: Ordinal
  let inflection: any Inflection
  let articles: [ArticlePlan]
  /// Paragraphs that go with an article of any plan.
  let paragraphs: [Template]
  let endings: [Template]
  private let terms: [TermSection: [[Template]]]

  init(_ language: Language) {
    let text = SectionedText(named: language.rawValue)
    self.language = language
    shortName = ShortName(rawValue: text.columns("style", "short").first ?? "") ?? .full
    ordinal = Ordinal(rawValue: text.columns("style", "ordinal").first ?? "") ?? .roman
    inflection = Self.inflection(of: language, in: text)
    articles = ArticlePlan.names.map { ArticlePlan($0, in: text) }
    paragraphs = text.rows("paragraphs").map { Template($0[0]) }
    endings = text.rows("endings").map { Template($0[0]) }
    terms = Dictionary(
      TermSection.allCases.map { ($0, text.rows($0.rawValue).map { $0.map(Template.init) }) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func inflection(of language: Language, in text: SectionedText) -> any Inflection {
    switch language {
    case .english: EnglishInflection()
    case .russian: RussianInflection()
    case .hungarian: HungarianInflection()
    case .azerbaijani, .turkish, .kazakh, .kyrgyz, .uzbek, .turkmen: HarmonicInflection(text)
    }
  }

  /// A word of a section: its row and its column, both from 0.
  func term(_ section: TermSection, _ row: Int, _ column: Int = 0) -> Template? {
    guard let rows = terms[section], !rows.isEmpty else { return nil }
    let columns = rows[row % rows.count]
    return columns.isEmpty ? nil : columns[min(column, columns.count - 1)]
  }

  /// How many rows a section has.
  func count(of section: TermSection) -> Int { terms[section]?.count ?? 0 }
}

/// What an article of one sort may begin with and tell.
struct ArticlePlan: Sendable {
  static let names = ["meeting", "gathering", "appointment", "memorandum", "statement"]

  let titles: [Template]
  let leads: [Template]
  let paragraphs: [Template]

  init(_ name: String, in text: SectionedText) {
    titles = text.rows("\(name) titles").map { Template($0[0]) }
    leads = text.rows("\(name) leads").map { Template($0[0]) }
    paragraphs = text.rows(name).map { Template($0[0]) }
  }
}
