internal import KorpuModel

extension TurkicExamples {
  /// Bodies under a head of state or a government; unions of another people than the country's.
  static let patrons = [
    PatternExample(
      .uzbek, "Qirg‘iziston Respublikasi Prezidenti huzuridagi Yashil vodiy instituti direktori Anvar Mahmudov keldi.",
      states: ["Qirg‘iziston Respublikasi Prezidenti huzuridagi Yashil vodiy instituti → KG"]),
    PatternExample(
      .uzbek, "Qozog‘iston Vazirlar Mahkamasi huzuridagi Yashil vodiy agentligi hisobot berdi.",
      states: ["Qozog‘iston Vazirlar Mahkamasi huzuridagi Yashil vodiy agentligi → KZ"]),
    PatternExample(
      .uzbek, "O‘zbekistondagi Qozoq milliy madaniy markazi raisi Anvar Mahmudov keldi.",
      states: ["O‘zbekistondagi Qozoq milliy madaniy markazi → UZ"],
      doesNotState: ["O‘zbekistondagi Qozoq milliy madaniy markazi → KZ"]),
    PatternExample(
      .uzbek, "Qozog‘istondagi “Yashil vodiy” markazi rahbari Serik Omarov keldi.",
      states: ["“Yashil vodiy” markazi → KZ"]),
    PatternExample(
      .uzbek, "Turkiyaning Izmir shahrida joylashgan “Yashil vodiy” jamg‘armasi hisobot berdi.",
      states: ["“Yashil vodiy” jamg‘armasi → TR"]),
    PatternExample(
      .azerbaijani, "Almaniyanın Köln şəhərində yerləşən \"Bulud\" Cəmiyyəti tədbir keçirib.",
      states: ["\"Bulud\" Cəmiyyəti → DE"]),
    PatternExample(
      .uzbek, "Qozog‘istonning Toshkent shahridagi mehmonlari “Yashil vodiy” institutini ko‘rdi.",
      doesNotState: ["“Yashil vodiy” instituti → KZ"]),
    PatternExample(
      .uzbek, "O‘zbekistondagi “Yashil vodiy” jamg‘armasi vakolatxonasi ochildi.",
      doesNotState: ["“Yashil vodiy” jamg‘armasi → UZ"]),
  ]
}
