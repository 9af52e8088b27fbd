internal import KorpuModel

/// Titles between a post and the name, posts before and behind names in one list, and bodies from which people speak.
extension EnglishExamples {
  static let positionsWithTitles = [
    PatternExample(
      .english, "Secretary General of the Danube Union Ambassador Serik Omarov met the guests.",
      states: ["Serik Omarov → Danube Union: secretaryGeneral"],
      doesNotState: ["Serik Omarov → Danube Union: ambassador"]),
    PatternExample(
      .english, "The guests met the Secretary General of the Danube Union, H.E. Ambassador Serik Omarov.",
      states: ["Serik Omarov → Danube Union: secretaryGeneral"]),
    PatternExample(
      .english,
      "Director of the Danube Center Ambassador Gabor Szabo and Kazakh Ambassador Serik Omarov came to the city.",
      states: ["Gabor Szabo → Danube Center: director", "Serik Omarov → KZ: ambassador"]),
    PatternExample(
      .english,
      "The Chair of the Hungary-Norway Friendship Group and Konya Parliament Member Kemal Aksoy came to the city.",
      states: ["Kemal Aksoy → Hungary-Norway Friendship Group"]),
  ]

  static let positionsBesideMany = [
    PatternExample(
      .english,
      "The forum was attended by Governor Kemal Aksoy, MPs of the Parliament of Hungary and chiefs of missions.",
      doesNotState: ["Kemal Aksoy → Parliament of Hungary"]),
    PatternExample(
      .english, "Serik Omarov and Gabor Szabo, members of the Danube Council, came to the city.",
      states: ["Gabor Szabo → Danube Council"]),
    PatternExample(
      .english,
      "Among the speakers were the Turkish Ambassador to Hungary, Kemal Aksoy, head of the UNDP Astana office, Serik Omarov, and the Kyrgyz Ombudsman, Askar Temirov.",
      states: ["Kemal Aksoy → TR", "Serik Omarov → UNDP Astana office", "Askar Temirov → KG"],
      doesNotState: ["Kemal Aksoy → UNDP"]),
    PatternExample(
      .english,
      "The guests were Minister of Culture of Uzbekistan Serik Omarov, Deputy Prime Minister of Hungary, Minister of Tourism, Culture and Youth Gabor Szabo, and Aral Academy President Askar Temirov.",
      states: ["Serik Omarov → UZ", "Gabor Szabo → HU", "Askar Temirov → Aral Academy"],
      doesNotState: ["Serik Omarov → HU"]),
  ]

  static let positionsOfTwoPosts = [
    PatternExample(
      .english,
      "At the meeting with Hungarian Foreign Minister Gabor Szabo, Kazakh Deputy Prime Minister - Minister of Foreign Affairs Serik Omarov praised the plan.",
      states: ["Gabor Szabo → HU", "Serik Omarov → KZ"], doesNotState: ["Gabor Szabo → KZ"]),
    PatternExample(
      .english,
      "The guests met the head of the friendship group «Hungary – Norway» of the Parliament of Hungary Gabor Szabo.",
      states: ["Gabor Szabo → Parliament of Hungary"]),
  ]

  static let speakersFromBodies = [
    PatternExample(
      .english, "Serik Omarov from the Danube Society noted that books matter.",
      states: ["Serik Omarov → Danube Society: other"]),
    PatternExample(
      .english, "Professor Anna Kovac of the Danube Institute criticized the plan of the city.",
      states: ["Anna Kovac → Danube Institute"]),
    PatternExample(
      .english, "The guests expelled Serik Omarov from the Danube Society and went home.",
      doesNotState: ["Serik Omarov → Danube Society"]),
  ]

  static let signersInLists = [
    PatternExample(
      .english,
      "The memorandum was signed by Serik Omarov, president of the Aral Fund; Gabor Szabo, president of the Danube Fund; and Anna Kiss, director of the Reed Center.",
      states: ["Aral Fund → Danube Fund", "Aral Fund → Reed Center", "Danube Fund → Reed Center"]),
    PatternExample(
      .english,
      "The book was signed by Serik Omarov, president of the Aral Fund; Gabor Szabo, president of the Danube Fund; and Anna Kiss, director of the Reed Center.",
      doesNotState: ["Aral Fund → Danube Fund", "Aral Fund → Reed Center"]),
    PatternExample(
      .english,
      "Serik Omarov, rector of the Aral University, and Gabor Szabo, rector of the Danube University, signed an agreement in the city.",
      states: ["Aral University → Danube University"]),
    PatternExample(
      .english,
      "Serik Omarov, rector of the Aral University, and Gabor Szabo, rector of the Danube University, signed the book of guests.",
      doesNotState: ["Aral University → Danube University"]),
  ]

  static let unnamedPartners = [
    PatternExample(
      .english, "The guests praised the cooperation between the Aral University and Turkish universities.",
      doesNotState: ["Aral University → TR"]),
    PatternExample(
      .english,
      "The guests praised the cooperation between the Aral University and institutions of science in Hungary.",
      doesNotState: ["Aral University → HU"]),
    PatternExample(
      .english, "The guests praised the cooperation between the Aral University and Hungary.",
      states: ["Aral University → HU"]),
  ]

  static let hostsOfUnnamed = [
    PatternExample(
      .english,
      "Speaker of the Danube Council Kemal Aksoy came to Oslo. Rector Serik Omarov, Senator Askar Temirov and other officials welcomed the Speaker of the Danube Council.",
      states: ["Serik Omarov → Kemal Aksoy", "Askar Temirov → Kemal Aksoy"],
      doesNotState: ["Serik Omarov → Askar Temirov"])
  ]
}
