internal import KorpuModel

/// Posts in several bodies, told one after another, and in bodies that only their country tells from others.
extension SlavicExamples {
  static let positionsInSeveralBodies = [
    PatternExample(
      .russian, "Глава фонда «Арал» и директор театра «Сокол» Аскар Темиров обсудили план.",
      states: ["Аскар Темиров → театр «Сокол»: director"], doesNotState: ["Аскар Темиров → фонд «Арал»"]),
    PatternExample(
      .russian, "Глава фонда «Арал» и директор театра «Сокол» Аскар Темиров обсудил план.",
      states: ["Аскар Темиров → театр «Сокол»: director", "Аскар Темиров → фонд «Арал»: head"]),
    PatternExample(
      .russian, "Председатель правления АО «НК «Арал» Аскар Темиров предложил план.",
      states: ["Аскар Темиров → АО «НК «Арал»: chair"]),
    PatternExample(
      .russian, "Президент Палаты аграриев и Союза фермеров Казахстана Аскар Темиров открыл школу.",
      states: ["Аскар Темиров → Палата аграриев", "Аскар Темиров → Союз фермеров Казахстана"]),
    PatternExample(
      .russian, "Директор фонда «Арал» и союз «Сокол» Аскара Темирова поздравили.",
      doesNotState: ["Аскар Темиров → союз «Сокол»"]),
    PatternExample(
      .russian, "Бывший посол Казахстана в Турции, ныне директор фонда «Арал» Аскар Темиров открыл школу.",
      states: ["Аскар Темиров → KZ: ambassador", "Аскар Темиров → фонд «Арал»: director"]),
    PatternExample(
      .russian, "Гостей встретили Петер Ковач, ныне директор фонда «Арал» Аскар Темиров.",
      states: ["Аскар Темиров → фонд «Арал»"], doesNotState: ["Петер Ковач → фонд «Арал»"]),
    PatternExample(
      .russian, "Вице-президент ЖФК КР, академик Аскар Темиров открыл школу.",
      states: ["Аскар Темиров → ЖФК КР"], doesNotState: ["Аскар Темиров → KG"]),
    PatternExample(
      .russian, "Вице-президент АН РУз, академик Аскар Темиров открыл школу.",
      states: ["Аскар Темиров → АН РУз"], doesNotState: ["Аскар Темиров → UZ"]),
    PatternExample(
      .russian, "Первая леди Кыргызстана Айгуль Асанова открыла школу.", states: ["Айгуль Асанова → KG: other"]),
    PatternExample(
      .russian, "Туркменский лидер Аскар Темиров открыл школу.", states: ["Аскар Темиров → TM: head"]),
  ]
}
