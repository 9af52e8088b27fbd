internal import KorpuModel

extension TurkicExamples {
  /// Those who receive a delegation, and those of its body who were named before.
  static let hostedDelegations = [
    PatternExample(
      .turkish,
      "Yazarlar Birliği Başkanı Kemal Yurtsever üniversiteye geldi. Prof. Dr. Leyla Korkmaz ve Prof. Dr. Deniz Aksoy'un ağırladığı Yazarlar Birliği heyetine bilgi verildi.",
      states: ["Leyla Korkmaz → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever"],
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish,
      "Yazarlar Birliği Başkanı Kemal Yurtsever üniversiteye geldi. Leyla Korkmaz'ın ağırladığı öğrencilere kitap verildi.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]
}
