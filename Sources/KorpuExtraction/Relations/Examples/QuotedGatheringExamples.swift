import KorpuModel

/// Gatherings whose whole name stands in quotation marks, with the ending of the sentence within them or behind.
enum QuotedGatheringExamples {
  static let attended = [
    PatternExample(
      .azerbaijani, "Anar Quliyev “Beynəlxalq Sülh Forumu”nda iştirak edib.",
      states: ["Anar Quliyev → Beynəlxalq Sülh Forumu"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev “Beynəlxalq Sülh Forumu”-nda iştirak edib.",
      states: ["Anar Quliyev → Beynəlxalq Sülh Forumu"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev “Beynəlxalq Sülh Forumu”ndan əvvəl Bakıda iştirakçılarla görüşüb.",
      doesNotState: ["Anar Quliyev → Beynəlxalq Sülh Forumu"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever, \"Uluslararası Barış Forumu\"na katılmak üzere Aşkabat'a geldi.",
      states: ["Kemal Yurtsever → Uluslararası Barış Forumu"]),
    PatternExample(
      .uzbek, "Anvar Mahmudov “Xalqaro tinchlik forumi”da ishtirok etdi.",
      states: ["Anvar Mahmudov → Xalqaro tinchlik forumi"]),
  ]

  static let slavic = [
    PatternExample(
      .russian, "Министр Аскар Темиров прибыл в Ашхабад для участия в «Международном форуме мира и безопасности».",
      states: ["Аскар Темиров → Международный форум мира и безопасности"]),
    PatternExample(
      .russian, "Министр Аскар Темиров принял участие в «Неделе тюркского кино» в Баку.",
      states: ["Аскар Темиров → Неделя тюркского кино"]),
    PatternExample(
      .russian, "Министр Аскар Темиров не принял участия в «Международном форуме мира».",
      doesNotState: ["Аскар Темиров → Международный форум мира"]),
  ]

  static let spokenAt = [
    PatternExample(
      .azerbaijani, "Anar Quliyev “Xəzər Media Forumu”nda çıxış edib.", states: ["Anar Quliyev → Xəzər Media Forumu"]),
    PatternExample(
      .turkish, "Kemal Yurtsever, \"Hazar Medya Forumu\"nda konuştu.", states: ["Kemal Yurtsever → Hazar Medya Forumu"]),
    PatternExample(
      .russian, "Аскар Темиров выступил на «Евразийском медиафоруме».",
      states: ["Аскар Темиров → Евразийский медиафорум"]),
  ]
}
