internal import KorpuModel

/// Positions in brackets, in parts of bodies, of one who has several, and in the government at home.
extension EnglishExamples {
  static let positionsInBrackets = [
    PatternExample(
      .english,
      "The Steppe School № 5 (Director – Anna T. Omarova) and the Lake School (Director: Gabor Szabo) signed it.",
      states: ["Anna T. Omarova → Steppe School № 5", "Gabor Szabo → Lake School"],
      doesNotState: ["Gabor Szabo → Steppe School № 5"]),
    PatternExample(
      .english, "The Steppe School (the guests and Gabor Szabo) signed it.",
      doesNotState: ["Gabor Szabo → Steppe School"]),
    PatternExample(
      .english,
      "Serik Omarov (Kazakhstan), President of the Aral Fund, and Gabor Szabo (Hungary), Head of the Danube Union, spoke.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Danube Union"], doesNotState: ["Gabor Szabo → Aral Fund"]),
  ]

  static let positionsInParts = [
    PatternExample(
      .english, "Chairman of the Committee on Culture of the Senate Serik Omarov came to the city.",
      states: ["Serik Omarov → Senate"], doesNotState: ["Serik Omarov → Committee on Culture of the Senate"]),
    PatternExample(
      .english,
      "The Committee on Culture of the Senate opened a school. Serik Omarov, chairman of the committee, came to the city.",
      states: ["Serik Omarov → Committee on Culture of the Senate"]),
    PatternExample(
      .english, "Danube University Faculty of Law Dean Serik Omarov met the guests.",
      states: ["Serik Omarov → Danube University"]),
    PatternExample(
      .english, "Danube University Park of Flowers Director Serik Omarov met the guests.",
      doesNotState: ["Serik Omarov → Danube University"]),
    PatternExample(
      .english, "Serik Omarov, Head of the Russia Department at the Steppe Institute, met the guests.",
      states: ["Serik Omarov → Steppe Institute"], doesNotState: ["Serik Omarov → RU"]),
    PatternExample(
      .english, "Head of the Department of Forests of the Ministry of Culture of Hungary Gabor Szabo met the guests.",
      states: ["Gabor Szabo → Ministry of Culture of Hungary"]),
    PatternExample(
      .english,
      "Director of the Institute for Steppe Studies (ISS) under the President of Hungary Gabor Szabo met the guests.",
      states: ["Gabor Szabo → Institute for Steppe Studies under the President of Hungary"],
      doesNotState: ["Gabor Szabo → HU"]),
    PatternExample(
      .english, "Kazakh Members of the Parliament Serik Omarov and Anna Toprak met the guests.",
      states: ["Serik Omarov → KZ", "Anna Toprak → KZ"]),
    PatternExample(
      .english, "Danube University Vice-Rectors Prof. Dr. Serik Omarov and Prof. Dr. Gabor Szabo met the guests.",
      states: ["Serik Omarov → Danube University", "Gabor Szabo → Danube University"]),
  ]

  static let positionsOfSeveral = [
    PatternExample(
      .english, "Serik Omarov, member of the Steppe Council, representative of the Aral Union, said that it was good.",
      states: ["Serik Omarov → Steppe Council", "Serik Omarov → Aral Union"]),
    PatternExample(
      .english, "Serik Omarov, member of the Steppe Council, Director of the Aral Union Gabor Szabo, and others came.",
      states: ["Gabor Szabo → Aral Union"], doesNotState: ["Serik Omarov → Aral Union"]),
    PatternExample(
      .english,
      "Serik Omarov met with the Chairman of the Danube Party, member of the Hungarian Parliament, Gabor Szabo.",
      states: ["Gabor Szabo → Danube Party", "Gabor Szabo → Hungarian Parliament"],
      doesNotState: ["Serik Omarov → Danube Party"]),
    PatternExample(
      .english, "Serik Omarov, Director, Aral Fund, came to the city.", states: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english, "Serik Omarov became the chairman of the Aral Fund.", states: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english, "Serik Omarov said that Kazakhstan became the chair of the Aral Union.",
      doesNotState: ["Serik Omarov → Aral Union"]),
  ]

  static let officesAtHome = [
    PatternExample(
      .english,
      "President of Kazakhstan Serik Omarov signed a decree. Minister of Culture Anna Toprak stayed in office, and Gabor Szabo was appointed Deputy Prime Minister.",
      states: ["Anna Toprak → KZ", "Gabor Szabo → KZ"]),
    PatternExample(
      .english,
      "President of Kazakhstan Serik Omarov visited Hungary. Minister of Culture Anna Toprak met the guests.",
      doesNotState: ["Anna Toprak → KZ", "Anna Toprak → HU"]),
    PatternExample(
      .english, "Guests came to Kazakhstan. Minister of Culture Anna Toprak met the guests.",
      doesNotState: ["Anna Toprak → KZ"]),
  ]
}
