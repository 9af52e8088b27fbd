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
    // Papers in a Turkic language call its head their own.
    guard lexicon.language.family == .turkic, let home = lexicon.language.country else { return false }
    return lexicon.country(ofLeader: scene.entities[person].name) == home
  }
}
