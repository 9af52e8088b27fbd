internal import KorpuModel

extension TurkicExamples {
  /// Posts in an institute that is named with the body whose it is, and in bodies named by their field.
  static let ownedInstitutes = [
    PatternExample(
      .turkmen, "Gazagystanyň Ylymlar akademiýasynyň Döwlet kitaphanasynyň müdiri Aman Ataýew geldi.",
      states: ["Aman Ataýew → Gazagystanyň Ylymlar akademiýasynyň Döwlet kitaphanasy: head"]),
    PatternExample(
      .turkmen, "Gazagystanyň ýaşlaryň meseleleri boýunça Milli merkeziniň başlygy Aman Ataýew geldi.",
      states: ["Aman Ataýew → Gazagystanyň ýaşlaryň meseleleri boýunça Milli merkezi: chair"]),
    PatternExample(
      .turkmen, "Gazagystanyň teklibi boýunça Ýaşyl Dere gaznasynyň başlygy Aman Ataýew geldi.",
      states: ["Aman Ataýew → Ýaşyl Dere gaznasy: chair"]),
    PatternExample(
      .turkmen, "Serjio Lander Halk Maslahatynyň başlygy Aman Ataýew bilen duşuşdy.",
      states: ["Aman Ataýew → Halk Maslahaty"], doesNotState: ["Aman Ataýew → Serjio Lander Halk Maslahaty"]),
  ]
}
