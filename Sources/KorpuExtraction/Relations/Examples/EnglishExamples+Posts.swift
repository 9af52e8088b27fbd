internal import KorpuModel

/// Positions in lists, behind places, behind names, and in bodies that are called in two ways.
extension EnglishExamples {
  static let positionsInLists = [
    PatternExample(
      .english, "Serik Omarov, Kazakhstan's representative to the Aral Council, met the guests in the city.",
      states: ["Serik Omarov → KZ: representative"], doesNotState: ["Serik Omarov → Aral Council"]),
    PatternExample(
      .english, "The guests met representative of the “Green Party” Serik Omarov in the city.",
      states: ["Serik Omarov → Green Party: representative"]),
    PatternExample(
      .english, "Serik Omarov visited Danube University, where he was warmly welcomed by Rector Gabor Szabo.",
      states: ["Gabor Szabo → Danube University: rector"]),
    PatternExample(
      .english,
      "Guests from Hungary met with Deputy Chairman of the Cabinet of Ministers of Kazakhstan S. Omarov and Minister of Education A. Temirov.",
      states: ["S. Omarov → Cabinet of Ministers of Kazakhstan", "A. Temirov → KZ: minister"]),
    PatternExample(
      .english,
      "Hungary thanked Deputy Chairman of the Cabinet of Ministers of Kazakhstan S. Omarov, and Minister of Education A. Temirov left.",
      doesNotState: ["A. Temirov → KZ"]),
    PatternExample(
      .english,
      "The guests met with Speaker of the Milli Majlis of the Azerbaijan Republic Leyla Nasirova in the city.",
      states: ["Leyla Nasirova → Milli Majlis of the Azerbaijan Republic: speaker"]),
    PatternExample(
      .english, "The guests include Aral Union Chairperson Umbrok, Danube Fund Chairperson Serik Omarov and others.",
      states: ["Serik Omarov → Danube Fund"], doesNotState: ["Serik Omarov → Aral Union"]),
    PatternExample(
      .english,
      "The forum was attended by Minister of Culture Serik Omarov, as well as representatives of the Aral Fund.",
      doesNotState: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english, "The Aral Fund's former director Serik Omarov met the former Hungarian minister, Gabor Szabo.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → HU"]),
    PatternExample(
      .english, "In Baku, Ambassador of Hungary Gabor Szabo met with Serik Omarov.", states: ["Gabor Szabo → HU"]),
    PatternExample(
      .english, "Ambassador of Hungary to Kazakhstan Gabor Szabo met with Serik Omarov.",
      states: ["Gabor Szabo → HU"], doesNotState: ["Gabor Szabo → KZ"]),
    PatternExample(
      .english,
      "The concert was attended by Serik Omarov, Chairman of the Aral Fund, Minister of Culture of Hungary Gabor Szabo, and others.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → HU"], doesNotState: ["Gabor Szabo → Aral Fund"]),
    PatternExample(
      .english,
      "The dinner was attended by Aral Fund President Serik Omarov, the Chairman of the Danube Council, Gabor Szabo and officials.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Danube Council"],
      doesNotState: ["Serik Omarov → Danube Council"]),
    PatternExample(
      .english, "Turkish Ambassador to Bishkek Askin Demir Oran visited the museum.",
      states: ["Askin Demir Oran → TR"]),
    PatternExample(
      .english, "The foreign ministers of Kazakhstan, Askar Temirov, and Hungary, Gabor Szabo, visited the museum.",
      states: ["Askar Temirov → KZ", "Gabor Szabo → HU"], doesNotState: ["Gabor Szabo → KZ"]),
  ]

  static let positionsBehindNames = [
    PatternExample(
      .english, "Anna Kiss met Serik Omarov, the newly appointed director of the Aral Fund, in the museum.",
      states: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english,
      "The Senate met in May. Serik Omarov served as the head of the Department for Trade with UNESCO countries, the Ministry of Culture of Hungary.",
      states: ["Serik Omarov → Ministry of Culture of Hungary"],
      doesNotState: ["Serik Omarov → UNESCO", "Serik Omarov → Senate"]),
    PatternExample(
      .english, "Head of the Department for Cooperation with UNESCO of the Ministry of Culture Serik Omarov came.",
      states: ["Serik Omarov → Ministry of Culture"], doesNotState: ["Serik Omarov → UNESCO"]),
    PatternExample(
      .english, "During the talks with Gabor Szabo, the Kazakh president showed the book to the guests.",
      doesNotState: ["Gabor Szabo → KZ"]),
    PatternExample(
      .english, "During the talks with Gabor Szabo, the president of Hungary, the guests saw the book.",
      states: ["Gabor Szabo → HU"]),
    PatternExample(
      .english,
      "Anna Kiss noted that the academy attaches great importance to cooperation within UNESCO, citing President Serik Omarov’s words.",
      doesNotState: ["Serik Omarov → UNESCO"]),
    PatternExample(
      .english, "The guests were the wife of the President of Hungary and Rector of the Aral University Serik Omarov.",
      states: ["Serik Omarov → Aral University"], doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english, "Director Askar Temirov of the Aral Institute visited the museum.",
      states: ["Askar Temirov → Aral Institute"]),
    PatternExample(
      .english, "Experts Askar Temirov and Anna Kiss of the Aral Institute prepared the report.",
      states: ["Askar Temirov → Aral Institute", "Anna Kiss → Aral Institute"]),
    PatternExample(
      .english, "Director Askar Temirov spoke of the Aral Institute.",
      doesNotState: ["Askar Temirov → Aral Institute"]),
    PatternExample(
      .english, "Senate Speaker Askar Temirov visited the museum.", states: ["Askar Temirov → Senate"]),
    PatternExample(
      .english, "Danube Center Leading Adviser Serik Omarov visited the museum.",
      states: ["Serik Omarov → Danube Center"]),
  ]

  static let bodiesBesideOthers = [
    PatternExample(
      .english, "The Russian Federation opened a school.", doesNotState: ["Russian Federation → RU"]),
    PatternExample(
      .english, "An agreement was signed between the Ministry of Culture of Hungary and Aral Steppe School.",
      states: ["Ministry of Culture of Hungary → HU"]),
    PatternExample(
      .english, "President of the Turkish National Commission for UNESCO Ocan Oran came to the city.",
      states: ["Turkish National Commission for UNESCO → TR"]),
  ]

  static let bodiesUnderOffices = [
    PatternExample(
      .english, "The Council on Public Support to Writers under the President of Hungary opened a school.",
      states: ["Council on Public Support to Writers under the President of Hungary → HU"]),
    PatternExample(
      .english, "The Steppe Council opened a school for the President of Hungary.",
      doesNotState: ["Steppe Council → HU"]),
  ]

  static let positionsBeforeTitles = [
    PatternExample(
      .english,
      "The speakers were Chairman of the Aral Fund Serik Omarov, Danube Council President, Academician Gabor Szabo and Anna Kiss.",
      states: ["Serik Omarov → Aral Fund"], doesNotState: ["Serik Omarov → Danube Council"])
  ]

  static let positionsInBodiesMeant = [
    PatternExample(
      .english, "The Aral Fund opened a school. Fund President Askar Temirov met the guests.",
      states: ["Askar Temirov → Aral Fund"]),
    PatternExample(
      .english, "The Aral Fund and the Danube Fund opened a school. Fund President Askar Temirov met the guests.",
      doesNotState: ["Askar Temirov → Aral Fund", "Askar Temirov → Danube Fund"]),
  ]

  static let positionsGiven = [
    PatternExample(
      .english, "By the decree of the President of Hungary, Askar Temirov was relieved of his duties.",
      doesNotState: ["Askar Temirov → HU"]),
    PatternExample(
      .english, "Deputies approved the candidacy of Askar Temirov for the post of Minister of Culture of Hungary.",
      states: ["Askar Temirov → HU"]),
    PatternExample(
      .english, "Deputies discussed the candidacy of Askar Temirov for the post of Minister of Culture of Hungary.",
      doesNotState: ["Askar Temirov → HU"]),
    PatternExample(
      .english,
      "The concert was attended by Minister of Culture of Hungary Gabor Szabo, former Minister of Trade Anna Kiss and others.",
      states: ["Gabor Szabo → HU", "Anna Kiss → HU"]),
    PatternExample(
      .english, "The University of Danube opened a school. Danube University Rector Gabor Szabo met the guests.",
      states: ["Gabor Szabo → University of Danube"]),
  ]

  static let positionsInShortenedBodies = [
    PatternExample(
      .english,
      "The Center of Steppe Studies (CSS Center) opened a school. CSS Center Chairman Serik Omarov met the guests.",
      states: ["Serik Omarov → Center of Steppe Studies"]),
    PatternExample(
      .english,
      "The Center of Water Law (Lake Organization) opened a school. Lake Organization Chairman Serik Omarov met the guests.",
      doesNotState: ["Serik Omarov → Center of Water Law"]),
    PatternExample(
      .english,
      "The Institute for Steppe Studies under the President of Hungary opened a school. Serik Omarov, director of the Institute for Steppe Studies, met the guests.",
      states: ["Serik Omarov → Institute for Steppe Studies under the President of Hungary"]),
    PatternExample(
      .english, "Serik Omarov, president of the Warm Home public foundation, met the guests.",
      states: ["Serik Omarov → Warm Home public foundation"]),
    PatternExample(
      .english, "Serik Omarov, president of the Family Center public foundation in the city, met the guests.",
      states: ["Serik Omarov → Family Center public foundation"]),
    PatternExample(
      .english, "The head of the Uzbekistan & Hungary Business Association Serik Omarov met the guests.",
      states: ["Serik Omarov → Uzbekistan & Hungary Business Association"], doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .english, "A Kyrgyz magazine printed the words of director Serik Omarov.",
      doesNotState: ["Serik Omarov → Kyrgyz magazine"]),
  ]
}
