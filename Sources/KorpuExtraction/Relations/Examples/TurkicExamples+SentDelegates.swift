internal import KorpuModel

extension TurkicExamples {
  /// People whom a list of countries sends, and whom nobody names.
  static let sentDelegates = [
    PatternExample(
      .turkmen,
      "Maryda Ýaşlar forumy geçirildi. Foruma Gazagystanyň, Türkiýäniň we Özbegistanyň ylmy merkezleriniň wekilleri, şeýle hem talyplar gatnaşdylar.",
      states: ["KZ → Ýaşlar forumy", "TR → Ýaşlar forumy", "UZ → Ýaşlar forumy"]),
    PatternExample(
      .turkmen,
      "Maryda Ýaşlar forumy geçirildi. Foruma ilçi Aman Gurbanow, Polşanyň ylmy merkezleriniň we ýokary okuw jaýlarynyň wekilleri gatnaşdylar.",
      states: ["Aman Gurbanow → Ýaşlar forumy"], doesNotState: ["PL → Ýaşlar forumy"]),
    PatternExample(
      .kazakh,
      "Астанада Жастар форумы өтті. Форумға Әзербайжан, Түркияның салалық ведомстволарының өкілдері, сондай-ақ ұйымдардың мүшелері қатысты.",
      states: ["AZ → Жастар форумы", "TR → Жастар форумы"]),
    PatternExample(
      .kazakh, "Астанада Жастар форумы өтті. Форумға Әзербайжан, Түркия және басқа елдердің ғалымдары қатысты.",
      states: ["AZ → Жастар форумы", "TR → Жастар форумы"]),
    PatternExample(
      .kazakh,
      "Астанада Жастар форумы өтті. Форумға Әзербайжан, Түркия және түрлі халықтардан келген жастар қатысты.",
      states: ["AZ → Жастар форумы", "TR → Жастар форумы"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жаштар форуму өттү. Форумга Казакстан, Түркия жана башка өлкөлөрдөн келген жаштар катышты.",
      states: ["KZ → Жаштар форуму", "TR → Жаштар форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жаштар форуму өттү. Ага Казакстан жана Түркиянын коомдук ишмерлери катышты.",
      states: ["KZ → Жаштар форуму", "TR → Жаштар форуму"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Жаштар форуму өттү. Ага Казакстан жана Түркиянын ишмерлери, ошондой эле Оштогу студенттер катышты.",
      states: ["KZ → Жаштар форуму", "TR → Жаштар форуму"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Жаштар форуму өттү. Ага Казакстан жана Түркиянын ишмерлери, ошондой эле акын Азамат Токтоев катышты.",
      states: ["Азамат Токтоев → Жаштар форуму"], doesNotState: ["KZ → Жаштар форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жаштар форуму өттү. Форумга Казакстандын, Түркиянын жана Өзбекстандын жаштары катышты.",
      states: ["KZ → Жаштар форуму", "TR → Жаштар форуму", "UZ → Жаштар форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жаштар форуму өттү. Форумга Казакстандын, Түркиянын жана Өзбекстандын китептери коюлду.",
      doesNotState: ["KZ → Жаштар форуму"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Жаштар форуму өттү. Форумга Казакстандын 18 университетинин ректорлору жана Түркиянын өкүлдөрү катышты.",
      states: ["KZ → Жаштар форуму", "TR → Жаштар форуму"]),
    PatternExample(
      .uzbek, "Buxoroda Yoshlar forumi bo‘lib o‘tdi. Unda Turkiya va Qozog‘istonning yosh olimlari qatnashdi.",
      states: ["TR → Yoshlar forumi", "KZ → Yoshlar forumi"]),
    PatternExample(
      .uzbek, "Buxoroda Yoshlar forumi bo‘lib o‘tdi. Anjumanda Turkiya, Eron va Qozog‘iston olimlari ishtirok etdi.",
      states: ["TR → Yoshlar forumi", "IR → Yoshlar forumi", "KZ → Yoshlar forumi"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Жаштар форуму өттү. Форумга Казакстан жана Түркиянын мамилелерин изилдеген Азамат Токтоев катышты.",
      states: ["Азамат Токтоев → Жаштар форуму"], doesNotState: ["KZ → Жаштар форуму", "TR → Жаштар форуму"]),
    PatternExample(
      .kazakh, "Астанада Жастар форумы өтті. Форумға Түркия және басқа елдердің тарихын білетін Асқар Серіков қатысты.",
      states: ["Асқар Серіков → Жастар форумы"], doesNotState: ["TR → Жастар форумы"]),
    PatternExample(
      .uzbek, "Buxoroda Yoshlar forumi bo‘lib o‘tdi. Unda Turkiya va Qozog‘istonning do‘stlari qatnashdi.",
      doesNotState: ["TR → Yoshlar forumi", "KZ → Yoshlar forumi"]),
    PatternExample(
      .uzbek,
      "Buxoroda Yoshlar forumi bo‘lib o‘tdi. Forumda AQSh, Ozarbayjon, Turkiya va boshqa mamlakatlardan 100 ga yaqin olim ishtirok etdi.",
      states: ["US → Yoshlar forumi", "AZ → Yoshlar forumi", "TR → Yoshlar forumi"]),
  ]
}
