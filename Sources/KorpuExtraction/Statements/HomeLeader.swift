internal import KorpuLanguage
internal import KorpuModel

/// Knows the head of the state in whose language an article is written, whom papers there call «Мемлекет басшысы» without a country:
/// «(Қырғыз Президенті A келді. Қасым-Жомарт Тоқаев оны қарсы алды.) | Мемлекет басшысы (атап өтті)».
///
/// The name alone tells it: another in the article may be called the president of a country, and be no nearer.
struct HomeLeader {
  let scene: Scene

  /// Whether somebody is or was the head of that state by name.
  func isOne(_ person: Int) -> Bool {
    let lexicon = scene.reading.lexicon
    guard let home = lexicon.language.home else { return false }
    return lexicon.country(ofLeader: scene.entities[person].name) == home
  }
}

extension Language {
  /// The state whose papers write in a Turkic language, and call its head their own.
  fileprivate var home: CountryCode? {
    switch self {
    case .azerbaijani: CountryCode("AZ")
    case .turkish: CountryCode("TR")
    case .kazakh: CountryCode("KZ")
    case .kyrgyz: CountryCode("KG")
    case .uzbek: CountryCode("UZ")
    case .turkmen: CountryCode("TM")
    case .hungarian, .russian, .english: nil
    }
  }
}
