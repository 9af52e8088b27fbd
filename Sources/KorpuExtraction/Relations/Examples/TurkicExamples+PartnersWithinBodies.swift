internal import KorpuModel

extension TurkicExamples {
  /// A partner that belongs to a body named with its country.
  static let partnersWithinBodies = [
    PatternExample(
      .uzbek,
      "Turon universiteti bilan Xitoy fanlar akademiyasining Botanika instituti o‘rtasida memorandum imzolandi.",
      states: ["Turon universiteti → Botanika instituti"], doesNotState: ["Turon universiteti → CN"])
  ]
}
