internal import KorpuLanguage
internal import KorpuModel

/// «X-in təşkilatçılığı ilə», «X tərəfindən təşkil olunub», «X Forumu keçirib».
struct OrganisedPattern: RelationPattern {
  let type = RelationType.organised
  let summary = "Bodies in the phrase «with the organising of», or with «by» and a verb of holding."
  let examples =
    Self.basicExamples + TurkicExamples.hosts + TurkicExamples.hostsOf + TurkicExamples.subjectsBesideNames
    + TurkicExamples.supportedHosts + HungarianExamples.organising + HungarianExamples.hostsOfGatherings
    + HungarianExamples.jointHosts + HungarianExamples.namedHosts + SlavicExamples.jointHosts
    + TurkicExamples.personsAsHosts + TurkicExamples.agentsOfOtherVerbs + TurkicExamples.hostingParts
    + TurkicExamples.hostsOfTheEvent

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Bakıda Mədəniyyət Nazirliyinin təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Türkiyənin Təhsil Nazirliyi, Yaşıl Vadi Fondu (YVF) və \"Ümid\" Birliyinin birgə təşkilatçılığı ilə Türk Gəncləri Forumu keçirilib.",
      states: [
        "Təhsil Nazirliyi → Türk Gəncləri Forumu", "Yaşıl Vadi Fondu → Türk Gəncləri Forumu",
        "\"Ümid\" Birliyi → Türk Gəncləri Forumu",
      ]),
    PatternExample(
      .russian,
      "Министр культуры Турции Дениз Топрак и ректор Аскар Темиров провели совещание по вопросам молодёжи.",
      states: [
        "Дениз Топрак → совещание по вопросам молодёжи", "Аскар Темиров → совещание по вопросам молодёжи",
      ]),
    PatternExample(
      .russian, "Прошла торжественная церемония передачи книг Академии наук. Гостей встретил Аскар Темиров.",
      doesNotState: ["Академия наук → торжественная церемония передачи книг Академии наук"]),
    PatternExample(
      .russian, "Форум «Зелёная степь» в Баку организовал ректор Аскар Темиров.",
      states: ["Аскар Темиров → Форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Хозяйкой форума «Зелёная степь» на этот раз станет Венгрия.",
      states: ["HU → форум «Зелёная степь»"]),
    PatternExample(
      .uzbek, "Buxoroda TURKSOY bilan hamkorlikda Yashil Vodiy forumi o'tkazildi.",
      states: ["TURKSOY → Yashil Vodiy forumi"]),
    PatternExample(
      .turkmen, "Ýaşyl Jülge forumy TÜRKSOÝ bilen hyzmatdaşlykda geçirildi.", states: ["TÜRKSOÝ → Ýaşyl Jülge forumy"]),
    PatternExample(
      .azerbaijani, "Mədəniyyət Nazirliyində Türk Gəncləri Forumu keçirilib.",
      doesNotState: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .germanic else { return [] }
    let gathering = context.gathering
    let reported = gathering.reported(context)
    let active = TurkicHosts(scene: scene, gathering: gathering).findings().map {
      RelationFinding(type, from: $0.host.entity, to: $0.forum, evidence: $0.evidence, confidence: 0.88)
    }
    let hosts = Hosts(scene: scene, gathering: gathering)
    return active
      + scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
        guard let forum = gathering.subject(ofSentence: sentence)?.entity ?? reported else { return [] }
        return hosts.hosts(inSentence: sentence).map { host, end in
          RelationFinding(
            type, from: host.entity, to: forum, evidence: host.tokens.lowerBound..<max(end, host.tokens.upperBound),
            confidence: 0.9)
        }
      }
  }
}
