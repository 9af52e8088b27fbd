internal import KorpuModel

extension TurkicExamples {
  /// Guests who came to a body, and who was at the meeting with them.
  static let visitors = [
    PatternExample(
      .kazakh,
      "Кеше Алатау университетіне Сарыарқа институтының сарапшылары Самат Досаев, Болат Омаров келді. Кездесуге проректор Әсел Жүсіпова қатысты.",
      states: ["Әсел Жүсіпова → Самат Досаев", "Әсел Жүсіпова → Болат Омаров"],
      doesNotState: ["Самат Досаев → Болат Омаров"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау университетіне Сарыарқа институтының сарапшысы Самат Досаев келді. Кездесуге Мұнай қорының директоры Әсел Жүсіпова қатысты.",
      doesNotState: ["Әсел Жүсіпова → Самат Досаев"]),
    PatternExample(
      .kazakh, "Кеше Алатау университетіне жазушы Самат Досаев келді. Жарысқа проректор Әсел Жүсіпова қатысты.",
      doesNotState: ["Әсел Жүсіпова → Самат Досаев"]),
  ]

  /// A rector right behind the university where something happens.
  static let rectorsAtHome = [
    PatternExample(
      .kazakh, "Кеше Алатау университетінде ректор Самат Досаев елші Кемал Айдемирмен кездесті.",
      states: ["Самат Досаев → Алатау университеті: rector"], doesNotState: ["Кемал Айдемир → Алатау университеті"]),
    PatternExample(
      .kazakh, "Кеше Алатау университетінде елші Кемал Айдемир ректор Самат Досаевпен кездесті.",
      doesNotState: ["Самат Досаев → Алатау университеті"]),
  ]

  /// A member of a council that a country's president has.
  static let membersOfCouncils = [
    PatternExample(
      .kazakh, "Жиынға Қазақстан Президенті жанындағы Жастар ісі жөніндегі кеңестің мүшесі Самат Досаев қатысты.",
      doesNotState: ["KZ → Жастар ісі жөніндегі кеңес"])
  ]
}
