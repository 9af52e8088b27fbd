internal import KorpuModel

extension TurkicExamples {
  /// Who stands for a country, said by a verb.
  static let representedCountries = [
    PatternExample(
      .turkish, "Yarışmada Macaristan'ı temsil eden Leyla Korkmaz ödül aldı.", states: ["Leyla Korkmaz → HU"]),
    PatternExample(
      .turkish, "Toplantıda Türkiye'yi rektör Kemal Yurtsever temsil etti.", states: ["Kemal Yurtsever → TR"]),
    PatternExample(
      .turkish, "Toplantıda Kazakistan'ı Deniz Aksoy, Macaristan'ı rektör Kemal Yurtsever temsil etti.",
      states: ["Deniz Aksoy → KZ", "Kemal Yurtsever → HU"],
      doesNotState: ["Deniz Aksoy → HU", "Kemal Yurtsever → KZ"]),
    PatternExample(
      .azerbaijani, "Forumda Türkiyəni Kenan Aydemir, Gürcüstanı isə nazir Nino Beridze təmsil edib.",
      states: ["Kenan Aydemir → TR", "Nino Beridze → GE"], doesNotState: ["Kenan Aydemir → GE"]),
    PatternExample(
      .turkish, "Törene Kazakistan'ı temsilen Leyla Korkmaz katıldı.", states: ["Leyla Korkmaz → KZ"]),
    PatternExample(
      .turkish, "Kazakistan'ı gezen Leyla Korkmaz döndü. Türkiye'yi takip eden Kemal Yurtsever yazdı.",
      doesNotState: ["Leyla Korkmaz → KZ", "Kemal Yurtsever → TR"]),
    PatternExample(
      .turkish, "Türkiye'yi temsil eden heyeti Kemal Yurtsever karşıladı.", doesNotState: ["Kemal Yurtsever → TR"]),
  ]
}
