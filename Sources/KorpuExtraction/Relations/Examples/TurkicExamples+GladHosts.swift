internal import KorpuModel

extension TurkicExamples {
  /// Hosts who are said to be glad of their guests.
  static let gladHosts = [
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, Büyükelçi Kemal Yurtsever'i üniversitede ağırlamaktan mutluluk duyduklarını söyledi.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Büyükelçi Kemal Yurtsever ile Ataşe Deniz Aksoy'u konuk etmekten memnun olduklarını belirten Rektör Leyla Korkmaz, iş birliğinin süreceğini söyledi.",
      states: ["Leyla Korkmaz → Kemal Yurtsever", "Leyla Korkmaz → Deniz Aksoy"],
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Kemal Yurtsever'in kitabını okumaktan mutluluk duyduğunu söyledi.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, Büyükelçi Kemal Yurtsever'i seneye üniversitede ağırlamaktan mutluluk duyacaklarını söyledi.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]
}
