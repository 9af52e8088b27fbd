internal import KorpuModel

extension TurkicExamples {
  /// A bare office of state of whom visitors meet in the country that they come to.
  static let visitedCountries = [
    PatternExample(
      .turkmen,
      "Ilçi Aman Ataýew Gazagystana sapar edip, prezident Serik Omarow, goranmak ministri Daniýar Ahmetow bilen duşuşdy.",
      states: ["Serik Omarow → KZ", "Daniýar Ahmetow → KZ"]),
    PatternExample(
      .turkish, "Vali Leyla Korkmaz, Kazakistan'ı ziyaret ederek Cumhurbaşkanı Kemal Yurtsever ile görüştü.",
      states: ["Kemal Yurtsever → KZ"]),
    PatternExample(
      .turkmen, "Ilçi Aman Ataýew Gazagystana hat iberip, prezident Serik Omarow bilen duşuşdy.",
      doesNotState: ["Serik Omarow → KZ"]),
  ]
}
