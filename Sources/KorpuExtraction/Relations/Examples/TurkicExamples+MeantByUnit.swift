internal import KorpuModel

extension TurkicExamples {
  /// Who takes the floor and is only meant: by a pronoun, by the word for an office.
  static let meantSpeakers = [
    PatternExample(
      .kyrgyz, "Министр Талант Асанов Бишкекте болду. Министр “Жашыл талаа” форумунда сөз сүйлөдү.",
      states: ["Талант Асанов → “Жашыл талаа” форуму"]),
    PatternExample(
      .kyrgyz, "Жогорку Кеңештин төрагасы Талант Асанов Бишкекте болду. Спикер “Жашыл талаа” форумунда сүйлөдү.",
      states: ["Талант Асанов → “Жашыл талаа” форуму"]),
    PatternExample(
      .kyrgyz,
      "Министр Талант Асанов Бишкекте болду. Министр Бакыт Токтоевдин жардамчысы “Жашыл талаа” форумунда сөз сүйлөдү.",
      doesNotState: ["Талант Асанов → “Жашыл талаа” форуму"]),
  ]

  /// Bodies in a list whose last are delegates of others, whom nobody names.
  static let attendanceBesideDelegates = [
    PatternExample(
      .kyrgyz,
      "Бишкекте “Жашыл талаа” форуму өттү. Форумга Талас мамлекеттик университети жана мектептердин өкүлдөрү катышты.",
      states: ["Талас мамлекеттик университети → “Жашыл талаа” форуму"]),
    PatternExample(
      .uzbek,
      "Buxoroda “Yashil vodiy” forumi boʻlib oʻtdi. Unda Oliy Majlis Qonunchilik palatasi, vazirlik va idoralar vakillari qatnashdi.",
      states: ["Oliy Majlis Qonunchilik palatasi → “Yashil vodiy” forumi"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте “Жашыл талаа” форуму өттү. Форумга Талас мамлекеттик университетинин окуучулары жана мектептердин өкүлдөрү катышты.",
      doesNotState: ["Талас мамлекеттик университети → “Жашыл талаа” форуму"]),
  ]

  /// Posts in a part of a body that is named with the body before; and in a body under another.
  static let postsInToldUnits = [
    PatternExample(
      .kyrgyz,
      "Талас мамлекеттик университетинин Камкорчулар кеңеши чогулду. Камкорчулар кеңешинин төрагасы, профессор Бакыт Токтоев сүйлөдү.",
      states: ["Бакыт Токтоев → Талас мамлекеттик университети: chair"]),
    PatternExample(
      .kyrgyz,
      "Талас мамлекеттик университетинин Камкорчулар кеңеши чогулду. «Достук» Камкорчулар кеңешинин төрагасы Бакыт Токтоев сүйлөдү.",
      doesNotState: ["Бакыт Токтоев → Талас мамлекеттик университети"]),
    PatternExample(
      .uzbek,
      "Tadbirda Madaniyat vazirligining yoshlar bilan ishlash boʻyicha departamenti direktori Anvar Mahmudov qatnashdi.",
      states: ["Anvar Mahmudov → Madaniyat vazirligi: director"]),
    PatternExample(
      .uzbek, "Vazirlar Mahkamasi huzuridagi Din ishlari boʻyicha qoʻmita raisi Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Vazirlar Mahkamasi huzuridagi Din ishlari boʻyicha qoʻmita: chair"],
      doesNotState: ["Anvar Mahmudov → Vazirlar Mahkamasi"]),
    PatternExample(
      .kyrgyz, "Тышкы иштер министрлигинин Дипломатия академиясынын ректору Гүлзат Асанова келди.",
      states: ["Гүлзат Асанова → Тышкы иштер министрлигинин Дипломатия академиясы: rector"]),
    PatternExample(
      .kyrgyz, "Кыргызстан мусулмандарынын муфтийи Замир кары Асанов келди.",
      states: ["Замир кары Асанов → KG: other"]),
  ]
}
