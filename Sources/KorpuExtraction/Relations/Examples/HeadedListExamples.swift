internal import KorpuModel

/// Examples of lists behind a heading, by the part in a gathering that the heading tells of.
enum HeadedListExamples {
  static func examples(of part: RelationType) -> [PatternExample] {
    switch part {
    case .organised: organised
    case .spokeAt: spoken
    default: attended
    }
  }

  private static let attended = [
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». В форуме приняли участие:\n– ректор Аскар Темиров;\n– мастер ковров Лаура Омарова;\n– студенты вузов;\n– Союз писателей Турции.",
      states: [
        "Аскар Темиров → форум «Зелёная степь»", "Лаура Омарова → форум «Зелёная степь»",
        "Союз писателей Турции → форум «Зелёная степь»",
      ]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Участники форума обсудили:\n– книги фонда «Арал»;\n– дом, где жил Аскар Темиров.",
      doesNotState: ["Аскар Темиров → форум «Зелёная степь»", "фонд «Арал» → форум «Зелёная степь»"]),
    PatternExample(
      .english,
      "The Turkic Youth Forum was held in Ankara. The forum was attended by:\n- Rector Leyla Korkmaz;\n- Orhan Demir (treasurer);\n- the Blue Sea Foundation.",
      states: [
        "Leyla Korkmaz → Turkic Youth Forum", "Orhan Demir → Turkic Youth Forum",
        "Blue Sea Foundation → Turkic Youth Forum",
      ]),
    PatternExample(
      .hungarian,
      "Budapesten tartották a Türk Ifjúsági Fórumot. A fórumon részt vettek:\n– Halmos Péter rektor;\n– Barta Judit.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .turkish, "Bursa'da Gençlik Forumu düzenlendi. Foruma katılanlar:\n– Rektör Leyla Korkmaz;\n– Orhan Demir.",
      states: ["Leyla Korkmaz → Gençlik Forumu", "Orhan Demir → Gençlik Forumu"]),
    PatternExample(
      .turkmen, "Aşgabatda Ýaşlar forumy geçirildi. Foruma gatnaşanlar:\n– rektor Leýla Omarowa;\n– Orhan Demirow.",
      states: ["Leýla Omarowa → Ýaşlar forumy", "Orhan Demirow → Ýaşlar forumy"]),
    PatternExample(
      .turkish, "Bursa'da Gençlik Forumu düzenlendi. Foruma katılanlar:\n– Leyla Korkmaz geldi, dedi.",
      doesNotState: ["Leyla Korkmaz → Gençlik Forumu"]),
  ]

  private static let spoken = [
    PatternExample(
      .turkish, "Bursa'da Gençlik Forumu düzenlendi. Konuşmacılar:\n• Rektör Leyla Korkmaz\n• Orhan Demir (sayman)",
      states: ["Leyla Korkmaz → Gençlik Forumu", "Orhan Demir → Gençlik Forumu"]),
    PatternExample(
      .russian, "В Баку прошёл форум «Зелёная степь». На форуме выступили:\n– ректор Аскар Темиров;\n– Лаура Омарова.",
      states: ["Аскар Темиров → форум «Зелёная степь»", "Лаура Омарова → форум «Зелёная степь»"]),
  ]

  private static let organised = [
    PatternExample(
      .english,
      "The Turkic Youth Forum was held in Ankara. The forum was organised by:\n- the Blue Sea Foundation;\n- Coast University.",
      states: ["Blue Sea Foundation → Turkic Youth Forum", "Coast University → Turkic Youth Forum"])
  ]
}
