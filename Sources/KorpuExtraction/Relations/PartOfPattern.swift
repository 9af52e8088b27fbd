internal import KorpuLanguage
internal import KorpuModel

/// «X Forumunda "Y" adlı panel baş tutub»: a gathering within another.
struct PartOfPattern: RelationPattern {
  let type = RelationType.partOf
  let summary = "A gathering in the locative, or with «çərçivəsində», and another that was held in it."
  var examples: [PatternExample] {
    EveExamples.parts + Self.basicExamples + TurkicExamples.partsOnEve + EnglishExamples.hostedParts
      + SlavicExamples.partsBehindParticiples + SlavicExamples.topicsBesideTopics
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Gəncədə keçirilən Türk Gəncləri Forumunda \"Yaşıl gələcək\" adlı panel baş tutub.",
      states: ["Yaşıl gələcək → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Beynəlxalq Enerji Forumu çərçivəsində \"Su və iqlim\" mövzusunda konfrans keçirilib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .english,
      "The Aral Fund hosted the forum \"New Voices\". The event took place within the framework of Osh's Steppe Water Week.",
      states: ["New Voices → Steppe Water Week"]),
    PatternExample(
      .english,
      "The 5th International Steppe Festival was held in Baku. As part of the festival, a round table titled \"New Voices\" was held.",
      states: ["New Voices → 5th International Steppe Festival"]),
    PatternExample(
      .english,
      "The 5th International Steppe Forum was held in Baku. The first day featured a panel titled \"New Voices\".",
      states: ["New Voices → 5th International Steppe Forum"]),
    PatternExample(
      .english,
      "Serik Omarov took part in the \"Women First\" session of the 16th International Steppe Forum, held in Osh.",
      states: ["Women First → 16th International Steppe Forum"],
      doesNotState: ["16th International Steppe Forum → Women First"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Beynəlxalq Enerji Forumu başlayıb. Forum \"Su və iqlim\" mövzusunda panel müzakirəsi ilə davam edib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Forumu düzenlendi. Forumun \"Su ve İklim\" başlıklı oturumunda rektör Leyla Korkmaz konuştu.",
      states: ["Su ve İklim → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkmen, "Maryda Çöl Forumy başlandy. Forumyň III «Suw» hem-de «Toprak» atly bölümleri soň işledi.",
      states: ["Suw → Çöl Forumy", "Toprak → Çöl Forumy"]),
    PatternExample(
      .turkmen, "Maryda Çöl Forumy başlandy. Soňra «Suw we adam» atly panel geçirildi.",
      states: ["Suw we adam → Çöl Forumy"]),
    PatternExample(
      .turkmen, "Maryda Çöl Forumy başlandy. Mary şäherinde «Suw we adam» atly panel geçirildi.",
      doesNotState: ["Suw we adam → Çöl Forumy"]),
    PatternExample(
      .turkmen, "Maryda Çöl Forumy başlandy. Kitabyň «Suw» hem-de «Toprak» atly bölümleri okaldy.",
      doesNotState: ["Suw → Çöl Forumy"]),
    PatternExample(
      .azerbaijani,
      "Bunu nazir Anar Quliyev Beynəlxalq Enerji Forumu çərçivəsində \"Su və iqlim\" adlı paneldə çıxışı zamanı deyib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .turkish, "\"Su ve İklim\" paneli, Yeşil Vadi Forumu kapsamında düzenlendi.",
      states: ["\"Su ve İklim\" paneli → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "\"Su ve İklim\" paneli, Yeşil Vadi Forumu'ndan sonra düzenlendi.",
      doesNotState: ["\"Su ve İklim\" paneli → Yeşil Vadi Forumu"]),
    PatternExample(
      .azerbaijani, "Beynəlxalq Enerji Forumundan sonra \"Su və iqlim\" mövzusunda konfrans keçirilib.",
      doesNotState: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
    PatternExample(
      .kazakh, "Астанада «Жасыл Алқап жастар форумы» аясында «Су мен орман» дөңгелек үстелі өтті.",
      states: ["«Су мен орман» дөңгелек үстелі → Жасыл Алқап жастар форумы"]),
    PatternExample(
      .kyrgyz, "Ошто «Суу жана токой» тегерек столу «Алтын көпүрө» форумунун алкагында өттү.",
      states: ["«Суу жана токой» тегерек столу → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Ошто «Суу жана токой» тегерек столу «Алтын көпүрө» форумунан кийин өттү.",
      doesNotState: ["«Суу жана токой» тегерек столу → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kazakh,
      "Самат Досаев Ақтауда өткен «Арал» форумында мектеп салуды және Таразда өткен «Дала» форумында жол салуды тапсырды.",
      doesNotState: ["«Дала» форумы → «Арал» форумы"]),
    PatternExample(
      .russian, "В Баку прошёл форум «Зелёная степь». В рамках форума состоялся круглый стол «Вода и мир».",
      states: ["круглый стол «Вода и мир» → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Аскар Темиров выступил на круглом столе «Вода и мир» в рамках форума «Зелёная степь».",
      states: ["круглый стол «Вода и мир» → форум «Зелёная степь»"]),
    PatternExample(
      .hungarian,
      "Megnyílt Bakuban a Türk Ifjúsági Fórum. A „Víz és jövő” című panelbeszélgetést Halmos Péter vezette.",
      states: ["Víz és jövő → Türk Ifjúsági Fórum"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let parts = GatheringParts(
      scene: scene, gathering: context.gathering, reported: context.gathering.reported(context))
    return scene.reading.sentences.indices.flatMap(parts.findings) + parts.panelsOfReported
  }
}
