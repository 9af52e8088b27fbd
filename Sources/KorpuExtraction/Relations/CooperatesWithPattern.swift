internal import KorpuLanguage
internal import KorpuModel

/// «A və B arasında əməkdaşlıq», «A ilə B arasında memorandum».
struct CooperatesWithPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "Two countries or bodies with «between», and a word of cooperation or agreement."
  var examples: [PatternExample] {
    EnvoyListExamples.englishPartners + TurkicExamples.partnersWithinBodies + Self.basicExamples
      + TurkicExamples.cooperationBetween
      + TurkicExamples.compoundsWithSpace + TurkicExamples.possessed + TurkicExamples.between
      + TurkicExamples.bracketedPartners + TurkicExamples.jointProjects
      + HungarianExamples.cooperationBefore + EnglishExamples.unnamedPartners + TurkicExamples.unnamedPartners
      + EnglishExamples.unnamedSides
  }

  private static let basicExamples = [
    PatternExample(.azerbaijani, "Azərbaycan və Türkiyə arasında əməkdaşlıq genişlənir.", states: ["AZ → TR"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау агенттігі (АА), Сарыарқа агенттігі (СА) және Мұнай агенттігі (МА) арасында келісімге қол қойылды.",
      states: [
        "Алатау агенттігі → Сарыарқа агенттігі", "Алатау агенттігі → Мұнай агенттігі",
        "Сарыарқа агенттігі → Мұнай агенттігі",
      ]),
    PatternExample(
      .kazakh, "Қазақстан мен Венгрия мәдениет министрліктері арасындағы келісім талқыланды.",
      states: ["Қазақстан мәдениет министрлігі → Венгрия мәдениет министрлігі"],
      doesNotState: ["KZ → Венгрия мәдениет министрлігі", "KZ → HU"]),
    PatternExample(
      .kazakh,
      "Әкім Қазақстан мен Венгрия арасындағы достық және өзара сенім қағидаттарына негізделген стратегиялық серіктестік жоғары екенін айтты.",
      states: ["KZ → HU"]),
    PatternExample(
      .kazakh, "Қазақстан мен Венгрия арасында ойын өтіп, жиынға келген қор серіктестік туралы келісім жасады.",
      doesNotState: ["KZ → HU"]),
    PatternExample(
      .kazakh, "Тараптар Қазақстанның ЮНЕСКО-мен одан әрі ынтымақтастық жоспарларын талқылады.",
      states: ["KZ → ЮНЕСКО"]),
    PatternExample(
      .kazakh, "Тараптар Қазақстанның ЮНЕСКО-мен ынтымақтастық форумын талқылады.", doesNotState: ["KZ → ЮНЕСКО"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu ilə \"Ümid\" Birliyi arasında anlaşma memorandumu imzalanıb.",
      states: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
    PatternExample(
      .turkish, "Ankara Teknik Üniversitesi, Bozok Enstitüsü ve Taşkent Tıp Üniversitesi arasında protokol imzalandı.",
      states: [
        "Ankara Teknik Üniversitesi → Bozok Enstitüsü", "Bozok Enstitüsü → Taşkent Tıp Üniversitesi",
        "Ankara Teknik Üniversitesi → Taşkent Tıp Üniversitesi",
      ]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universiteti ilə Altay Universiteti və Turan Universiteti arasında memorandum imzalanıb.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti", "Yaşıl Vadi Universiteti → Turan Universiteti"],
      doesNotState: ["Altay Universiteti → Turan Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universiteti ilə Qazaxıstanın iki universiteti - Altay Universiteti və Turan Universiteti arasında saziş var.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti"],
      doesNotState: ["Altay Universiteti → Turan Universiteti"]),
    PatternExample(
      .turkish, "Pınar Üniversitesi (PÜ) ile Bozok Enstitüsü (BE) arasında iş birliği protokolü imzalandı.",
      states: ["Pınar Üniversitesi → Bozok Enstitüsü"]),
    PatternExample(
      .russian,
      "Подписан меморандум между Агидельским университетом, Фондом «Арал» и Алтайским институтом.",
      states: [
        "Агидельский университет → Фонд «Арал»", "Агидельский университет → Алтайский институт",
        "Фонд «Арал» → Алтайский институт",
      ]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyə arasında hava limanları var.", doesNotState: ["AZ → TR"]),
    // Of more than three it is said that they belong together.
    PatternExample(
      .turkish, "Azerbaycan, Türkiye ve Kazakistan arasında iş birliği gelişiyor.", states: ["AZ → TR", "TR → KZ"]),
    PatternExample(
      .turkish, "Azerbaycan, Türkiye, Kazakistan ve Özbekistan arasında iş birliği gelişiyor.",
      doesNotState: ["AZ → TR", "TR → KZ", "AZ → UZ"]),
    PatternExample(
      .english, "Cooperation between Azerbaijan, Kazakhstan, Türkiye and Uzbekistan is growing.",
      doesNotState: ["AZ → KZ", "TR → UZ"]),
    PatternExample(
      .hungarian,
      "A Zöld Tanács négy ország, Azerbajdzsán, Kazahsztán, Törökország és Üzbegisztán kulturális együttműködését fogja össze.",
      doesNotState: ["AZ → KZ", "TR → UZ"]),
  ]

  /// How many words after «arasında» the word of cooperation may stand.
  private static let reach = 10

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let isTurkic = reading.lexicon.language.family == .turkic
    return reading.tokens.indices.flatMap { index -> [RelationFinding] in
      let sides =
        isTurkic && !reading.isCancelled(index) ? PossessedCooperation(scene: scene).sides(ofWordAt: index) : []
      guard sides.isEmpty else {
        return sides.map {
          RelationFinding(type, from: $0.first, to: $0.second, evidence: $0.start..<index + 1, confidence: 0.85)
        }
      }
      guard reading.isWord(index, .between), !reading.isCancelled(index) else { return [] }
      guard reading.lexicon.language.family.isHeadFinal else { return headInitial(index, in: scene) }
      let end = scene.endOfSides(before: index)
      guard let pair = scene.pair(between: end, where: \.isParty) ?? oneAndList(before: end, in: scene),
        let word = cooperation(after: index, in: scene)
          ?? UralicBetween(reading: reading).cooperation(before: pair.first.tokens.lowerBound, between: index)
      else { return [] }
      let list = scene.list(endingWith: pair.second)
      let partner = partner(ofSide: list, in: scene)
      if partner == nil, list.count > 1, scene.followsUnnamedPartner(list[0].tokens.lowerBound) { return [] }
      let pairs =
        partner.map { partner in list.map { (partner, $0) } }
        ?? pairs(of: list.count > 2 && list.contains(pair.first) ? list : [pair.first, pair.second])
      return pairs.map { one, other in
        RelationFinding(
          type, from: one.entity, to: other.entity, evidence: one.tokens.union(other.tokens).union(word..<word + 1),
          confidence: 0.88)
      }
    }
  }

  /// The word of cooperation that «between» goes with.
  private func cooperation(after between: Int, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = min(reading.sentence(of: between).upperBound, between + 1 + Self.reach)
    guard let word = (between + 1..<end).first(where: { reading.isForm($0, of: .cooperation) && !scene.isInBody($0) }),
      !(between + 1..<word).contains(where: { reading.isWord($0, .between) }), !reading.isWord(word + 1, .negation)
    else { return nil }
    let isListed = (between + 1..<word).contains { reading.isMark($0, ",") }
    guard isListed else { return word }
    return reading.lexicon.language.family == .turkic && AbstractList(scene: scene).holds(word, from: between + 1)
      ? word : nil
  }

  /// How many tokens may tell of a side before its list: «Qazaxıstanın iki universiteti – | B və C».
  private static let longestDescription = 8

  /// «A ilə B, | C arasında»: one side, and a list without «and».
  private func oneAndList(before end: Int, in scene: Scene) -> (first: LocatedMention, second: LocatedMention)? {
    guard scene.reading.lexicon.language.family == .turkic,
      let last = scene.mention(endingBefore: scene.reading.endBeforeBrackets(end), where: \.isParty)
    else { return nil }
    let list = scene.list(endingWith: last)
    guard let partner = partner(ofSide: list, in: scene), let start = list.first?.tokens.lowerBound else { return nil }
    // «X ilə danışıqdan sonra | Y, Z arasında»: the list follows at once.
    let joint = scene.reading.end(of: partner)
    return joint == start || joint + 1 == start ? (partner, last) : nil
  }

  /// «A ilə | B və C arasında»: who stands alone on the other side of a list.
  private func partner(ofSide list: [LocatedMention], in scene: Scene) -> LocatedMention? {
    guard list.count > 1, let first = list.first?.tokens.lowerBound else { return nil }
    let reading = scene.reading
    let start = max(reading.sentence(of: first).lowerBound, first - Self.longestDescription)
    let before = scene.mentions(in: reading.sentence(of: first).lowerBound..<first).last { mention in
      mention.type.isParty
        && (reading.isWord(reading.end(of: mention), .comitative) || mention.isIn(.instrumental))
    }
    guard let before, reading.end(of: before) >= start,
      !scene.mentions(in: reading.end(of: before)..<max(reading.end(of: before), first)).contains(
        where: \.type.isOrganization)
    else { return nil }
    return before
  }

  /// More parties than these are a list of participants, or have one paper of many: in languages with the verb among them of four and more.
  private static let mostParties = 6
  private static let mostInFreeOrder = 3

  /// «A, B və C arasında»: each with each.
  private func pairs(of parties: [LocatedMention]) -> [(LocatedMention, LocatedMention)] {
    let parties = parties.unique(by: \.entity)
    guard parties.count <= Self.mostParties else { return [] }
    return parties.indices.flatMap { place in parties[(place + 1)...].map { (parties[place], $0) } }
  }

  /// «cooperation between A and B», «сотрудничество между A и B»
  private func headInitial(_ between: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let sentence = reading.sentence(of: between)
    let near = max(sentence.lowerBound, between - Self.reach)..<min(sentence.upperBound, between + 2 * Self.reach)
    guard let word = near.first(where: { reading.isForm($0, of: .cooperation) }),
      let pair = scene.pair(after: between, where: { $0.isOrganization || $0.isCountry })
    else { return [] }
    let list = scene.list(from: between + 1) { $0.isOrganization || $0.isCountry }
    guard list.unique(by: \.entity).count <= Self.mostInFreeOrder else { return [] }
    // «среди них … в форматах A-B»: what stands between others is no pair.
    guard !reading.isSlavic || list.first == pair.first else { return [] }
    let isList = list.count > 2 && list.contains(pair.first) && list.contains(pair.second)
    return pairs(of: isList ? list : [pair.first, pair.second]).map { one, other in
      RelationFinding(
        type, from: one.entity, to: other.entity,
        evidence: one.tokens.union(other.tokens).union(word..<word + 1), confidence: 0.85)
    }
  }
}
