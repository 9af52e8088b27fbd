internal import KorpuModel

extension TurkicExamples {
  /// Talks as the setting of what is said there, with the subject before the guests, behind, or in the sentence before.
  static let talksAsSetting = [
    PatternExample(
      .kazakh,
      "Қазақстанның Сыртқы істер министрі Самат Досаев Түркия министрі Кемал Айдемирмен өткен кездесуден кейін журналистерге сұхбат берді.",
      states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .uzbek, "Hokim Anvar Mahmudov YUNISEF, SHHT va Turkiya vakillari bilan mintaqaviy hamkorlikni muhokama qildi.",
      states: ["Anvar Mahmudov → YUNISEF", "Anvar Mahmudov → SHHT", "Anvar Mahmudov → TR"]),
    PatternExample(
      .uzbek, "Hokim Anvar Mahmudov Turkiya bilan hamkorlik masalalarini muhokama qildi.",
      doesNotState: ["Anvar Mahmudov → TR"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov Turkiya elchisi Kemal Aksoy bilan muloqotda hamkorlik istiqbollarini muhokama qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Turkiya elchisi Kemal Aksoy bilan uchrashuvda vazir Anvar Mahmudov hamkorlik muhimligini ta’kidladi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov elchilarni qabul qildi. Turkiyaning yangi elchisi Kemal Aksoy bilan uchrashuv chog‘ida do‘stlik mavzusi muhokama qilindi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .turkmen, "Türkiýäniň ilçisi Kemal Orazow bilen duşuşykda ministr Aman Ataýew hyzmatdaşlygyň ähmiýetini nygtady.",
      states: ["Aman Ataýew → Kemal Orazow"]),
    PatternExample(
      .turkmen,
      "Türkiýäniň ilçisi Kemal Orazow bilen duşuşygynda ministr Aman Ataýew hyzmatdaşlygyň ähmiýetini nygtady.",
      states: ["Aman Ataýew → Kemal Orazow"]),
    PatternExample(
      .turkmen,
      "Wepa Garaýewiň Türkiýäniň ilçisi Kemal Orazow bilen duşuşygynda ministr Aman Ataýew hyzmatdaşlygyň ähmiýetini nygtady.",
      doesNotState: ["Aman Ataýew → Kemal Orazow"]),
    PatternExample(
      .uzbek, "Vazir Anvar Mahmudov prezident Kemal Aksoy bilan uchrashuvda ishtirok etdi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek, "Turkiya elchisi Kemal Aksoy bilan uchrashuvda vazir Anvar Mahmudov haqida so‘z bordi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov keldi. Olimlar Kemal Aksoy bilan uchrashuvda loyihani muhokama qildi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov matbuotga gapirdi. Uning so‘zlariga ko‘ra, elchi Kemal Aksoy bilan uchrashuvda loyiha muhokama qilindi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek, "Elchi Kemal Aksoy bilan birga uchrashuvda vazir Anvar Mahmudov hamkorlik muhimligini ta’kidladi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .uzbek,
      "Bu haqda Anvar Mahmudov ma’lum qildi. Turkiya prezidenti Kemal Aksoy bilan uchrashuvda do‘stlik mavzusi muhokama qilindi.",
      doesNotState: ["Anvar Mahmudov → Kemal Aksoy"]),
  ]
}
