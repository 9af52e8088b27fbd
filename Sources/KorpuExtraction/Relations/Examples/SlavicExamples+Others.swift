internal import KorpuModel

/// Positions of others than who is named behind them.
extension SlavicExamples {
  static let positionsOfOthers = [
    PatternExample(
      .russian, "После переговоров с президентом Казахстана Аскар Темиров встретился с гостями.",
      doesNotState: ["Аскар Темиров → KZ"]),
    PatternExample(
      .russian, "По приглашению министра культуры Турции Аскар Темиров в Баку открыл выставку.",
      doesNotState: ["Аскар Темиров → TR"]),
    PatternExample(
      .russian, "Вместе с ректором Каспийского университета Аскар Темиров открыл школу.",
      doesNotState: ["Аскар Темиров → Каспийский университет"]),
    PatternExample(
      .russian, "Вместе с ректором Каспийского университета Аскаром Темировым гости открыли школу.",
      states: ["Аскар Темиров → Каспийский университет"]),
    PatternExample(
      .russian, "Гости встретились с министром культуры Турции Дениз Топрак.", states: ["Дениз Топрак → TR"]),
    PatternExample(
      .russian, "Помощник министра культуры Турции Дениз Топрак встретил гостей.", states: ["Дениз Топрак → TR"]),
    PatternExample(
      .russian,
      "Приехали министр образования Дениз Топрак, замминистра образования Казахстана и Кыргызстана Аскар Темиров и Марат Беков.",
      states: ["Аскар Темиров → KZ", "Марат Беков → KG"],
      doesNotState: ["Дениз Топрак → KZ", "Аскар Темиров → KG"]),
    PatternExample(
      .russian, "Замминистра культуры Турции Денизу Топраку вручили орден.", states: ["Дениз Топрак → TR"]),
  ]
}
