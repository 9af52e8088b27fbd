internal import KorpuModel

extension TurkicExamples {
  /// A list of fields, or a dash, between the country that somebody comes from and the office.
  static let officesOfListedFields = [
    PatternExample(
      .kazakh,
      "Жиынға Қазақстаннан экология, геология және табиғи ресурстар вице-министрі Самат Досаев, Өзбекстаннан – су шаруашылығы министрінің орынбасары Шавкат Хамитов қатысты.",
      states: ["Самат Досаев → KZ", "Шавкат Хамитов → UZ"], doesNotState: ["Шавкат Хамитов → KZ"]),
    PatternExample(
      .kazakh, "Жиынға Қазақстаннан ақын Самат Досаев, музыкант Болат Омаров және су шаруашылығы министрі қатысты.",
      doesNotState: ["Самат Досаев → KZ", "Болат Омаров → KZ"]),
  ]

  /// Who comes for a body, with a post told in small letters.
  static let delegatesOfBodies = [
    PatternExample(
      .kazakh, "Форумға Алатау университеті атынан ғылыми жұмыс жөніндегі проректор Әсел Жүсіпова қатысты.",
      states: ["Әсел Жүсіпова → Алатау университеті: other"]),
    PatternExample(
      .kyrgyz, "Форумга Ош университети атынан проректор Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → Ош университети: other"]),
    PatternExample(
      .kazakh, "Алатау университеті атынан жарияланған мақаланы Әсел Жүсіпова оқыды.",
      doesNotState: ["Әсел Жүсіпова → Алатау университеті"]),
  ]

  /// Who speaks for a country.
  static let delegatesOfCountries = [
    PatternExample(
      .kazakh, "Саммитте Түркияның атынан Кемал Айдемир, Өзбекстанның атынан Шавкат Хамитов сөз алды.",
      states: ["Кемал Айдемир → TR", "Шавкат Хамитов → UZ"], doesNotState: ["Шавкат Хамитов → TR"]),
    PatternExample(
      .kazakh, "Түркияның атынан жазылған хатты Самат Досаев оқыды.", doesNotState: ["Самат Досаев → TR"]),
    PatternExample(
      .kazakh, "Форумға Қазақстаннан Самат Досаев, Өзбекстаннан ақын Шавкат Хамитов қатысты.",
      states: ["Самат Досаев → KZ", "Шавкат Хамитов → UZ"], doesNotState: ["Шавкат Хамитов → KZ"]),
    PatternExample(
      .kazakh, "Қазақстаннан Самат Досаев көрме әкелді.", doesNotState: ["Самат Досаев → KZ"]),
  ]

  /// Who led a delegation to the gathering of the sentence before.
  static let leadersOfDelegations = [
    PatternExample(
      .kazakh,
      "Астанада «Жасыл Алқап» форумы өтті. Түркия делегациясын Сыртқы істер министрі Кемал Айдемир басқарды.",
      states: ["Кемал Айдемир → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kazakh, "Астанада «Жасыл Алқап» форумы өтті. Жазушылар одағын ақын Самат Досаев басқарды.",
      doesNotState: ["Самат Досаев → «Жасыл Алқап» форумы"]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Yaşıl Vadi\" Forumu keçirilib. Türkiyə nümayəndə heyətinə nazir Kenan Aydemir başçılıq edib.",
      states: ["Kenan Aydemir → \"Yaşıl Vadi\" Forumu"]),
  ]
}
