internal import KorpuLanguage
internal import KorpuModel

/// «X Birliyinin sədrliyinə A seçilib», «X Fonduna direktorluq edən A», «X Derneği'nin başkanlığını A yapıyor»: a noun for
/// holding an office.
struct TenurePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body, a noun for holding an office in it, a verb, and a person beside them."
  let examples = [
    PatternExample(
      .azerbaijani, "Gənclər Birliyinin sədrliyinə Anar Quliyev seçilib.", states: ["Anar Quliyev → Gənclər Birliyi"]),
    PatternExample(
      .azerbaijani, "2021-ci ildən Yaşıl Vadi Fonduna direktorluq edən Leyla Nəsirova istefa verib.",
      states: ["Leyla Nəsirova → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev uzun illər Yaşıl Vadi Fonduna rəhbərlik edib.",
      states: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev Yaşıl Vadi Fondunun sədrliyinə namizəddir.",
      doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
    PatternExample(
      .turkish, "Yazarlar Birliği'nin başkanlığını şair Leyla Korkmaz yapıyor.",
      states: ["Leyla Korkmaz → Yazarlar Birliği"]),
    PatternExample(
      .turkish, "Kemal Yurtsever, Mavi Deniz Vakfı'nın başkanlığını üstlendi.",
      states: ["Kemal Yurtsever → Mavi Deniz Vakfı"]),
    PatternExample(
      .azerbaijani, "Prezident Samir Orucov Anar Quliyevi Gənclər Birliyinin sədrliyinə təyin edib.",
      doesNotState: ["Samir Orucov → Gənclər Birliyi"]),
    PatternExample(
      .uzbek, "Anvar Mahmudov Yozuvchilar uyushmasi raisligiga saylandi.",
      states: ["Anvar Mahmudov → Yozuvchilar uyushmasi: chair"]),
    PatternExample(
      .uzbek, "Anvar Mahmudov Yozuvchilar uyushmasi raisligiga nomzod.",
      doesNotState: ["Anvar Mahmudov → Yozuvchilar uyushmasi"]),
    PatternExample(
      .turkish, "Kemal Yurtsever, Mavi Deniz Vakfı başkanlığına aday oldu.",
      doesNotState: ["Kemal Yurtsever → Mavi Deniz Vakfı"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let holders = PositionHolderPhrase(scene: scene, anaphora: context.anaphora)
    return scene.reading.tokens.indices.compactMap { index in
      guard let office = RoleFinder(reading: scene.reading).tenure(startingAt: index), !office.form.isPlural,
        !scene.reading.isQuoted(index), let held = holder(of: office, in: scene, holders),
        let person = Tenure(scene: scene, gathering: context.gathering).holder(of: office, from: held.tokens.lowerBound)
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: held.holder, role: held.role, title: held.title,
        evidence: person.tokens.union(held.tokens), confidence: 0.85)
    }
  }

  /// «Fondunun sədrliyi», «Fonduna | sədrlik»
  private func holder(
    of office: RoleFinder.Finding, in scene: Scene, _ holders: PositionHolderPhrase
  ) -> Position? {
    if office.form.possessor == .third { return holders.held(office) }
    let start = office.tokens.lowerBound
    guard office.form.grammaticalCase == .nominative,
      let body = scene.mention(endingBefore: start, where: \.isOrganization),
      body.isIn(.dative)
    else { return nil }
    return Position(
      holder: body.entity, role: office.role, title: office.title, tokens: body.tokens.union(office.tokens),
      confidence: 0.85)
  }
}

/// Tells who holds an office that a noun such as «sədrlik» names.
private struct Tenure {
  let scene: Scene
  let gathering: Gathering

  /// How far after the noun its verb may stand: «başkanlığını | 2012-2018 yıllarında şair A yapıyor».
  private static let reach = 12
  /// How far after a participle the name begins: «edən | tanınmış alim A».
  private static let nameReach = 6

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter start: Where the words for the office and its body begin.
  func holder(of office: RoleFinder.Finding, from start: Int) -> LocatedMention? {
    let sentence = reading.sentence(of: start)
    let end = min(sentence.upperBound, office.tokens.upperBound + Self.reach)
    guard let verb = verb(of: office, before: end) else { return nil }
    if verb.form == .participle {
      let limit = min(sentence.upperBound, verb.end + Self.nameReach)
      return people(in: verb.end..<limit).first
    }
    if isGiven(office) { return people(in: sentence.lowerBound..<verb.end).last { $0.isIn(.accusative) } }
    let after = people(in: office.tokens.upperBound..<verb.end).first { $0.isIn([.nominative, .accusative]) }
    let before = people(in: sentence.lowerBound..<start).filter { $0.isIn(.nominative) }
    return after ?? (before.count == 1 ? before[0] : nil)
  }

  /// «A, B'yi … başkanlığına atadı»: the subject gives the office to another.
  private func isGiven(_ office: RoleFinder.Finding) -> Bool {
    let sentence = reading.sentenceOfToken[office.tokens.lowerBound]
    return office.form.grammaticalCase == .dative && gathering.acts("appointed", inSentence: sentence).isEmpty
  }

  private func people(in range: Range<Int>) -> [LocatedMention] {
    scene.mentions(in: range).filter { $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) }
  }

  /// The verb with which the noun says that somebody has the office, or was given it.
  private func verb(of office: RoleFinder.Finding, before end: Int) -> (end: Int, form: VerbForm)? {
    let next = office.tokens.upperBound
    switch office.form.grammaticalCase {
    case .nominative:
      guard office.form.possessor == nil, next < end else { return nil }
      return form(at: next).map { (next + 1, $0) }
    case .accusative:
      return (next..<max(next, end)).lazy.compactMap { index in form(at: index).map { (index + 1, $0) } }.first
    case .dative:
      return ["appointed", "appoint"].lazy.flatMap {
        gathering.acts($0, inSentence: reading.sentenceOfToken[office.tokens.lowerBound])
      }.first { $0.tokens.lowerBound >= next && $0.tokens.upperBound <= end }.map { ($0.tokens.upperBound, $0.form) }
    default: return nil
    }
  }

  /// «edib», «yapıyor», «üstlenen»: the form of a word that is a verb and no name.
  private func form(at index: Int) -> VerbForm? {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return nil }
    return [VerbForm.participle, .finite].first { reading.words[index].verbReadings(in: $0) }
  }
}
