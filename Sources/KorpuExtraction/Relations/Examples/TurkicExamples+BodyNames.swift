internal import KorpuModel

extension TurkicExamples {
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
