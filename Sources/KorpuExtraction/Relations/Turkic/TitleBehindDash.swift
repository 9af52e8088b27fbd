internal import KorpuLanguage
internal import KorpuModel

/// Reads whose country has given somebody a title, where lists tell it behind the name: «• Асан Токтогулов –
/// Қырғызстанның | халық ақыны,».
struct TitleBehindDash {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The country behind the dash after a name, if nothing but the title follows it.
  func country(of person: LocatedMention) -> LocatedMention? {
    let dash = reading.end(of: person)
    guard reading.lexicon.language.family == .turkic, person.isIn(.nominative), reading.isDash(dash),
      reading.sentence(of: person.tokens.lowerBound).contains(dash + 1), !reading.isQuoted(dash),
      let country = scene.mention(startingAt: dash + 1, where: \.isCountry), country.isIn([.genitive, .nominative])
    else { return nil }
    let start = startOfTitle(after: country)
    guard let title = reading.words.match(.honorifics, at: start), isPossessed(title, at: start),
      isEnd(start + title.length)
    else { return nil }
    return country
  }

  /// «Қырғыз | елінің | халық ақыны»
  private func startOfTitle(after country: LocatedMention) -> Int {
    let end = reading.end(of: country)
    return CompatriotList(scene: scene).country(ofStateBefore: end + 1) == nil ? end : end + 1
  }

  private func isPossessed(_ title: TermMatch, at start: Int) -> Bool {
    if title.form.isPlural { return false }
    return title.form.possessor == .third && title.form.grammaticalCase == .nominative
      || title.length > 1
        && reading.words[start + title.length - 1].mayBePossessed(in: .nominative)
  }

  /// A mark, or a word in small letters: no name, whose title it would be.
  private func isEnd(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index) else { return true }
    let token = reading.tokens[index]
    return token.kind == .mark || token.kind == .word && !token.isCapitalised
  }
}
