internal import KorpuModel

/// Gatherings by where somebody went for them, and houses and headlines that say where they were.
extension TurkicExamples {
  static let placesOfJourneys = [
    PatternExample(
      .kazakh,
      "Самат Досаев Орталық Азия мемлекеттері басшыларының VI консультативтік кездесуіне қатысу үшін Астанаға келді.",
      states: ["Орталық Азия мемлекеттері басшыларының VI консультативтік кездесуі → Астана"]),
    PatternExample(
      .kazakh, "Президент Самат Досаев Анкараға жұмыс сапарымен барды. Түркияда ол «Жасыл дала» форумына қатысты.",
      states: ["«Жасыл дала» форумы → Анкара"]),
    PatternExample(
      .kazakh, "Президент Самат Досаев Анкараға барды. Кеше ол Бакуде өткен «Жасыл дала» форумына қатысты.",
      states: ["«Жасыл дала» форумы → Баку"], doesNotState: ["«Жасыл дала» форумы → Анкара"]),
    PatternExample(
      .kazakh, "Янош Ковач Түркістанға барған сапарынан кейін Астанада өткен «Жасыл дала» форумына қатысты.",
      states: ["«Жасыл дала» форумы → Астана"], doesNotState: ["«Жасыл дала» форумы → Түркістан"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов эртең Ташкентке барат. Кыргызстан «Жашыл өрөөн» форумуна катышат.",
      doesNotState: ["«Жашыл өрөөн» форуму → Ташкент"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Ташкентке барып, «Жашыл өрөөн» форумуна катышты.",
      states: ["«Жашыл өрөөн» форуму → Ташкент"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов Ташкентке барды. Мурда ал «Жашыл өрөөн» форумуна катышкан.",
      doesNotState: ["«Жашыл өрөөн» форуму → Ташкент"]),
    PatternExample(
      .uzbek,
      "Anvar Sodiqov Turkiy davlatlar tashkilotining yettinchi sammiti tadbirlarida ishtirok etish uchun Boku shahriga jo‘nab ketdi.",
      states: ["Turkiy davlatlar tashkilotining yettinchi sammiti → Boku"]),
  ]

  static let placesOfSessions = [
    PatternExample(
      .kazakh,
      "Әзербайжанның Шеки қаласында өткен Түркі елдерінің Мәдениет министрлерінің Тұрақты Кеңесінің 34-ші мәжілісінде жоба "
        + "таныстырылды.",
      states: ["Түркі елдерінің Мәдениет министрлерінің Тұрақты Кеңесінің 34-ші мәжілісі → Шеки"]),
    PatternExample(
      .uzbek, "Samarqandda O‘zbekiston Respublikasi Oliy Majlisi Senatining o‘n uchinchi yalpi majlisi bo‘lib o‘tdi.",
      states: ["O‘zbekiston Respublikasi Oliy Majlisi Senatining o‘n uchinchi yalpi majlisi → Samarqand"]),
    PatternExample(
      .uzbek,
      "Martda Ostonada Markaziy Osiyo davlatlari rahbarlarining birinchi konsultativ uchrashuvi bo‘lib o‘tgan edi.",
      states: ["Markaziy Osiyo davlatlari rahbarlarining birinchi konsultativ uchrashuvi → Ostona"]),
    PatternExample(
      .uzbek, "Turkiston shahrida «VODIY – 2024» birinchi yashil partiyalar sammiti o‘tkazildi.",
      states: ["«VODIY – 2024» birinchi yashil partiyalar sammiti → Turkiston"]),
    PatternExample(
      .kazakh, "Ташкентте «Өзгермелі дала» Орталық Азиядағы Қауіпсіздік және ынтымақтастық форумы өтті.",
      states: ["«Өзгермелі дала» Орталық Азиядағы Қауіпсіздік және ынтымақтастық форумы → Ташкент"]),
    PatternExample(
      .kazakh, "Алматыда Түркия елшілігі салтанатты қабылдау өткізді. Қабылдауда Самат Досаев сөз сөйледі.",
      states: ["салтанатты қабылдау → Алматы"]),
    PatternExample(
      .kazakh, "Жетісу облысында Қазақстанның XII Азаматтық форумы аясында алғаш рет өңірлік форум басталды.",
      states: ["өңірлік форум → Жетісу облысы"], doesNotState: ["Қазақстанның XII Азаматтық форумы → Жетісу облысы"]),
    PatternExample(
      .kyrgyz,
      "Арал атындагы Эл аралык университеттин Илимий изилдөөлөр жана инновациялар борборунда «Өчпөс жылдыз» темасында "
        + "симпозиум өткөрүлдү.",
      states: ["Өчпөс жылдыз → Арал атындагы Эл аралык университет"]),
    PatternExample(
      .kazakh,
      "Шымкентте жастар форумы өтті\n\n«Жасыл дала» жастар форумына ғалымдар мен студенттер келді. Ректор Самат Досаев "
        + "форумда сөз сөйледі.",
      states: ["«Жасыл дала» жастар форумы → Шымкент"]),
  ]

  static let attendanceOfRegions = [
    PatternExample(
      .uzbek,
      "Bokuda “Yashil vodiy” konferensiyasi o‘tkazildi. Konferensiyada Rossiya, Xitoy va Yevropadan ekspertlar ishtirok etdi.",
      states: ["RU → “Yashil vodiy” konferensiyasi", "CN → “Yashil vodiy” konferensiyasi"]),
    PatternExample(
      .uzbek,
      "Bokuda “Yashil vodiy” konferensiyasi o‘tkazildi. Konferensiyada Turkiya va boshqa mamlakatlardan olim va jamoat arboblari "
        + "ishtirok etdi.",
      states: ["TR → “Yashil vodiy” konferensiyasi"]),
    PatternExample(
      .uzbek,
      "Bokuda “Yashil vodiy” konferensiyasi o‘tkazildi. Konferensiyada Rossiya, Xitoy tajribasi haqida Yevropadan kelgan Anvar "
        + "Sodiqov so‘zladi.",
      doesNotState: ["RU → “Yashil vodiy” konferensiyasi", "CN → “Yashil vodiy” konferensiyasi"]),
    PatternExample(
      .kyrgyz,
      "«Жашыл өрөөн» форумуна Арал университети, Ысык-Көл облустук администрациясынын билим берүү бөлүмү жана мектептердин "
        + "өкүлдөрү катышты.",
      states: [
        "Арал университети → «Жашыл өрөөн» форуму", "Ысык-Көл облустук администрациясы → «Жашыл өрөөн» форуму",
      ]),
    PatternExample(
      .kyrgyz, "Анкарада Кыргызстандын Түркиядагы маданият күндөрү өтөт.",
      doesNotState: [
        "KG → Кыргызстандын Түркиядагы маданият күндөрү", "TR → Кыргызстандын Түркиядагы маданият күндөрү",
      ]),
    PatternExample(
      .kyrgyz, "Анкарада кыргыз-түрк бизнес-форуму болот. Форумга Бакыт Асанов катышат.",
      states: ["Бакыт Асанов → кыргыз-түрк бизнес-форуму"]),
    PatternExample(
      .kazakh,
      "Самат Досаев Түркі мемлекеттері ұйымының саммитіне қатысты\n\nБүгін Самат Досаев елге оралды. "
        + "Өңірдің бірлігі артты.",
      states: ["Самат Досаев → Түркі мемлекеттері ұйымының саммиті"]),
  ]

  static let hostsAsTold = [
    PatternExample(
      .kyrgyz, "Бишкекте «Жашыл өрөөн» форуму өттү. Иш-чараны Арал институту уюштурары айтылды.",
      states: ["Арал институту → «Жашыл өрөөн» форуму"]),
    PatternExample(
      .uzbek, "“Yashil vodiy” forumi o‘tdi. Forum tashkilotchilari – Aral fondi va Bobur universiteti.",
      states: ["Aral fondi → “Yashil vodiy” forumi", "Bobur universiteti → “Yashil vodiy” forumi"]),
    PatternExample(
      .kyrgyz, "«Жашыл өрөөн» форуму өттү. Форумдун уюштуруучулары TÜRKSOY уюму жана Арал институту болду.",
      states: ["TÜRKSOY → «Жашыл өрөөн» форуму", "Арал институту → «Жашыл өрөөн» форуму"]),
  ]

  static let talksWithStaff = [
    PatternExample(
      .kazakh, "Арал қорының өкілдері Достық орталығының кеңсесіне барып, орталық ұжымымен кездесті.",
      states: ["Арал қоры → Достық орталығы"]),
    PatternExample(
      .kazakh, "Самат Досаев Достық орталығына барып, Арал қорының ұжымымен кездесті.",
      doesNotState: ["Самат Досаев → Достық орталығы"]),
  ]

  static let quotedParties = [
    PatternExample(
      .uzbek, "Qozog‘iston “Umid” partiyasi raisi Anvar Sodiqov sammitda so‘zga chiqdi.",
      states: ["“Umid” partiyasi → KZ"]),
    PatternExample(
      .uzbek, "Qozog‘iston “Umid” partiyasi bilan muzokara o‘tkazdi.", doesNotState: ["“Umid” partiyasi → KZ"]),
    PatternExample(
      .uzbek, "Qozog‘iston “Umid” partiyasini ro‘yxatga oldi.", doesNotState: ["“Umid” partiyasi → KZ"]),
  ]
}
