internal import KorpuModel

extension TurkicExamples {
  /// Lists in which each name stands before the position; and names that end before what follows them.
  static let nameFirst = [
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Форумга Бакыт Асанов, «Үмүт» фондунун төрагасы, Кемал Айдемир, Маданият министрлигинин кеңешчиси катышты.",
      states: ["Бакыт Асанов → «Үмүт» фонду: chair", "Кемал Айдемир → Маданият министрлиги: adviser"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Anar Quliyev, \"Ümid\" Fondunun sədri, Samir Orucov, Yaşıl Vadi Fondunun direktoru iştirak edib.",
      states: ["Anar Quliyev → \"Ümid\" Fondu", "Samir Orucov → Yaşıl Vadi Fondu"],
      doesNotState: ["Samir Orucov → \"Ümid\" Fondu"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Форумга Бакыт Асанов, «Үмүт» фондунун төрагасы, Кемал Айдемир катышты.",
      doesNotState: ["Бакыт Асанов → «Үмүт» фонду", "Кемал Айдемир → «Үмүт» фонду"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Форумга Бакыт Асанов, «Үмүт» фондунун төрагасы Самат Досаев, Маданият министрлигинин кеңешчиси, Кемал Айдемир катышты.",
      states: ["Самат Досаев → «Үмүт» фонду"],
      doesNotState: [
        "Бакыт Асанов → «Үмүт» фонду", "Самат Досаев → Маданият министрлиги", "Кемал Айдемир → Маданият министрлиги",
      ]),
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Форумга профессор Бакыт Асанов, «Үмүт» фондунун төрагасы, доктор Кемал Айдемир, Маданият министрлигинин кеңешчиси, депутат Самат Досаев катышты.",
      doesNotState: ["Бакыт Асанов → «Үмүт» фонду", "Кемал Айдемир → Маданият министрлиги"]),
    PatternExample(
      .kyrgyz, "Кыргызстандын консулу Бакыт Асанов Свердлов облусунун форумуна катышты.",
      states: ["Бакыт Асанов → KG"]),
    PatternExample(
      .kazakh, "Қытай елшісі Чжан Вэй Green Steppe University-ге келді.", states: ["Чжан Вэй → CN"]),
  ]

  /// Bodies whose former heads are met, who are no part of them.
  static let formerHeads = [
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Жогорку Кеңештин мурдагы төрагалары менен жолугушту.",
      doesNotState: ["Бакыт Асанов → Жогорку Кеңеш"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Жогорку Кеңештин депутаттары менен жолугушту.",
      states: ["Бакыт Асанов → Жогорку Кеңеш"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев Мәжілістің бұрынғы төрағаларымен кездесті.",
      doesNotState: ["Самат Досаев → Мәжіліс"]),
  ]

  /// Talks between those who lead two bodies.
  static let talksOfLeaders = [
    PatternExample(
      .turkmen,
      "Aral uniwersitetiniň rektory Merdan Toprakow bilen Türkmenistanyň bilim ministri Aman Gurbanowyň ýolbaşçylygyndaky türkmen wekiliýetiniň arasynda duşuşyk geçirildi.",
      states: ["Merdan Toprakow → Aman Gurbanow"]),
    PatternExample(
      .turkmen,
      "Aral uniwersitetiniň rektory Merdan Toprakow bilen türkmen wekiliýetiniň arasynda duşuşyk geçirildi. Oňa Aman Gurbanow gatnaşmady.",
      doesNotState: ["Merdan Toprakow → Aman Gurbanow"]),
    PatternExample(
      .kazakh, "Астанада Жасыл Алқап университеті мен «Дала» қорының басшылығы арасында кездесу өтті.",
      states: ["Жасыл Алқап университеті → «Дала» қоры"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жашыл Өрөөн университети менен Дала университетинин жетекчилигинин ортосунда жолугушуу өттү.",
      states: ["Жашыл Өрөөн университети → Дала университети"]),
    PatternExample(
      .kazakh, "Астанада Жасыл Алқап университеті мен «Дала» қорының басшылығы арасында дау болды.",
      doesNotState: ["Жасыл Алқап университеті → «Дала» қоры"]),
  ]

  /// A known body before «and» is one of two.
  static let knownPartners = [
    PatternExample(
      .kyrgyz, "ЮНЕСКО жана Маданият министрлиги келишим түздү.", states: ["ЮНЕСКО → Маданият министрлиги"]),
    PatternExample(
      .kyrgyz, "Дүйнөлүк банк жана Ош мамлекеттик университети келишим түздү.",
      states: ["Дүйнөлүк банк → Ош мамлекеттик университети"]),
    PatternExample(
      .kyrgyz, "ЮНЕСКО жана Маданият министрлиги музейлерди курду.",
      doesNotState: ["ЮНЕСКО → Маданият министрлиги", "Маданият министрлиги → ЮНЕСКО"]),
  ]

  /// Two countries whose delegations attend.
  static let joinedDelegates = [
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Форумга Казакстан менен Түркиянын делегациялары катышты.",
      states: ["KZ → «Алтын көпүрө» форуму", "TR → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Форумга Казакстан менен чектеш Түркиянын делегациялары катышты.",
      states: ["TR → «Алтын көпүрө» форуму"], doesNotState: ["KZ → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Форумга Өзбекстан, Азербайжан, Казакстандын маданият министрлеринин орун басарлары катышты.",
      states: ["UZ → «Алтын көпүрө» форуму", "AZ → «Алтын көпүрө» форуму", "KZ → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Түрк мамлекеттер уюмунун Тышкы иштер министрлер кеңешинин жыйыны болуп өттү. Жыйынга министр Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → Түрк мамлекеттер уюмунун Тышкы иштер министрлер кеңешинин жыйыны"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Түрк мамлекеттер уюмунун Стамбулдагы саммитине катышты.",
      states: ["Бакыт Асанов → Түрк мамлекеттер уюмунун Стамбулдагы саммити"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Түрк мамлекеттер уюмунун Стамбулдагы кеңсесине барды.",
      doesNotState: ["Бакыт Асанов → Түрк мамлекеттер уюмунун Стамбулдагы кеңсеси"]),
  ]
}
