internal import KorpuModel

extension TurkicExamples {
  /// Scholars from universities.
  static let scholars = [
    PatternExample(
      .kyrgyz, "Жыйынга Нарын мамлекеттик университетинен ректор Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → Нарын мамлекеттик университети"]),
    PatternExample(
      .kyrgyz, "Нарын мамлекеттик университетинен ректор Бакыт Асанов кетти.",
      doesNotState: ["Бакыт Асанов → Нарын мамлекеттик университети"]),
    PatternExample(
      .turkish,
      "Panele Gazi Üniversitesinden Prof. Dr. Leyla Korkmaz ve Altay Üniversitesi'nden Dr. Kemal Yurtsever katıldı.",
      states: ["Leyla Korkmaz → Gazi Üniversitesi: other", "Kemal Yurtsever → Altay Üniversitesi: other"],
      doesNotState: ["Kemal Yurtsever → Gazi Üniversitesi"]),
    PatternExample(
      .turkish, "Gazi Üniversitesinden Prof. Dr. Leyla Korkmaz geçen yıl emekli oldu.",
      doesNotState: ["Leyla Korkmaz → Gazi Üniversitesi"]),
    PatternExample(
      .turkish, "Gazi Üniversitesinden ayrılan Prof. Dr. Leyla Korkmaz panele katıldı.",
      doesNotState: ["Leyla Korkmaz → Gazi Üniversitesi"]),
  ]
}
