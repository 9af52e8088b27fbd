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

  /// A rector right behind the university where something happens.
  static let rectorsAtHome = [
    PatternExample(
      .kazakh, "Кеше Алатау университетінде ректор Самат Досаев елші Кемал Айдемирмен кездесті.",
      states: ["Самат Досаев → Алатау университеті: rector"], doesNotState: ["Кемал Айдемир → Алатау университеті"]),
    PatternExample(
      .kazakh, "Кеше Алатау университетінде елші Кемал Айдемир ректор Самат Досаевпен кездесті.",
      doesNotState: ["Самат Досаев → Алатау университеті"]),
  ]

  /// A quotation within another whose own opening mark is left out.
  static let bodiesInHalfQuotations = [
    PatternExample(
      .kazakh, "Кеше «Ақжол» мәдени орталығы» қоғамдық бірлестігінің төрағасы Самат Досаев келді.",
      states: ["Самат Досаев → «Ақжол» мәдени орталығы» қоғамдық бірлестігі: chair"]),
    PatternExample(
      .kazakh, "Кеше «Дала» ҰК» АҚ басқарма төрағасы Самат Досаев келді.",
      states: ["Самат Досаев → «Дала» ҰК» АҚ: chair"]),
  ]

  /// Bodies of two words that begin a sentence.
  static let initialBodies = [
    PatternExample(
      .kazakh, "Сарыарқа университетінің ректоры Самат Досаев келді.",
      states: ["Самат Досаев → Сарыарқа университеті: rector"]),
    PatternExample(
      .kazakh, "Сайлау комиссиясының төрағасы Самат Досаев келді.",
      doesNotState: ["Самат Досаев → Сайлау комиссиясы"]),
  ]

  /// Unions whose members their names tell in the plural.
  static let unionsOfMany = [
    PatternExample(
      .kazakh, "Кеше Түркі университеттері одағының төрағасы Самат Досаев келді.",
      states: ["Самат Досаев → Түркі университеттері одағы: chair"]),
    PatternExample(
      .kazakh, "Кеше Алатау музейлері мен кітапханалары қауымдастығының төрағасы Самат Досаев келді.",
      states: ["Самат Досаев → Алатау музейлері мен кітапханалары қауымдастығы: chair"]),
    PatternExample(
      .kazakh, "Кеше Алатау университеттері Жазушылар одағының төрағасы Самат Досаевты қарсы алды.",
      states: ["Самат Досаев → Жазушылар одағы: chair"]),
  ]

  /// A post in a body that is called after somebody, behind another post.
  static let postsInEponyms = [
    PatternExample(
      .kazakh,
      "Жиынға Алатау қорының төрағасы, Абай атындағы ҚазҰПУ-дың кафедра меңгерушісі Самат Досаев қатысты.",
      states: ["Самат Досаев → Алатау қоры: chair"])
  ]

  /// A member of a council that a country's president has.
  static let membersOfCouncils = [
    PatternExample(
      .kazakh, "Жиынға Қазақстан Президенті жанындағы Жастар ісі жөніндегі кеңестің мүшесі Самат Досаев қатысты.",
      doesNotState: ["KZ → Жастар ісі жөніндегі кеңес"])
  ]

  /// An office abroad whose owner is told by initials.
  static let officesByInitials = [
    PatternExample(.kazakh, "Кеше ҚР Түркиядағы елшілігі көрме ашты.", states: ["ҚР Түркиядағы елшілігі → KZ"]),
    PatternExample(
      .kazakh, "Кеше ҚР Стамбул қаласындағы бас консулдығы көрме ашты.",
      states: ["ҚР Стамбул қаласындағы бас консулдығы → KZ"]),
    PatternExample(
      .kyrgyz, "Кечээ КР Анкарадагы элчилиги көргөзмө ачты.", states: ["КР Анкарадагы элчилиги → KG"]),
    PatternExample(
      .kazakh, "Кеше Қазақстан Түркиядағы көрмеге қатысты.", doesNotState: ["Түркиядағы көрме → KZ"]),
  ]
}

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
}

extension TurkicExamples {
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
