internal import KorpuModel

extension TurkicExamples {
  /// Who is told of things where they came met who told them.
  static let informedVisitors = [
    PatternExample(
      .turkish, "Vali Kemal Yurtsever hastaneye geçti. Yurtsever, Başhekim Dr. Deniz Aksoy'dan bilgi aldı.",
      states: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Yeşil Vadi Müzesine geçen Kemal Yurtsever, burada Müdür Deniz Aksoy'dan bilgi aldı.",
      states: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Vali Kemal Yurtsever, Leyla Korkmaz'dan kalan evi gezdi ve bilgi aldı.",
      doesNotState: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .turkish, "Vali Kemal Yurtsever ve Rektör Leyla Korkmaz, Başhekim Deniz Aksoy'dan bilgi almadı.",
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy", "Leyla Korkmaz → Deniz Aksoy"]),
  ]
}
