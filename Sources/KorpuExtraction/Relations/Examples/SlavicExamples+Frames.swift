import KorpuModel

extension SlavicExamples {
  /// Where gatherings are held that a participle or a frame names behind their place.
  static let placesBesideGatherings = [
    PatternExample(
      .russian, "Директор Аскар Темиров в Баку в рамках форума «Зелёная степь» встретился с Денизом Топраком.",
      states: ["форум «Зелёная степь» → Баку"]),
    PatternExample(
      .russian, "Целью визита является подготовка к предстоящему 24 мая в Баку форуму «Зелёная степь».",
      states: ["форум «Зелёная степь» → Баку"]),
    PatternExample(
      .russian, "Форум «Зелёная степь» прошёл в конгресс-центре города Баку.", states: ["Форум «Зелёная степь» → Баку"]),
    PatternExample(
      .russian, "Аскар Темиров вернулся из Баку и рассказал о форуме «Зелёная степь».",
      doesNotState: ["форум «Зелёная степь» → Баку"]),
    PatternExample(
      .russian, "Как передаёт «Вестник» со ссылкой на Минэнерго Азербайджана, форум «Зелёная степь» прошёл в Баку.",
      states: ["форум «Зелёная степь» → Баку"],
      doesNotState: ["форум «Зелёная степь» → Минэнерго Азербайджана"]),
  ]

  /// Gatherings within others, told of behind a participle.
  static let partsBehindParticiples = [
    PatternExample(
      .russian, "В рамках проходящего форума «Зелёная степь» состоялся круглый стол «Вода и мир».",
      states: ["круглый стол «Вода и мир» → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Аскар Темиров выступил на круглом столе «Вода и мир» в рамках продолжающегося форума «Зелёная степь».",
      states: ["круглый стол «Вода и мир» → форум «Зелёная степь»"],
      doesNotState: ["форум «Зелёная степь» → круглый стол «Вода и мир»"]),
    PatternExample(
      .russian, "После форума «Зелёная степь» состоялся круглый стол «Вода и мир».",
      doesNotState: ["круглый стол «Вода и мир» → форум «Зелёная степь»"]),
  ]

  /// Who leads a delegation attends for the body that sent it.
  static let leadingAttendants = [
    PatternExample(
      .russian, "Делегация фонда «Арал» во главе с Аскаром Темировым приняла участие в форуме «Зелёная степь».",
      states: ["Аскар Темиров → форум «Зелёная степь»"], doesNotState: ["фонд «Арал» → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "Президент Дениз Топрак принял Аскара Темирова, прибывшего в Турцию для участия в форуме «Зелёная степь».",
      states: ["Аскар Темиров → форум «Зелёная степь»"],
      doesNotState: ["Дениз Топрак → форум «Зелёная степь»", "TR → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Аскар Темиров прибыл в Турцию для участия в форуме «Зелёная степь».",
      states: ["Аскар Темиров → форум «Зелёная степь»"], doesNotState: ["TR → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "Ректор Дениз Топрак принял делегацию во главе с Аскаром Темировым и участвовал в форуме «Зелёная степь».",
      doesNotState: ["Аскар Темиров → форум «Зелёная степь»"]),
  ]

  /// Others who take the floor where somebody took it, and views told of without their words.
  static let furtherFloors = [
    PatternExample(
      .russian, "На форуме «Зелёная степь» выступил Аскар Темиров. Также выступили Дениз Топрак и Дильшод Рахимов.",
      states: ["Дениз Топрак → форум «Зелёная степь»", "Дильшод Рахимов → форум «Зелёная степь»"]),
    PatternExample(
      .russian, "Такое мнение Аскар Темиров высказал на форуме «Зелёная степь».",
      states: ["Аскар Темиров → форум «Зелёная степь»"]),
  ]

  /// Posts in bodies that cannot be read, offices where their house is named, and titles of regions.
  static let positionsBesideBodies = [
    PatternExample(
      .russian, "Гости встретились с Генеральным секретарём Организации тюркских государств Денизом Топраком.",
      states: ["Дениз Топрак → Организация тюркских государств"]),
    PatternExample(
      .russian, "Президент Союза ткачей степи Казахстана Аскар Темиров открыл форум.",
      doesNotState: ["Аскар Темиров → KZ"]),
    PatternExample(
      .russian,
      "В МИД Казахстана прошла встреча заместителя министра Аскара Темирова с послом Венгрии Петером Ковачем.",
      states: ["Аскар Темиров → KZ", "Петер Ковач → HU"], doesNotState: ["Петер Ковач → KZ"]),
    PatternExample(
      .russian, "Директор фонда «Арал», заслуженный учитель РТ, сценарист Аскар Темиров открыл форум.",
      states: ["Аскар Темиров → фонд «Арал»"]),
    PatternExample(
      .russian, "Аскар Темиров посетил МИД Турции и провёл встречу с министром Денизом Топраком.",
      states: ["Дениз Топрак → TR"], doesNotState: ["Аскар Темиров → TR"]),
  ]
}
