internal import KorpuModel

extension TurkicExamples {
  /// A word of courtesy behind a name, which has the name's case.
  static let courtesy = [
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemir rektor Anar Quliyev bəyi ziyarət edib.",
      states: ["Kenan Aydemir → Anar Quliyev"]),
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemir rektor Leyla Nəsirova xanımla görüşüb.",
      states: ["Kenan Aydemir → Leyla Nəsirova"]),
    PatternExample(
      .turkish, "Büyükelçi Kemal Yurtsever, rektör Leyla Korkmaz Hanım'ı ziyaret etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz"]),
    PatternExample(
      .azerbaijani, "Səfir Kenan Aydemir rektor Leyla Nəsirova xanıma məktub yazıb.",
      doesNotState: ["Kenan Aydemir → Leyla Nəsirova"]),
  ]
}
