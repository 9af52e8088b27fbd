import KorpuModel

/// Examples of ``CountryPartnersPattern``.
enum CountryPartnersExamples {
  static let all = ofStates + ofOthers + withOne + withTheOther + coordinated + compounds + ours

  private static let ofStates = [
    PatternExample(
      .russian,
      "Министр культуры Туркменистана Аман Беков выступил в Анкаре. Выставку привезли из Турции. Отмечалось, что сотрудничество между странами характеризуется высоким уровнем.",
      states: ["TM → TR"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Qırğızıstanda ölkələrimiz arasında bütün sahələrdə əməkdaşlığın inkişaf etdiyini deyib.",
      states: ["AZ → KG"]),
    PatternExample(
      .hungarian,
      "Kemal Aydemir, Törökország nagykövete beszédében Azerbajdzsán múltját idézte. Hangsúlyozta országaink töretlen együttműködését.",
      states: ["TR → AZ"]),
    PatternExample(
      .english,
      "The minister spoke of Kazakhstan in Budapest, Hungary. He said that cooperation between our countries grows.",
      states: ["KZ → HU"]),
    PatternExample(
      .russian,
      "Выставку привезли из Казахстана и Венгрии в Анкару, в Турцию. Сотрудничество между странами растёт.",
      doesNotState: ["KZ → HU", "KZ → TR", "HU → TR"]),
    PatternExample(
      .russian, "Книгу привезли из Казахстана в Турцию. Сотрудничества между странами нет.",
      doesNotState: ["KZ → TR"]),
  ]

  private static let ofOthers = [
    PatternExample(
      .russian, "Выставку привезли из Казахстана в Венгрию. Сотрудничество двух стран Балтии растёт.",
      doesNotState: ["KZ → HU"])
  ]

  private static let withOne = [
    PatternExample(
      .english, "He spoke of the growth of Kazakhstan as well as its strategic partnership with Hungary.",
      states: ["KZ → HU"]),
    PatternExample(
      .russian, "Обсудили независимость Казахстана и перспективы сотрудничества с Венгрией.", states: ["KZ → HU"]),
    PatternExample(
      .english, "He spoke of Kazakhstan and Turkey as well as the partnership with Hungary.",
      doesNotState: ["KZ → HU", "TR → HU"]),
  ]

  private static let withTheOther = [
    PatternExample(
      .russian,
      "Посол Казахстана Аскар Беков встретился с ректором. Посол Венгрии Габор Сабо тоже был там. Аскар Беков рассказал о сотрудничестве с Венгрией.",
      states: ["KZ → HU"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın naziri Anar Quliyev və Macarıstanın səfiri Qabor Sabo Bakıda olublar. Nazir Macarıstanla əməkdaşlığın vacib olduğunu deyib.",
      states: ["AZ → HU"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın naziri Anar Quliyev və Macarıstanın səfiri Qabor Sabo Bakıda olublar. Nazir fondların Macarıstanla əməkdaşlığının vacib olduğunu deyib.",
      doesNotState: ["AZ → HU"]),
  ]

  private static let coordinated = [
    PatternExample(
      .turkmen, "Türkmenistan we Gazagystan serhetara hyzmatdaşlygyň geljegini maslahatlaşdylar.",
      states: ["TM → KZ"]),
    PatternExample(
      .turkmen, "Türkmenistan we Gazagystan beýleki döwletler bilen hyzmatdaşlygy maslahatlaşdylar.",
      doesNotState: ["TM → KZ"]),
  ]

  private static let compounds = [
    PatternExample(
      .russian,
      "Аскар Беков прибыл из Казахстана в Венгрию. «Я работаю во благо казахстанско-венгерского сотрудничества», — сказал Аскар Беков.",
      states: ["KZ → HU"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Өзбекстандын делегациялары кыргыз-өзбек маданий кызматташтыгын талкуулашты.",
      states: ["KG → UZ"]),
  ]

  private static let ours = [
    PatternExample(
      .kazakh,
      "Қазақстанның министрі Самат Досаев Өзбекстанның елшісі Баходир Қаримовты қабылдады. Қор мен палата келісімге қол қойды.",
      doesNotState: ["KZ → UZ"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Macarıstanın səfiri Qabor Sabonu təbrik edib. Nazir bildirib ki, əməkdaşlığımız uğurludur.",
      states: ["AZ → HU"]),
    PatternExample(
      .azerbaijani,
      "Xəzər Universitetinin rektoru Anar Quliyev Azərbaycandan Macarıstana gedib. Rektor bildirib ki, əməkdaşlığımız uğurludur.",
      doesNotState: ["AZ → HU"]),
  ]
}
