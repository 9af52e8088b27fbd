import KorpuModel

/// Who leads a delegation at a gathering, or stands there for a country.
enum DelegationLeaderExamples {
  static let turkic = [
    PatternExample(
      .turkish,
      "Astana'da düzenlenen Uluslararası Su Forumu'nda Türkiye heyetine Bakan Yardımcısı Kemal Yurtsever başkanlık etti.",
      states: ["Kemal Yurtsever → Uluslararası Su Forumu", "TR → Uluslararası Su Forumu"]),
    PatternExample(
      .azerbaijani,
      "Astanada keçirilən Beynəlxalq Su Forumunda Azərbaycan nümayəndə heyətinə nazir müavini Anar Quliyev rəhbərlik edib.",
      states: ["Anar Quliyev → Beynəlxalq Su Forumu", "AZ → Beynəlxalq Su Forumu"]),
    PatternExample(
      .azerbaijani,
      "Beynəlxalq Su Forumundan sonra Azərbaycan nümayəndə heyətinə nazir müavini Anar Quliyev rəhbərlik edib.",
      doesNotState: ["Anar Quliyev → Beynəlxalq Su Forumu", "AZ → Beynəlxalq Su Forumu"]),
  ]

  static let english = [
    PatternExample(
      .english, "Deputy Minister Serik Omarov led the Kazakh delegation at the International Water Forum in Baku.",
      states: ["Serik Omarov → International Water Forum", "KZ → International Water Forum"]),
    PatternExample(
      .english,
      "The Kazakh delegation at the International Water Forum in Baku was headed by Deputy Minister Serik Omarov.",
      states: ["Serik Omarov → International Water Forum", "KZ → International Water Forum"]),
    PatternExample(
      .english, "Serik Omarov led the Kazakh delegation to Budapest in May.",
      doesNotState: ["Serik Omarov → International Water Forum"]),
  ]

  static let slavic = [
    PatternExample(
      .russian,
      "Делегацию Казахстана на Международном водном форуме в Баку возглавлял заместитель министра Аскар Темиров.",
      states: ["Аскар Темиров → KZ"]),
    PatternExample(
      .russian, "Аскар Темиров представлял Казахстан на Международном водном форуме.", states: ["Аскар Темиров → KZ"]),
    PatternExample(
      .russian, "Казахстан на Международном водном форуме представил Аскар Темиров.", states: ["Аскар Темиров → KZ"]),
    PatternExample(
      .russian, "Аскар Темиров представил Казахстану проект на Международном водном форуме.",
      doesNotState: ["Аскар Темиров → KZ"]),
  ]
}
