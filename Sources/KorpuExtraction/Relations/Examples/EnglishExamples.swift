internal import KorpuModel

/// How English states the ties of the patterns, and what in it a careless reader would see.
enum EnglishExamples {
  static let positions = [
    PatternExample(
      .english,
      "Serik Omarov, Rector of the Aral University and President of the Danube Union, came to the city of Baku.",
      states: ["Serik Omarov → Aral University", "Serik Omarov → Danube Union"]),
    PatternExample(
      .english,
      "Serik Omarov, Rector of the Aral University and President of the Danube Union Gabor Szabo came to the city of Baku.",
      states: ["Gabor Szabo → Danube Union"], doesNotState: ["Serik Omarov → Danube Union"]),
    PatternExample(
      .english,
      "Chair of the Aral Assembly, Numan Kurt, Chairman of the Danube Parliament, Yerlan Koshan, and Speaker of the Volga Council, Nurlan Shak, praised the plan.",
      states: ["Numan Kurt → Aral Assembly", "Yerlan Koshan → Danube Parliament", "Nurlan Shak → Volga Council"],
      doesNotState: ["Numan Kurt → Danube Parliament", "Yerlan Koshan → Volga Council"]),
    PatternExample(
      .english,
      "The Steppe Forum was attended by Chair of the Aral Assembly, Numan Kurt, Chairman of the Danube Fund, Yerlan Koshan, and Rector of the Volga University, Nurlan Shak.",
      states: ["Numan Kurt → Aral Assembly", "Yerlan Koshan → Danube Fund", "Nurlan Shak → Volga University"],
      doesNotState: ["Numan Kurt → Danube Fund"]),
    PatternExample(
      .english,
      "Serik Omarov, Chair of the Aral Assembly, Gabor Szabo, Rector of the Danube University, attended the meeting.",
      states: ["Serik Omarov → Aral Assembly", "Gabor Szabo → Danube University"],
      doesNotState: ["Gabor Szabo → Aral Assembly"]),
  ]

  /// Bodies that no table knows, or that are called after people, and what stands around them.
  static let positionsInNamedBodies = [
    PatternExample(
      .english,
      "The Rector of the Aral National University named after Jusup Bekov, Professor Serik Omarov, met the guests.",
      states: ["Serik Omarov → Aral National University"], doesNotState: ["Jusup Bekov → Aral National University"]),
    PatternExample(
      .english, "Chairman of the Committee on Institutions of the Majlis A. Omarov visited the museum.",
      states: ["A. Omarov → Majlis"]),
    PatternExample(
      .english, "ABCU Rector Serik Omarov spoke.", states: ["Serik Omarov → ABCU"]),
    PatternExample(
      .english, "The guests met the Rector of ADTU Gabor Szabo.", states: ["Gabor Szabo → ADTU"]),
    PatternExample(
      .english, "The Rector of ABCU (Aral University) Serik Omarov spoke.", states: ["Serik Omarov → Aral University"]),
    PatternExample(
      .english,
      "In their speeches, the Secretary General of the Aral Fund, Serik Omarov, the Secretary General of the Danube Union, Gabor Szabo, and the head of the Volga Council, Deniz Toprak, praised the plan.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Danube Union", "Deniz Toprak → Volga Council"],
      doesNotState: ["Serik Omarov → Danube Union", "Gabor Szabo → Volga Council"]),
    PatternExample(
      .english,
      "Deputy Speaker of the Milli Majlis Serik Omarov and First Deputy Chairman of the Senate G.Szabo spoke.",
      states: ["Serik Omarov → Milli Majlis", "G.Szabo → Senate"]),
    PatternExample(
      .english, "UNDP Resident Representative in Azerbaijan Anna Kovac visited the museum.",
      states: ["Anna Kovac → UNDP"], doesNotState: ["Anna Kovac → AZ"]),
    PatternExample(
      .english, "Permanent Representative of Türkiye to the UN Deniz Toprak visited the museum.",
      states: ["Deniz Toprak → TR"], doesNotState: ["Deniz Toprak → UN"]),
  ]

  static let portfolios = [
    PatternExample(
      .english,
      "H.E. Chyngyz Eshen, Deputy Minister of Culture, Information, Sports and Youth Policy of the Kyrgyz Republic, spoke.",
      states: ["Chyngyz Eshen → KG"]),
    PatternExample(
      .english, "Minister of Culture, Rector Serik Omarov and Dean of Hungary Gabor Szabo met the guests.",
      doesNotState: ["Serik Omarov → HU"]),
  ]

  /// Positions of which a longer key begins within the name of the body.
  static let positionsOfBodies = [
    PatternExample(
      .english, "Danube University Rector Elchin Babar spoke in the city.", states: ["Elchin Babar → Danube University"]
    ),
    PatternExample(
      .english, "Aral Council Chairman Serik Omarov and Danube Institute Director Gabor Szabo spoke in the city.",
      states: ["Serik Omarov → Aral Council", "Gabor Szabo → Danube Institute"]),
    PatternExample(
      .english, "Gabor Szabo opened the Danube University. The university rector Elchin Babar spoke.",
      doesNotState: ["Gabor Szabo → Danube University"]),
  ]

  /// Words that credit a source hide nobody before them.
  static let meetings = [
    PatternExample(
      .english,
      "A delegation of Kazakhstan consisting of Minister Askar Temirov and Rector Serik Omarov came to Baku. The delegation held talks with Gabor Szabo.",
      states: ["Askar Temirov → Gabor Szabo", "Serik Omarov → Gabor Szabo"],
      doesNotState: ["Askar Temirov → Serik Omarov"]),
    PatternExample(
      .english,
      "A delegation of Kazakhstan consisting of Minister Askar Temirov and Rector Serik Omarov came to Baku. The Kazakhstan delegation held talks with Gabor Szabo.",
      states: ["Askar Temirov → Gabor Szabo", "Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "A delegation of Kazakhstan consisting of Minister Askar Temirov and Rector Serik Omarov came to Baku. The Turkish delegation held talks with Gabor Szabo.",
      doesNotState: ["Askar Temirov → Gabor Szabo", "Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Norwegian Foreign Minister Askar Temirov and his Kazakh counterpart, Serik Omarov, have met in the city of Baku.",
      states: ["Askar Temirov → Serik Omarov"]),
    PatternExample(
      .english,
      "Askar Temirov, Secretary General of the Danube Council, and Gabor Szabo, Foreign Minister of Hungary, met in Baku.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Askar Temirov, Secretary General of the Danube Council, and Gabor Szabo, Foreign Minister of Hungary, met the guests in the city.",
      doesNotState: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Serik Omarov, Secretary General of the Danube Fund, came to Oslo. The Secretary General of the Danube Fund was received by Gabor Szabo, State Secretary of the Ministry of Culture.",
      states: ["Gabor Szabo → Serik Omarov"]),
    PatternExample(
      .english, "Minister Serik Omarov received a phone call from Minister Gabor Szabo.",
      states: ["Gabor Szabo → Serik Omarov"]),
    PatternExample(
      .english, "Minister Serik Omarov met with Gabor Szabo, the agency reports.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Minister Serik Omarov met with Gabor Szabo, according to the press service.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Minister Serik Omarov met with Gabor Szabo, the ministry's press service reported.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Minister Serik Omarov met with Gabor Szabo, referring to the need for peace.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Minister Serik Omarov met with Gabor Szabo, Trend reports.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "The President of the Danube Academy Shahin Mustafin met with the Minister of Higher Education, Science and Innovation of Hungary Ibrahim Abdur on March 6.",
      states: ["Shahin Mustafin → Ibrahim Abdur"]),
    PatternExample(
      .english,
      "Minister of Science, Higher Education and Innovation of Hungary Gulzat Isak met with Ambassador Gabor Szabo.",
      states: ["Gulzat Isak → Gabor Szabo"]),
  ]

  static let places = [
    PatternExample(
      .english, "Serik Omarov took part in the Steppe Diplomacy Forum (SDF) 2024 on March 1-3 in Baku.",
      states: ["Steppe Diplomacy Forum → Baku"]),
    PatternExample(
      .english, "The Forum of Writers was held in Baku, according to the press service.",
      states: ["Forum of Writers → Baku"]),
    PatternExample(
      .english,
      "Serik Omarov spoke of preparations for the summit scheduled for July 5-6 in Shusha and the next 11th Summit of the Danube Union slated for October in Norway.",
      doesNotState: ["11th Summit of the Danube Union → Shusha"]),
    PatternExample(
      .english,
      "The parties discussed this year's informal summit held in Oskemen as well as the decisions of the Baku summit.",
      doesNotState: ["Baku summit → Oskemen"]),
    PatternExample(
      .english,
      "Preparations for the Danube Union summit in Norway were discussed. The fifth Steppe Games, held in Astana, stood out.",
      doesNotState: ["Danube Union summit → Astana"]),
  ]

  static let speakers = [
    PatternExample(
      .english, "Serik Omarov said that trade is growing. Earlier, the Forum of Writers was held in Baku.",
      doesNotState: ["Serik Omarov → Forum of Writers"]),
    PatternExample(
      .english, "Serik Omarov noted that the Forum of Writers was held in Baku last year.",
      doesNotState: ["Serik Omarov → Forum of Writers"]),
    PatternExample(
      .english, "The Forum of Writers was held in Baku on Monday. Serik Omarov said that trade is growing.",
      states: ["Serik Omarov → Forum of Writers"]),
  ]
}
