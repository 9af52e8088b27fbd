internal import KorpuModel

extension TurkicExamples {
  /// Who leads a delegation, by a sentence of its own, and then meets.
  static let delegationLeaders = [
    PatternExample(
      .turkmen,
      "Mara Gazagystanyň wekiliýeti geldi. Wekiliýete ministr Aman Ataýew ýolbaşçylyk edýär. Wekiliýet rektor Wepa Orazow bilen duşuşdy.",
      states: ["Aman Ataýew → Wepa Orazow"]),
    PatternExample(
      .turkish,
      "Konya'ya Kazakistan heyeti geldi. Heyete Bakan Kemal Yurtsever başkanlık ediyor. Heyet, Rektör Leyla Korkmaz ile görüştü.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkmen,
      "Mara Gazagystanyň wekiliýeti geldi. Maslahata ministr Aman Ataýew ýolbaşçylyk edýär. Wekiliýet rektor Wepa Orazow bilen duşuşdy.",
      doesNotState: ["Aman Ataýew → Wepa Orazow"]),
  ]
}
