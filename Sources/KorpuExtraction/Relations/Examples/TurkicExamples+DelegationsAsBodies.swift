internal import KorpuModel

extension TurkicExamples {
  /// A delegation is no body that countries are members of.
  static let delegationsAsBodies = [
    PatternExample(
      .azerbaijani,
      "Nümayəndə heyətinə Azərbaycan-Türkiyə dostluq qrupunun üzvü Anar Quliyev və Ümid Fondunun direktoru Leyla Nəsirova daxildir.",
      doesNotState: ["AZ → Ümid Fondu", "TR → Ümid Fondu"])
  ]
}
