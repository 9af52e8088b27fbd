internal import KorpuModel

extension TurkicExamples {
  /// Who comes for a gathering, and whom one meets who comes for it.
  static let travellersToGatherings = [
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge forumy geçirilýär. Forum üçin ministr Aman Ataýew we rektor Wepa Orazow Mary şäherine bardy.",
      states: ["Aman Ataýew → Ýaşyl Jülge forumy", "Wepa Orazow → Ýaşyl Jülge forumy"]),
    PatternExample(
      .turkmen,
      "Rektor Aman Ataýew «Ýaşyl Jülge» atly foruma gatnaşmak üçin ýurdumyza iş sapary bilen gelen ministr Kemal Aksoý bilen duşuşdy.",
      states: ["Kemal Aksoý → Ýaşyl Jülge"], doesNotState: ["Aman Ataýew → Ýaşyl Jülge"]),
    PatternExample(
      .turkmen,
      "Ýaşyl Jülge forumyna gatnaşmak üçin Gazagystanyň medeniýet ministri Aman Ataýew Mary şäherine geldi.",
      states: ["Aman Ataýew → Ýaşyl Jülge forumy"]),
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge forumy geçirildi. Duşuşyga ministr Aman Ataýew gatnaşdy.",
      doesNotState: ["Aman Ataýew → Ýaşyl Jülge forumy"]),
    PatternExample(
      .turkmen,
      "Maryda Ýaşyl Jülge forumy geçirilýär. Forum üçin ýer taýýarlandy, ministr Aman Ataýew Mary şäherine bardy.",
      doesNotState: ["Aman Ataýew → Ýaşyl Jülge forumy"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, Yeşil Vadi Forumu'na katılmak üzere Bursa'ya gelen vali Kemal Yurtsever ve bakan Deniz Aksoy ile görüştü.",
      states: ["Kemal Yurtsever → Yeşil Vadi Forumu", "Deniz Aksoy → Yeşil Vadi Forumu"],
      doesNotState: ["Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkmen, "Ministr Aman Ataýew «Ýaşyl Jülge» atly halkara konferensiýa gatnaşdy.",
      states: ["Aman Ataýew → Ýaşyl Jülge"]),
  ]
}
