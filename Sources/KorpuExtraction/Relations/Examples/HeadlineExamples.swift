internal import KorpuModel

/// What headlines alone tell of gatherings.
enum HeadlineExamples {
  static let towns = [
    PatternExample(
      .russian,
      "В Шымкенте прошёл форум молодёжи\n\nВ форуме молодёжи «Зелёная долина» приняли участие учёные и студенты. "
        + "На форуме выступил ректор Самат Досаев.",
      states: ["форум молодёжи «Зелёная долина» → Шымкент"]),
    PatternExample(
      .russian,
      "В Шымкенте не состоялся форум молодёжи\n\nВ форуме молодёжи «Зелёная долина» приняли участие учёные и студенты. "
        + "На форуме выступил ректор Самат Досаев.",
      doesNotState: ["форум молодёжи «Зелёная долина» → Шымкент"]),
    PatternExample(
      .russian,
      "Ректор рассказал в Шымкенте о форуме молодёжи\n\nВ форуме молодёжи «Зелёная долина» приняли участие учёные и "
        + "студенты.",
      doesNotState: ["форум молодёжи «Зелёная долина» → Шымкент"]),
    PatternExample(
      .hungarian,
      "Ifjúsági fórumot tartottak Sopronban\n\nA „Zöld Völgy” ifjúsági fórumon tudósok és diákok vettek részt. A fórumon "
        + "Kovács Péter rektor mondott beszédet.",
      states: ["„Zöld Völgy” ifjúsági fórum → Sopron"]),
    PatternExample(
      .hungarian,
      "Nem tartottak ifjúsági fórumot Sopronban\n\nA „Zöld Völgy” ifjúsági fórumon tudósok és diákok vettek részt. A fórumon "
        + "Kovács Péter rektor mondott beszédet.",
      doesNotState: ["„Zöld Völgy” ifjúsági fórum → Sopron"]),
  ]
}
