internal import KorpuModel

extension TurkicExamples {
  /// From which country each of a list is, behind the name.
  static let pairedOrigins = [
    PatternExample(
      .turkmen, "Ýygnaga geňeşiň agzalary Aman Ataýew Türkiýeden we Wepa Orazow Gazagystandan gatnaşdy.",
      states: ["Aman Ataýew → TR", "Wepa Orazow → KZ"], doesNotState: ["Wepa Orazow → TR"]),
    PatternExample(.turkmen, "Aman Ataýew Türkiýeden geldi.", doesNotState: ["Aman Ataýew → TR"]),
  ]

  /// Countries that only say whence those who attend are.
  static let attendantsWithOrigins = [
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge forumy geçirildi. Foruma geňeşiň agzalary Aman Ataýew Türkiýeden we Wepa Orazow Gazagystandan gatnaşdy.",
      states: ["Aman Ataýew → Ýaşyl Jülge forumy", "Wepa Orazow → Ýaşyl Jülge forumy"],
      doesNotState: ["TR → Ýaşyl Jülge forumy", "KZ → Ýaşyl Jülge forumy"]),
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge forumy geçirildi. Foruma Gazagystandan Ýaşyl Dere gaznasynyň başlygy Aman Ataýew gatnaşdy.",
      states: ["Aman Ataýew → Ýaşyl Jülge forumy"], doesNotState: ["KZ → Ýaşyl Jülge forumy"]),
  ]
}
