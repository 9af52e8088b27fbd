internal import KorpuLanguage
public import KorpuModel

/// In which language, or at least in which letters, a picture speaks.
public enum LabelLanguage: Hashable, Sendable {
  /// Names as the articles spell them; the names of countries in the language of most articles.
  case original
  /// Names in Latin letters, whatever the article.
  case latin
  /// Names, countries, title and legend in one language, as far as the articles have them in it: names in other letters
  /// are spelled in its own where it has Latin ones.
  case language(Language)

  /// Reads `original`, `latin`, or the code of a language such as `az`; anything else is `nil`.
  public init?(_ text: String) {
    switch text {
    case "original": self = .original
    case "latin": self = .latin
    default:
      guard let language = Language(rawValue: text) else { return nil }
      self = .language(language)
    }
  }

  /// All that ``init(_:)`` reads.
  public static var names: [String] { ["original", "latin"] + Language.allCases.map(\.rawValue) }

  /// The letters that names are wanted in; `nil` where they stay as they are.
  var script: Script? {
    switch self {
    case .original: nil
    case .latin: .latin
    case .language(let language): language.script
    }
  }

  /// What the picture says itself is said in it.
  var phrases: Language {
    if case .language(let language) = self { language } else { .english }
  }

  /// The language of the names of countries: of articles in several languages that of most, and of those with as many
  /// the one that comes first.
  func ofCountries(in articles: [ArticleReference]) -> Language {
    if case .language(let language) = self { return language }
    let counts = Dictionary(grouping: articles, by: \.language).mapValues(\.count)
    let written = Language.allCases.filter { script == nil || $0.script == script }
    return written.filter { counts[$0] != nil }.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? .english
  }
}
