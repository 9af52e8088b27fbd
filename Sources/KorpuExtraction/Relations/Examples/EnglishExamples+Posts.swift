internal import KorpuModel

/// Positions in lists, behind places, behind names, and in bodies that are called in two ways.
extension EnglishExamples {
  static let positionsInLists = [
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

  static let positionsInBrackets = [
    PatternExample(
      .english, "The Steppe School № 5 (Director – Anna T. Omarova) and the Lake School (Director: Gabor Szabo) signed it.",
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
      .english, "Serik Omarov met with the Chairman of the Danube Party, member of the Hungarian Parliament, Gabor Szabo.",
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

  static let positionsBehindNames = [
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
