internal import KorpuLanguage
internal import KorpuModel

extension TurkicExamples {
  /// Offices of one country in a list, whose owner is named once.
  static let listedMissions = [
    PatternExample(
      .turkmen, "Duşuşygy Türkmenistanyň Russiýadaky Ilçihanasy, Kazan şäherindäki Baş konsullygy geçirdi.",
      states: ["Kazan şäherindäki Baş konsullygy → TM", "Türkmenistanyň Russiýadaky Ilçihanasy → TM"]),
    PatternExample(
      .turkmen, "Duşuşygy Türkmenistanyň Çäge jemgyýeti we Kazan şäherindäki Baş konsullyk geçirdi.",
      doesNotState: ["Baş konsullyk → TM"]),
  ]
}
