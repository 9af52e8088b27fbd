internal import KorpuModel

extension TurkicExamples {
  /// The town of a house, of a square, and of the gathering itself.
  static let towns = [
    PatternExample(
      .kyrgyz, "Ош шаарынын башкы аянтында «Алтын көпүрө» фестивалы башталды.",
      states: ["«Алтын көпүрө» фестивалы → Ош", "«Алтын көпүрө» фестивалы → Ош шаарынын башкы аянты"]),
    PatternExample(
      .kyrgyz, "Бишкектеги маданият борборунда «Алтын көпүрө» форуму өттү.",
      states: ["«Алтын көпүрө» форуму → Бишкек"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Ташкенттеги «Алтын көпүрө» форумунда сөз сүйлөдү.",
      states: ["«Алтын көпүрө» форуму → Ташкент"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Минск шаарындагы Жазуучулар бирлигинин кезектеги сессиясына катышты.",
      states: ["Жазуучулар бирлигинин кезектеги сессиясы → Минск"]),
    PatternExample(
      .kyrgyz, "Ташкенттеги жазуучу Бакыт Асанов «Алтын көпүрө» форумунда сөз сүйлөдү.",
      doesNotState: ["«Алтын көпүрө» форуму → Ташкент"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» театр фестивалы өттү.", states: ["«Алтын көпүрө» театр фестивалы → Бишкек"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов «Алтын көпүрө» форумуна катышуу үчүн Ташкентке барды.",
      states: ["«Алтын көпүрө» форуму → Ташкент"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов «Алтын көпүрө» форумуна катышты. Анан ал Ташкентке барды.",
      doesNotState: ["«Алтын көпүрө» форуму → Ташкент"]),
    PatternExample(
      .kazakh, "Самат Досаев Ташкенттегі «Жасыл Алқап» форумында сөз сөйледі.",
      states: ["«Жасыл Алқап» форумы → Ташкент"]),
  ]

  /// Who holds a gathering stands right before its name, and is no part of it.
  static let subjectsBesideNames = [
    PatternExample(
      .kyrgyz, "Маданият министрлиги Жаштар форумун өткөрдү.", states: ["Маданият министрлиги → Жаштар форуму"]),
    PatternExample(
      .kyrgyz, "Маданият министрлигинин Жаштар форумун Жазуучулар бирлиги колдоду.",
      doesNotState: ["Жазуучулар бирлиги → Маданият министрлигинин Жаштар форуму"]),
  ]

  /// Two peoples in one word give a gathering their countries.
  static let nationalCompounds = [
    PatternExample(
      .kyrgyz, "Бишкекте кыргыз-өзбек бизнес-форуму өттү.",
      states: ["KG → кыргыз-өзбек бизнес-форуму", "UZ → кыргыз-өзбек бизнес-форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте кыргыз-түрк бизнес-форуму өттү.",
      doesNotState: ["KG → кыргыз-түрк бизнес-форуму", "TR → кыргыз-түрк бизнес-форуму"]),
  ]

  /// Who takes the floor where the article only tells that somebody attended a gathering.
  static let floorsOfVisits = [
    PatternExample(
      .kyrgyz,
      "Академик Бакыт Асанов Жазуучулар бирлигинин сессиясына катышып келди. Академик Бакыт Асанов «Доор» аттуу баяндама жасады.",
      states: ["Бакыт Асанов → Жазуучулар бирлигинин сессиясы"]),
    PatternExample(
      .kyrgyz,
      "Академик Бакыт Асанов Жазуучулар бирлигинин сессиясына катышып келди. Депутат Асел Токтогулова аны колдоорун айтты.",
      doesNotState: ["Асел Токтогулова → Жазуучулар бирлигинин сессиясы"]),
  ]

  /// A body in small letters, and what a town has, own the posts behind them.
  static let postsOfUnnamed = [
    PatternExample(
      .kyrgyz, "Кыргызстандын ат оюндары союзунун президенти Бакыт Асанов келди.",
      doesNotState: ["Бакыт Асанов → KG"]),
    PatternExample(
      .kyrgyz, "Кыргызстандын мурдагы президенти Бакыт Асанов келди.", states: ["Бакыт Асанов → KG"]),
    PatternExample(
      .kyrgyz, "Казакстандын маданият министрлигинин өкүлү Самат Досаев келди.",
      states: ["Самат Досаев → маданият министрлиги"], doesNotState: ["Самат Досаев → KZ"]),
    PatternExample(
      .kyrgyz, "Казакстандын маданият министри Самат Досаев келди.", states: ["Самат Досаев → KZ"]),
    PatternExample(
      .kyrgyz, "Жазуучулар бирлигинин мүчөсү, «Алга» фракциясынын лидери Бакыт Асанов келди.",
      states: ["Бакыт Асанов → Жазуучулар бирлиги"]),
    PatternExample(
      .kyrgyz, "Дин иштери боюнча мамлекеттик комиссиянын төрагасы Бакыт Асанов келди.",
      states: ["Бакыт Асанов → Дин иштери боюнча мамлекеттик комиссия"]),
    PatternExample(
      .kyrgyz, "Министр мыйзам долбоору боюнча комиссиянын төрагасы Бакыт Асановду кабыл алды.",
      doesNotState: ["Бакыт Асанов → мыйзам долбоору боюнча комиссия"]),
  ]

  /// A body that holds something with the support of another.
  static let supportedHosts = [
    PatternExample(
      .kyrgyz,
      "Бишкекте Жашыл Өрөөн форуму өттү. Форумду Жазуучулар бирлиги ТҮРКСОЙдун колдоосу менен уюштурду.",
      states: ["Жазуучулар бирлиги → Жашыл Өрөөн форуму"], doesNotState: ["ТҮРКСОЙ → Жашыл Өрөөн форуму"]),
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» фонду Бишкекте эл аралык конференция өткөрдү.",
      states: ["«Алтын көпүрө» фонду → эл аралык конференция"]),
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» фонду Бишкекте эл аралык конференция өткөрүүнү каалайт.",
      doesNotState: ["«Алтын көпүрө» фонду → эл аралык конференция"]),
  ]

  /// Some of a body's members.
  static let membersAmongOthers = [
    PatternExample(
      .kyrgyz, "ТҮРКСОЙго мүчө мамлекеттердин катарында Казакстан, Кыргызстан жана Түркия бар.",
      states: ["KZ → ТҮРКСОЙ", "KG → ТҮРКСОЙ", "TR → ТҮРКСОЙ"]),
    PatternExample(
      .kyrgyz, "ТҮРКСОЙго мүчө мамлекеттердин жазуучулары Казакстан менен Кыргызстанга келди.",
      doesNotState: ["KZ → ТҮРКСОЙ", "KG → ТҮРКСОЙ"]),
  ]

  /// A country chairs a body that is named first.
  static let chairingByNext = [
    PatternExample(.kyrgyz, "Быйыл ТҮРКСОЙго Кыргызстан төрагалык кылат.", states: ["KG → ТҮРКСОЙ"]),
    PatternExample(
      .kyrgyz, "Казакстан бир жыл бою ТҮРКСОЙго төрагалык кылмакчы.", states: ["KZ → ТҮРКСОЙ"]),
    PatternExample(
      .kyrgyz, "Казакстан ТҮРКСОЙго төрагалык кылуудан баш тартты.", doesNotState: ["KZ → ТҮРКСОЙ"]),
    PatternExample(
      .kyrgyz, "Быйыл ТҮРКСОЙго Кыргызстан төрагалык кылган жок.", doesNotState: ["KG → ТҮРКСОЙ"]),
  ]
}
