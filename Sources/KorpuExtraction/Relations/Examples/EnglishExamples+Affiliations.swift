internal import KorpuModel

/// Posts in English whose body or country stands in brackets, with another name of a list, or elsewhere in the article.
extension EnglishExamples {
  static let affiliations = [
    PatternExample(
      .english,
      "The speakers were Serik Omarov (Aral Fund), Gabor Szabo and Anna Kovac (Danube University). Deniz Toprak (Steppe Magazine) took the picture.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Danube University", "Anna Kovac → Danube University"],
      doesNotState: ["Gabor Szabo → Aral Fund"]),
    PatternExample(
      .english,
      "The guests were Serik Omarov of the Aral Fund, Gabor Szabo of the Danube Union and Anna Kovac of Reed University.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Danube Union", "Anna Kovac → Reed University"]),
    PatternExample(
      .english, "The guests bought the books of Serik Omarov of the Aral Fund.",
      doesNotState: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english, "Serik Omarov, chairman of the Aral Fund and of the Danube Union, met the guests.",
      states: ["Serik Omarov → Aral Fund", "Serik Omarov → Danube Union"]),
    PatternExample(
      .english, "Serik Omarov, PhD, Dean of the Faculty of Law at the Aral University, met the guests.",
      states: ["Serik Omarov → Aral University"]),
  ]

  static let officesOfOnlyCountry = [
    PatternExample(
      .english, "Kazakhstan plans a dam. Prime Minister Serik Omarov said that the river was dry.",
      states: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Prime Minister Serik Omarov arrived in Hungary on Monday. Hungary expects many guests.",
      doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english, "The Hungarian minister said that President Serik Omarov would come to the city.",
      doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english, "The Steppe University of Kazakhstan opened a hall. President Serik Omarov thanked the teachers.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Kazakhstan plans a dam. The news pleased Bavarian Prime Minister Serik Omarov.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Kazakhstan plans a dam. Prime Minister Serik Omarov of the Kingdom of Marvia praised it.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "Kazakhstan plans a dam. In Vienna, President Serik Omarov spoke of the river.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "The Embassy of Hungary in Baku opened a show. Marvian Ambassador Gabor Szabo spoke.",
      doesNotState: ["Gabor Szabo → HU"]),
    PatternExample(
      .english, "The Embassy of Hungary in Baku opened a show. Ambassador Gabor Szabo cut the ribbon.",
      states: ["Gabor Szabo → HU"]),
    PatternExample(
      .english, "The Embassy of Hungary in Baku gave a medal to former Ambassador Serik Omarov.",
      doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english, "Ambassador of Hungary Gabor Szabo and Ambassador Serik Omarov visited the Embassy of Hungary.",
      states: ["Gabor Szabo → HU"], doesNotState: ["Serik Omarov → HU"]),
  ]
}
