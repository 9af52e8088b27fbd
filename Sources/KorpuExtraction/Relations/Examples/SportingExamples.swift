import KorpuModel

/// Posts in clubs that nothing but quotation marks names.
enum SportingExamples {
  static let clubs = [
    PatternExample(
      .azerbaijani, "“Dəniz”in baş məşqçisi Elçin Quliyev danışıb.", states: ["Elçin Quliyev → “Dəniz”"]),
    PatternExample(
      .azerbaijani, "“Dəniz” kitabının təqdimatında futbolçu Elçin Quliyev çıxış edib.",
      doesNotState: ["Elçin Quliyev → “Dəniz”"]),
    PatternExample(
      .uzbek, "“Tulpor” klubi oʻyinni boshladi. “Tulpor” bosh murabbiyi Aziz Mahmudov norozi boʻldi.",
      states: ["Aziz Mahmudov → “Tulpor” klubi"]),
    PatternExample(
      .kazakh, "«Жігер» командасының қақпашысы Арман Төлеуов допты қайтарды.",
      states: ["Арман Төлеуов → «Жігер» командасы"]),
    PatternExample(
      .russian, "Футболисты «Сокола» сыграли с «Орлом». Главный тренер «Сокола» Аскар Темиров доволен.",
      states: ["Аскар Темиров → «Сокола»"]),
  ]
}
