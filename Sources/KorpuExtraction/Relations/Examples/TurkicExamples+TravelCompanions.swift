internal import KorpuModel

extension TurkicExamples {
  /// Those who travel with the leader of a delegation.
  static let travelCompanions = [
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, beraberinde dekan Deniz Aksoy ve Kemal Yurtsever ile birlikte Bişkek'e geldi. Heyet, bakan Bakıt Asanov tarafından kabul edildi.",
      states: ["Bakıt Asanov → Leyla Korkmaz", "Deniz Aksoy → Bakıt Asanov", "Kemal Yurtsever → Bakıt Asanov"],
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz başkanlığındaki heyet Kırgızistan'ı ziyaret etti. Korkmaz, beraberinde dekan Deniz Aksoy ve Kemal Yurtsever ile birlikte Bişkek'e geldi. Heyet, bakan Bakıt Asanov tarafından kabul edildi.",
      states: ["Deniz Aksoy → Bakıt Asanov", "Kemal Yurtsever → Bakıt Asanov"],
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever", "Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, beraberinde dekan Deniz Aksoy ve Kemal Yurtsever ile birlikte Kırgızistan'ı ziyaret etti. Korkmaz, bakan Bakıt Asanov tarafından kabul edildi.",
      doesNotState: ["Deniz Aksoy → Bakıt Asanov", "Kemal Yurtsever → Bakıt Asanov"]),
  ]
}
