import KorpuModel

/// Officials beside an envoy: those of his mission are of his country, others of where he is sent.
enum EnvoyListExamples {
  static let posts = [
    PatternExample(
      .russian, "Выступили посол Турции Дениз Топрак, министр культуры Лейла Бекова.",
      states: ["Дениз Топрак → TR"], doesNotState: ["Лейла Бекова → TR"]),
    PatternExample(
      .turkish, "Türkiye'nin Bakü Büyükelçisi Kemal Yurtsever, Bakan Anar Guliyev tarafından kabul edildi.",
      states: ["Kemal Yurtsever → TR"], doesNotState: ["Anar Guliyev → TR"]),
    PatternExample(
      .turkish, "Törene Türkiye'nin Bakü Büyükelçisi Kemal Yurtsever ve Eğitim Müşaviri Deniz Aksoy katıldı.",
      states: ["Kemal Yurtsever → TR", "Deniz Aksoy → TR"]),
    PatternExample(
      .turkmen, "Forumda Gazagystanyň Türkmenistandaky Ilçisi, Täjigistanyň Ilçisi Aman Orazow çykyş etdi.",
      states: ["Aman Orazow → TJ"], doesNotState: ["Aman Orazow → KZ"]),
    PatternExample(
      .russian, "Гостей встретил ректор Университета Ибн Сагдуна Аскар Беков.",
      states: ["Аскар Беков → Университет Ибн Сагдуна"]),
    PatternExample(
      .kazakh, "Астана қалалық университетінің ректоры Асқар Темірбеков келді.",
      states: ["Асқар Темірбеков → Астана қалалық университеті"]),
  ]

  static let partners = [
    PatternExample(
      .russian, "Между фондом «Зелёная степь» и казахстанским фондом «Арал» подписан меморандум о сотрудничестве.",
      doesNotState: ["KZ → фонд «Арал»", "фонд «Зелёная степь» → KZ"])
  ]

  static let englishPartners = [
    PatternExample(
      .english, "A memorandum was signed between the Green Steppe Foundation and Kazakhstan's Aral Fund.",
      states: ["Green Steppe Foundation → Aral Fund"], doesNotState: ["Green Steppe Foundation → KZ"]),
    PatternExample(
      .english,
      "A memorandum was signed between the Aral University (AU) of Kazakhstan and the Danube University (DU) of Hungary.",
      states: ["Aral University → Danube University"], doesNotState: ["Aral University → KZ"]),
  ]
}
