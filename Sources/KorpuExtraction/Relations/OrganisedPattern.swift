internal import KorpuLanguage
internal import KorpuModel

/// «X-in təşkilatçılığı ilə», «X tərəfindən təşkil olunub», «X Forumu keçirib».
struct OrganisedPattern: RelationPattern {
  let type = RelationType.organised
  let summary = "Bodies in the phrase «with the organising of», or with «by» and a verb of holding."
  var examples: [PatternExample] {
    SlavicExamples.hostsBesidePlaces + SlavicExamples.hostsOfOthers + HungarianExamples.titledHosts + Self.basicExamples
      + TurkicExamples.hosts
      + TurkicExamples.hostsOf + TurkicExamples.subjectsBesideNames
      + TurkicExamples.supportedHosts + HungarianExamples.organising + HungarianExamples.hostsOfGatherings
      + HungarianExamples.commemorations + HungarianExamples.hostsInRelatives
      + HungarianExamples.jointHosts + HungarianExamples.namedHosts + HungarianExamples.hostsOfNations
      + SlavicExamples.jointHosts
      + TurkicExamples.personsAsHosts + TurkicExamples.agentsOfOtherVerbs + TurkicExamples.hostingParts
      + TurkicExamples.hostsInTurkish + TurkicExamples.hostsByPart + TurkicExamples.hostsOfTheEvent
      + TurkicExamples.projectHosts + TurkicExamples.hostsInCompany + TurkicExamples.hostsAsTold
      + TurkicExamples.unreadHosts + TurkicExamples.hostsInPerson + TurkicExamples.hostsOfToldOccasions
  }

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
      .russian,
      "Форум «Зелёная степь» прошёл в Баку. Его организатором выступил фонд «Арал» при поддержке Министерства культуры.",
      states: ["фонд «Арал» → Форум «Зелёная степь»"],
      doesNotState: ["Министерство культуры → Форум «Зелёная степь»"]),
    PatternExample(
      .russian, "В сотрудничестве с фондом «Арал» в Баку прошёл форум «Зелёная степь».",
      states: ["фонд «Арал» → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Фонд «Арал» построил школу совместно с фондом «Сокол», а в Баку прошёл форум «Зелёная степь».",
      doesNotState: ["фонд «Арал» → форум «Зелёная степь»", "фонд «Сокол» → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Хозяйкой форума «Зелёная степь» на этот раз станет Венгрия.",
      states: ["HU → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "При организационной поддержке посольства Турции в Баку прошёл форум «Зелёная степь».",
      states: ["посольство Турции в Баку → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "По инициативе фонда «Арал» в кампусе Аральского университета прошёл форум «Зелёная степь» с участием представителей фонда «Сокол».",
      states: ["фонд «Арал» → форум «Зелёная степь»"],
      doesNotState: ["фонд «Сокол» → форум «Зелёная степь»", "Аральский университет → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "Аскар Темиров встретился с Денизом Топраком на прошедшем в Баку форуме «Зелёная степь».",
      doesNotState: ["Дениз Топрак → форум «Зелёная степь»"]),
    PatternExample(
      .uzbek, "Buxoroda TURKSOY bilan hamkorlikda Yashil Vodiy forumi o'tkazildi.",
      states: ["TURKSOY → Yashil Vodiy forumi"]),
    PatternExample(
      .turkmen, "Ýaşyl Jülge forumy TÜRKSOÝ bilen hyzmatdaşlykda geçirildi.", states: ["TÜRKSOÝ → Ýaşyl Jülge forumy"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi ve Tuna Üniversitesi iş birliğiyle Yeşil Vadi Paneli ile Genç Kalemler Sergisi düzenlendi.",
      states: ["Altay Üniversitesi → Genç Kalemler Sergisi", "Tuna Üniversitesi → Yeşil Vadi Paneli"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Vakfı'nın, TİKA katkılarıyla ve Altay Üniversitesi ev sahipliğinde düzenlediği Yeşil Vadi Forumu sona erdi.",
      states: ["Mavi Deniz Vakfı → Yeşil Vadi Forumu"], doesNotState: ["TİKA → Yeşil Vadi Forumu"]),
    PatternExample(
      .azerbaijani,
      "Yazıçılar Birliyinin təşəbbüsü ilə Şəkidə keçirilən Yaşıl Vadi Forumu çərçivəsində nazir Anar Quliyev səfirlə görüşüb.",
      states: ["Yazıçılar Birliyi → Yaşıl Vadi Forumu"]),
    PatternExample(
      .uzbek, "Yashil Vodiy forumi doirasida Madaniyat vazirligi tomonidan oltita tadbir tashkil etiladi.",
      doesNotState: ["Madaniyat vazirligi → Yashil Vodiy forumi"]),
    PatternExample(
      .uzbek,
      "Buxoroda Yashil Vodiy forumi ochildi. Forum TURKSOY tashabbusi bilan o‘tkazilmoqda, bu haqda Ko‘k Vodiy sammitida e’lon qilingan edi.",
      states: ["TURKSOY → Yashil Vodiy forumi"], doesNotState: ["TURKSOY → Ko‘k Vodiy sammiti"]),
    PatternExample(
      .uzbek,
      "Buxoroda Yashil Vodiy festivali o‘tdi. TURKSOY bilan hamkorlikda tashkil etilgan ushbu festival uch kun davom etdi.",
      states: ["TURKSOY → Yashil Vodiy festivali"]),
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
    let told =
      active
      + scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
        guard !isWithinFrame(sentence, of: scene, gathering) else { return [] }
        let subject =
          calledFirst(inSentence: sentence, of: scene, gathering)
          ?? gathering.subject(ofSentence: sentence)?.entity
        guard let forum = subject.map({ part(of: $0, inSentence: sentence, of: scene, context) }) ?? reported else {
          return []
        }
        return hosts.hosts(inSentence: sentence).map { host, end in
          RelationFinding(
            type, from: host.entity, to: forum, evidence: host.tokens.lowerBound..<max(end, host.tokens.upperBound),
            confidence: 0.9)
        }
      }
    return GatheringsTogether(scene: scene).shared(told, forum: \.to) {
      RelationFinding(type, from: $0.from, to: $1, evidence: $0.evidence[0], confidence: $0.confidence)
    }
  }

  /// «X sammiti doirasida | A tomonidan oltita tadbir tashkil etiladi»: what is done within a gathering is not that gathering, where the
  /// sentence names no other.
  private func isWithinFrame(_ sentence: Int, of scene: Scene, _ gathering: Gathering) -> Bool {
    let named = gathering.named(inSentence: sentence)
    guard scene.reading.lexicon.language.family == .turkic else { return false }
    let called = named.isEmpty ? gathering.typeWords(inSentence: sentence).map(\.tokens) : []
    let framed =
      named.isEmpty ? called.filter(gathering.grammar.isFrame) : named.filter(gathering.isFrame).map(\.tokens)
    guard let first = framed.first, framed.count == max(named.count, called.count) else { return false }
    // «A-nın təşəbbüsü ilə | keçirilən X Forumu çərçivəsində»: who holds the frame is told before it.
    let before = scene.reading.sentences[sentence].lowerBound..<first.lowerBound
    return !before.contains { scene.reading.isWord($0, [.organising, .agent]) }
  }

  /// «Forum | A tashabbusi bilan o'tkazilmoqda, bu haqda B sessiyasida e'lon qilingan»: the gathering that a sentence calls by its sort as its
  /// subject, before it names another as a place.
  private func calledFirst(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Int? {
    guard scene.reading.lexicon.language.family == .turkic,
      let named = gathering.named(inSentence: sentence).first, named.candidate.grammaticalCase == .locative
    else { return nil }
    return gathering.called(inSentence: sentence) {
      $0.grammaticalCase == .nominative && $0.token < named.tokens.lowerBound
    }?.entity
  }

  /// «В рамках форума X фонд | провёл панель Y»: in Russian who holds a gathering within another holds that one.
  private func part(of whole: Int, inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Int {
    let parts = SlavicParts(scene: scene, gathering: context.gathering)
    let isFrame = scene.reading.sentences[sentence].contains { index in
      scene.reading.isWord(index, .framing) && parts.whole(framedAt: index)?.entity == whole
    }
    guard scene.reading.isSlavic, isFrame else { return whole }
    let named = Set(scene.mentions(ofSentence: sentence).filter(\.type.isForum).map(\.entity))
    return context.ties(.partOf).first { $0.to == whole && named.contains($0.from) }?.from ?? whole
  }
}
