internal import KorpuLanguage
internal import KorpuModel

/// Reads of which school somebody is rector whom a sentence only calls so, where that school alone is named in it, as where it happens:
/// «BDU-da keçirilən görüşdə | rektor Anar Quliyev (çıxış edib)».
struct OnlySchool {
  let scene: Scene
  let phrase: PositionPhrase

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard reading.lexicon.language.family == .turkic,
      let office = phrase.post(before: person),
      office.role == .rector, office.tokens.count == 1, office.form == NounForm()
    else { return nil }
    let first = reading.sentence(of: person.tokens.lowerBound).lowerBound
    let before = scene.mentions(in: first..<max(first, office.tokens.lowerBound))
    let schools = before.filter { $0.type == .organization(.academia) }
    guard Set(schools.map(\.entity)).count == 1, let school = schools.first,
      school.candidate.grammaticalCase == .locative, !before.contains(where: \.type.isPerson),
      (school.tokens.upperBound..<office.tokens.lowerBound).contains(where: isSetting)
    else { return nil }
    return Position(
      holder: school.entity, role: office.role, title: office.title,
      tokens: school.tokens.union(office.tokens), confidence: 0.75)
  }

  /// «görüşdə», «tədbirdə»: what is held at the school.
  private func isSetting(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && (reading.gatheringWord(at: index)?.form.grammaticalCase == .locative
        || reading.isForm(index, of: .talk) && reading.words[index].mayBe(.locative))
  }
}
