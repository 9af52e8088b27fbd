internal import KorpuModel

/// Positions of others than who is named behind them.
extension EnglishExamples {
  static let positionsOfOthers = [
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
