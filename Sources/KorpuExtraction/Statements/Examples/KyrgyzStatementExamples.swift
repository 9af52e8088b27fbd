internal import KorpuModel

extension StatementExamples {
  /// Kyrgyz: positions and pronouns after the verb, participles that are predicates.
  static let kyrgyz: [(form: String, example: PatternExample)] = [
    (
      "who speaks, told within the quotation marks",
      PatternExample(
        .kyrgyz,
        "«Тоолор бизди бириктирет, — деди Гүлнара Сыдыкова. — Алар ажыратпайт».",
        states: ["Гүлнара Сыдыкова: Тоолор бизди бириктирет, — деди Гүлнара Сыдыкова. — Алар ажыратпайт"])
    ),
    (
      "where it was said",
      PatternExample(
        .kyrgyz,
        "Ректор Бакыт Асанов Жашыл Өрөөн форумунда сүйлөгөн сөзүндө долбоордун маанилүү экенин айтты.",
        states: ["Бакыт Асанов: долбоордун маанилүү экенин"])
    ),
    (
      "a claim in the dative",
      PatternExample(
        .kyrgyz,
        "Ректор Бакыт Асанов долбоордун маанилүүлүгүнө көңүл бурду.",
        states: ["Бакыт Асанов: долбоордун маанилүүлүгүнө"])
    ),
    (
      "a claim made a noun",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев кызматташуунун маанилүүлүгүн белгилеп, иш башталганын билдирди.",
        states: ["Азамат Токтоналиев: кызматташуунун маанилүүлүгүн", "Азамат Токтоналиев: иш башталганын"])
    ),
    (
      "a position alone after the quotation",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев келди.\n“Биз бул долбоорду улантабыз. Иш жүрүүдө”, — деди министр.",
        states: ["Азамат Токтоналиев: Биз бул долбоорду улантабыз. Иш жүрүүдө"])
    ),
    (
      "a colon before the quotation, the verb after it",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев: «Биз бул долбоорду улантабыз», — деди.",
        states: ["Азамат Токтоналиев: Биз бул долбоорду улантабыз"])
    ),
    (
      "«деп» without quotation marks",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев бул долбоор абдан керек деп белгиледи.",
        states: ["Азамат Токтоналиев: бул долбоор абдан керек"])
    ),
    (
      "a participle at the end is a predicate, before a name none",
      PatternExample(
        .kyrgyz,
        "Кызматташуунун маанилүүлүгүн белгилеген ректор Марат Ахметов иш башталганын айткан.",
        states: ["Марат Ахметов: Кызматташуунун маанилүүлүгүн", "Марат Ахметов: иш башталганын"])
    ),
    (
      "a claim in quotation marks is reported",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев \"кызматташуу маанилүү экенин\" белгилеген.",
        states: ["Азамат Токтоналиев: кызматташуу маанилүү экенин"])
    ),
    (
      "a lead that is attributed once",
      PatternExample(
        .kyrgyz,
        "Долбоор күзүндө башталат. Бул тууралуу министр Азамат Токтоналиев айтып, конокторго ыраазычылык билдирди.",
        states: ["Азамат Токтоналиев: Долбоор күзүндө башталат"])
    ),
    (
      "a position of somebody unnamed is nobody's of whom the article tells",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев иш башталганын айтты. Ал эми Монголиянын премьер-министри сапарга кубанып турганын билдирди.",
        states: ["Азамат Токтоналиев: иш башталганын"],
        doesNotState: ["Азамат Токтоналиев: сапарга", "Азамат Токтоналиев: Монголиянын"])
    ),
    (
      "what somebody says right before a bare «said»",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев бул биргелешкен иштин натыйжасы деди.",
        states: ["Азамат Токтоналиев: бул биргелешкен иштин натыйжасы"])
    ),
    (
      "a verb of courtesy that only tells how something was done",
      PatternExample(
        .kyrgyz,
        "Министр Азамат Токтоналиев Ошко атайын куттуктап келгендигин айтты.",
        states: ["Азамат Токтоналиев: Ошко атайын куттуктап келгендигин"])
    ),
  ]
}
