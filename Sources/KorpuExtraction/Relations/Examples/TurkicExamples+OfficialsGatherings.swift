import KorpuModel

extension TurkicExamples {
  /// Gatherings of the officials of many states, by the word for talks that calls them, and who was there.
  static let attendanceOfOfficials = [
    PatternExample(
      .uzbek,
      "Nurotada Qora dengiz mamlakatlari rahbarlarining uchrashuvi bo‘lib o‘tdi. Uchrashuvda Turkiya, Gruziya va Bolgariya prezidentlari ishtirok etdi.",
      states: [
        "TR → Qora dengiz mamlakatlari rahbarlarining uchrashuvi",
        "GE → Qora dengiz mamlakatlari rahbarlarining uchrashuvi",
        "BG → Qora dengiz mamlakatlari rahbarlarining uchrashuvi",
      ]),
    PatternExample(
      .uzbek,
      "Minskda Bahor tashkilotiga a’zo davlatlar rahbarlarining norasmiy uchrashuvi bo‘lib o‘tdi. Sammitda Turkiya prezidenti Kemal Yildiz ham qatnashdi.",
      states: ["Kemal Yildiz → Bahor tashkilotiga a’zo davlatlar rahbarlarining norasmiy uchrashuvi"]),
    PatternExample(
      .uzbek,
      "Bosh vazir Anvar Sodiqov MDH hukumat rahbarlari kengashining majlisida qatnashish uchun Minsk shahriga yetib keldi.",
      states: ["Anvar Sodiqov → MDH hukumat rahbarlari kengashining majlisi"],
      doesNotState: ["MDH → MDH hukumat rahbarlari kengashining majlisi"]),
  ]

  /// Delegates who attend or come, named by those who send them.
  static let attendingDelegates = [
    PatternExample(
      .uzbek,
      "«Amudaryo: do‘stlik yo‘li» forumida ishtirok etayotgan YUNESKO, ShHT va Eron vakillari hujjatni ma’qulladi.",
      states: [
        "YUNESKO → «Amudaryo: do‘stlik yo‘li» forumi", "ShHT → «Amudaryo: do‘stlik yo‘li» forumi",
        "IR → «Amudaryo: do‘stlik yo‘li» forumi",
      ]),
    PatternExample(
      .uzbek, "«Amudaryo: do‘stlik yo‘li» forumida ishtirok etayotgan yoshlar YUNESKO hujjatini ma’qulladi.",
      doesNotState: ["YUNESKO → «Amudaryo: do‘stlik yo‘li» forumi"]),
  ]
}
