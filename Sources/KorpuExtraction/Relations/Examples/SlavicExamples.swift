internal import KorpuModel

/// How Russian states the ties of the patterns, and what in it a careless reader would see.
enum SlavicExamples {
  /// Bodies that no table knows: by their abbreviation, and called after people.
  static let positionsInNamedBodies = [
    PatternExample(
      .russian, "Ректор Каспийского национального университета имени Л.Н. Петрова Аскар Темиров выступил на встрече.",
      states: ["Аскар Темиров → Каспийский национальный университет имени Л.Н. Петрова"]),
    PatternExample(
      .russian, "Профессор СГПУ имени М.Бекова Аскар Темиров выступил на встрече.",
      states: ["Аскар Темиров → СГПУ имени М.Бекова"]),
    PatternExample(
      .russian, "Гости встретились с ректором СГПУ Темировым Аскаром Маратовичем.",
      states: ["Темиров Аскар Маратович → СГПУ"]),
    PatternExample(
      .russian, "Аскар Темиров, доцент СГПУ, выступил на встрече.", states: ["Аскар Темиров → СГПУ"]),
    PatternExample(
      .russian, "ДИРЕКТОР МУЗЕЯ АСКАР ТЕМИРОВ ВСТРЕТИЛ ГОСТЕЙ",
      doesNotState: ["ТЕМИРОВ → АСКАР", "АСКАР ТЕМИРОВ → МУЗЕЯ"]),
    PatternExample(
      .russian, "И.о. ректора Каспийского университета имени аль-Бируни Марат Беков выступил на встрече.",
      states: ["Марат Беков → Каспийский университет имени аль-Бируни"]),
    PatternExample(
      .russian, "Президент Каспийского фонда культуры и наследия Лейла Гасанова выступила на встрече.",
      states: ["Лейла Гасанова → Каспийский фонд культуры и наследия"]),
    PatternExample(
      .russian, "Аскар Темиров встретился с послом Турции Ахметом Демирелем.", states: ["Ахмет Демирель → TR"]),
    PatternExample(
      .russian, "Директор НИИ «Арал» Аскар Темиров выступил на встрече.", states: ["Аскар Темиров → НИИ «Арал»"]),
  ]

  /// Titles that are posts where a body follows, posts in brackets, and superiors that are nobody's post.
  static let positionsBesideTitles = [
    PatternExample(
      .russian, "Профессор Каспийского университета Аскар Темиров выступил на встрече.",
      states: ["Аскар Темиров → Каспийский университет"]),
    PatternExample(
      .russian,
      "Директор Каспийского института, профессор Аскар Темиров выступил на встрече в Каспийском университете.",
      states: ["Аскар Темиров → Каспийский институт"], doesNotState: ["Аскар Темиров → Каспийский университет"]),
    PatternExample(
      .russian, "Аскар Темиров (председатель фонда «Арал») рассказал о проекте.",
      states: ["Аскар Темиров → фонд «Арал»"]),
    PatternExample(
      .russian,
      "Ведущий эксперт Каспийского института стратегических исследований при Президенте Казахстана Аида Бекова выступила.",
      states: ["Аида Бекова → Каспийский институт стратегических исследований"], doesNotState: ["Аида Бекова → KZ"]),
    PatternExample(
      .russian, "Постоянный представитель Казахстана при ООН Аскар Темиров выступил на встрече.",
      states: ["Аскар Темиров → KZ"], doesNotState: ["Аскар Темиров → ООН"]),
  ]
}
