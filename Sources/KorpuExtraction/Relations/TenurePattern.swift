internal import KorpuLanguage
internal import KorpuModel

/// «X Birliyinin sədrliyinə A seçilib», «X Fonduna direktorluq edən A», «X Derneği'nin başkanlığını A yapıyor»: a noun for
/// holding an office.
struct TenurePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body, a noun for holding an office in it, a verb, and a person beside them."
  var examples: [PatternExample] {
    [
      PatternExample(
        .azerbaijani, "Gənclər Birliyinin sədrliyinə Anar Quliyev seçilib.", states: ["Anar Quliyev → Gənclər Birliyi"]),
      PatternExample(
        .azerbaijani, "2021-ci ildən Yaşıl Vadi Fonduna direktorluq edən Leyla Nəsirova istefa verib.",
        states: ["Leyla Nəsirova → Yaşıl Vadi Fondu"]),
      PatternExample(
        .azerbaijani, "Anar Quliyev uzun illər Yaşıl Vadi Fonduna rəhbərlik edib.",
        states: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
      PatternExample(
        .kazakh, "Кеше Жасыл Алқап қорының төрағалығына Самат Досаев сайланды.",
        states: ["Самат Досаев → Жасыл Алқап қоры: chair"]),
      PatternExample(
        .kazakh, "Кеше Жасыл Алқап қорының төрағалығына Самат Досаев үміткер болды.",
        doesNotState: ["Самат Досаев → Жасыл Алқап қоры"]),
      PatternExample(
        .azerbaijani, "Anar Quliyev Yaşıl Vadi Fondunun sədrliyinə namizəddir.",
        doesNotState: ["Anar Quliyev → Yaşıl Vadi Fondu"]),
      PatternExample(
        .turkish, "Yazarlar Birliği'nin başkanlığını şair Leyla Korkmaz yapıyor.",
        states: ["Leyla Korkmaz → Yazarlar Birliği"]),
      PatternExample(
        .turkish,
        "Yazarlar Birliği yeni yönetimini seçti. Başkanlığa Leyla Korkmaz, başkan vekilliğine Kemal Yurtsever seçildi.",
        states: ["Leyla Korkmaz → Yazarlar Birliği", "Kemal Yurtsever → Yazarlar Birliği"]),
      PatternExample(
        .turkish, "Mavi Deniz Vakfı Genel Kurulu'nda Leyla Korkmaz yeniden başkanlığa seçildi.",
        states: ["Leyla Korkmaz → Mavi Deniz Vakfı"]),
      PatternExample(
        .turkish, "Yazarlar Birliği ile Mavi Deniz Vakfı buluştu. Başkanlığa Leyla Korkmaz seçildi.",
        doesNotState: ["Leyla Korkmaz → Yazarlar Birliği", "Leyla Korkmaz → Mavi Deniz Vakfı"]),
      PatternExample(
        .turkish, "Mavi Deniz Vakfı Genel Sekreterliğine Leyla Korkmaz seçildi.",
        states: ["Leyla Korkmaz → Mavi Deniz Vakfı: secretaryGeneral"],
        doesNotState: ["Leyla Korkmaz → Mavi Deniz Vakfı: other"]),
      PatternExample(
        .turkish, "Altay Üniversitesi Rektörlüğüne Prof. Dr. Leyla Korkmaz atandı.",
        states: ["Leyla Korkmaz → Altay Üniversitesi"]),
      PatternExample(
        .turkish, "Türkiye'nin Bişkek Büyükelçiliğine Kemal Yurtsever atandı.", states: ["Kemal Yurtsever → TR"]),
      PatternExample(
        .turkish, "Altay Üniversitesi Rektörlüğüne Prof. Dr. Leyla Korkmaz geldi.",
        doesNotState: ["Leyla Korkmaz → Altay Üniversitesi"]),
      PatternExample(
        .turkish, "Kemal Yurtsever, Mavi Deniz Vakfı'nın başkanlığını üstlendi.",
        states: ["Kemal Yurtsever → Mavi Deniz Vakfı"]),
      PatternExample(
        .azerbaijani, "Prezident Samir Orucov Anar Quliyevi Gənclər Birliyinin sədrliyinə təyin edib.",
        doesNotState: ["Samir Orucov → Gənclər Birliyi"]),
      PatternExample(
        .kyrgyz, "Асел Токтогулова Жашыл университетинин ректорлугуна дайындалды.",
        states: ["Асел Токтогулова → Жашыл университети"]),
      PatternExample(
        .kyrgyz, "Бакыт Асанов узак жылдар Жазуучулар бирлигине төрагалык кылган.",
        states: ["Бакыт Асанов → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz, "Жазуучулар бирлигинин төрагалыгынан Бакыт Асанов бошотулду.",
        states: ["Бакыт Асанов → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz, "Бакыт Асанов Жазуучулар бирлигинин төрагалыгын сындады.",
        doesNotState: ["Бакыт Асанов → Жазуучулар бирлиги"]),
      PatternExample(
        .kyrgyz, "Министр Бакыт Асанов Асел Токтогулованы Жашыл университетинин ректорлугуна дайындады.",
        states: ["Асел Токтогулова → Жашыл университети"], doesNotState: ["Бакыт Асанов → Жашыл университети"]),
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
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let holders = PositionHolderPhrase(scene: scene, anaphora: context.anaphora)
    return offices(in: scene.reading).compactMap { office in
      guard !office.form.isPlural, !scene.reading.isQuoted(office.tokens.lowerBound),
        let held = holder(of: office, in: scene, holders),
        let person = Tenure(scene: scene, gathering: context.gathering).holder(of: office, from: held.tokens.lowerBound)
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: held.holder, role: held.role, title: held.title,
        evidence: person.tokens.union(held.tokens), confidence: 0.85)
    }
  }

  /// The nouns for holding an office, the last of whose words are none by themselves: «Genel | Sekreterliğine».
  private func offices(in reading: TokenizedArticle) -> [RoleFinder.Finding] {
    let finder = RoleFinder(reading: reading)
    var found: [RoleFinder.Finding] = []
    for index in reading.tokens.indices where index >= found.last?.tokens.upperBound ?? 0 {
      if let office = finder.tenure(startingAt: index) { found.append(office) }
    }
    return found
  }

  /// «Fondunun sədrliyi», «Fonduna | sədrlik»
  private func holder(
    of office: RoleFinder.Finding, in scene: Scene, _ holders: PositionHolderPhrase
  ) -> Position? {
    if office.form.possessor == .third { return holders.held(office) }
    if office.form.grammaticalCase == .dative {
      return ElectingBody(scene: scene).body(before: office.tokens.lowerBound).map {
        Position(
          holder: $0.entity, role: office.role, title: office.title, tokens: office.tokens, confidence: 0.8)
      }
    }
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
    // «(A) төрагалык кылган.»: the form of an attribute is a predicate at the end.
    if verb.form == .participle, verb.end < sentence.upperBound, !reading.isMark(verb.end, ".") {
      let limit = min(sentence.upperBound, verb.end + Self.nameReach)
      return scene.people(in: verb.end..<limit).first
    }
    if isGiven(office) { return scene.people(in: sentence.lowerBound..<verb.end).last { $0.isIn(.accusative) } }
    let after = scene.people(in: office.tokens.upperBound..<verb.end).first { $0.isIn([.nominative, .accusative]) }
    let before = scene.people(in: sentence.lowerBound..<start).filter { $0.isIn(.nominative) }
    return after ?? (before.count == 1 ? before[0] : nil)
  }

  /// «A, B'yi … başkanlığına atadı»: the subject gives the office to another.
  private func isGiven(_ office: RoleFinder.Finding) -> Bool {
    let sentence = reading.sentenceOfToken[office.tokens.lowerBound]
    return switch office.form.grammaticalCase {
    case .dative: gathering.acts(.appointed, inSentence: sentence).isEmpty
    case .ablative: gathering.acts(.dismissed, inSentence: sentence).isEmpty
    default: false
    }
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
    case .dative: return act([.appointed, .appoint], in: next..<max(next, end))
    case .ablative: return act([.dismissed, .dismiss], in: next..<max(next, end))
    default: return nil
    }
  }

  private func act(_ meanings: [VerbMeaning], in words: Range<Int>) -> (end: Int, form: VerbForm)? {
    guard !words.isEmpty else { return nil }
    return meanings.lazy.flatMap { gathering.acts($0, inSentence: reading.sentenceOfToken[words.lowerBound]) }
      .first { $0.tokens.lowerBound >= words.lowerBound && $0.tokens.upperBound <= words.upperBound }
      .map { ($0.tokens.upperBound, $0.form) }
  }

  /// «edib», «yapıyor», «üstlenen»: the form of a word that is a verb and no name.
  private func form(at index: Int) -> VerbForm? {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised,
      // «төрагалыгын | сындады»: what somebody speaks of.
      reading.words.verb(.speechVerbs, at: index) == nil
    else { return nil }
    return [VerbForm.participle, .finite].first { reading.words[index].verbReadings(in: $0) }
  }
}
