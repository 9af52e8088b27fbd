import KorpuModel

extension TurkicExamples {
  /// Who is given the floor, said in the passive.
  static let givenTurns = [
    PatternExample(
      .kazakh,
      "Бішкекте «Жасыл алқап» форумы өтті. Алғашқы сөз Жазушылар одағының төрағасы Самат Досаевқа берілді. Одан кейін елші Кемал Айдемир сөйледі.",
      states: ["Самат Досаев → «Жасыл алқап» форумы", "Кемал Айдемир → «Жасыл алқап» форумы"]),
    PatternExample(
      .kazakh, "Бішкекте «Жасыл алқап» форумы өтті. Самат Досаевқа құрмет грамотасы берілді.",
      doesNotState: ["Самат Досаев → «Жасыл алқап» форумы"]),
    PatternExample(
      .kyrgyz, "Ошто «Жашыл өрөөн» форуму өттү. Алгачкы сөз ректор Бакыт Асановго берилди.",
      states: ["Бакыт Асанов → «Жашыл өрөөн» форуму"]),
    PatternExample(
      .uzbek, "Buxoroda “Yashil vodiy” forumi bo‘lib o‘tdi. Dastlabki so‘z elchi Anvar Mahmudovga berildi.",
      states: ["Anvar Mahmudov → “Yashil vodiy” forumi"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Sonra söz rektor Anar Quliyevə verilib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]
}
