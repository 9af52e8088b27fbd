internal import KorpuModel

/// Positions of others than who is named behind them.
extension EnglishExamples {
  static let positionsOfOthers = [
    PatternExample(
      .english,
      "The paper was signed by the Minister of Economy of Azerbaijan and the Minister of Culture of Hungary Anar Quliyev and Peter Kovacs.",
      states: ["Anar Quliyev → AZ", "Peter Kovacs → HU"], doesNotState: ["Anar Quliyev → HU"]),
    PatternExample(
      .english,
      "Serik Omarov, the Minister of Economy of Kazakhstan and the Minister of Culture of Hungary Peter Kovacs and Anna Kiss met in Baku.",
      doesNotState: ["Peter Kovacs → KZ"]),
    PatternExample(
      .english,
      "Serik Omarov held talks with the Deputy Chairman of the Cabinet of Ministers, the Minister of Culture of Hungary, Peter Kovacs.",
      states: ["Peter Kovacs → HU"], doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english,
      "The papers were signed by Chairman of the Aral Fund Serik Omarov, Chairman of the Danube Center (Lake Union) Peter Kovacs and others.",
      states: ["Peter Kovacs → Danube Center"], doesNotState: ["Serik Omarov → Danube Center"]),
    PatternExample(
      .english,
      "The guests were State Secretary of Hungary Peter Kovacs, secretary-general of ARAL organization Serik Omarov, rector of the Danube University Anna Kiss.",
      doesNotState: ["Peter Kovacs → ARAL"]),
    PatternExample(
      .english, "Assistant director of the Kazakh Reed Academy Serik Omarov came to the city.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Kazakh Ambassador Serik Omarov and Minister Peter Kovacs spoke in the city of Baku.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Peter Kovacs → KZ"]),
    PatternExample(
      .english,
      "The Ambassador of Kazakhstan Serik Omarov, State Secretary Peter Kovacs and Minister Anna Kiss came to the city.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Peter Kovacs → KZ", "Anna Kiss → KZ"]),
    PatternExample(
      .english, "At the Steppe Forum Kazakhstan was represented by Deputy Foreign Minister Serik Omarov.",
      states: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "The Steppe Forum in Kazakhstan was attended by Foreign Minister Peter Kovacs.",
      doesNotState: ["Peter Kovacs → KZ"]),
    PatternExample(
      .english, "In Kazakhstan, Hungary was represented by Foreign Minister Peter Kovacs.",
      states: ["Peter Kovacs → HU"], doesNotState: ["Peter Kovacs → KZ"]),
    PatternExample(
      .english, "Chairman of the Aral Committee of Türkiye Prof. Dr. Deniz Toprak came to the city of Baku.",
      states: ["Deniz Toprak → Aral Committee of Türkiye"], doesNotState: ["Deniz Toprak → TR"]),
    PatternExample(
      .english, "Chairman of the Center for Strategic Research Dr. Deniz Toprak came to the city of Baku.",
      states: ["Deniz Toprak → Center for Strategic Research"]),
    PatternExample(
      .english, "After talks with the President of Kazakhstan, Serik Omarov met the guests.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english,
      "At the invitation of the Minister of Culture of Türkiye, Serik Omarov and Gabor Szabo visited the city.",
      doesNotState: ["Serik Omarov → TR"]),
    PatternExample(
      .english, "Together with the Rector of the Aral University, Serik Omarov opened the fair.",
      doesNotState: ["Serik Omarov → Aral University"]),
    PatternExample(
      .english, "At the invitation of the President of Kazakhstan, Serik Omarov, the guests came to the city.",
      states: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Serik Omarov, a candidate for President of Kazakhstan, met students in Astana.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "The candidate for the office of the President of Kazakhstan, Serik Omarov, met students in Astana.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Gabor Szabo met with the President of Kazakhstan, Serik Omarov, in the city of Baku.",
      states: ["Serik Omarov → KZ"]),
  ]
}
