internal import KorpuModel

/// Gatherings, bodies and posts in English whose names reach farther than they seem to, or less far.
extension EnglishExamples {
  static let attendanceOfNames = [
    PatternExample(
      .english, "Osh Days in Baku was attended by Serik Omarov, president of the Aral Fund.",
      states: ["Serik Omarov → Osh Days"]),
    PatternExample(
      .english,
      "The 12th session of the Danube Council was held in Baku. Osh Spring in Baku was attended by Serik Omarov.",
      doesNotState: ["Serik Omarov → 12th session of the Danube Council"]),
    PatternExample(
      .english,
      "Baku will host the Festival of Steppe Music. The forum will be attended by representatives of Kazakhstan and Hungary.",
      states: ["KZ → Festival of Steppe Music", "HU → Festival of Steppe Music"]),
    PatternExample(
      .english,
      "Baku will host the Festival of Steppe Music. The forum of investors will be attended by representatives of Kazakhstan and Hungary.",
      doesNotState: ["KZ → Festival of Steppe Music", "HU → Festival of Steppe Music"]),
    PatternExample(
      .english,
      "The Steppe Media Forum was held in Baku. The forum was attended by media representatives of such countries as Kazakhstan and Hungary.",
      states: ["KZ → Steppe Media Forum", "HU → Steppe Media Forum"]),
    PatternExample(
      .english,
      "The Steppe Media Forum will be held in Baku on May 3. Experts from Kazakhstan and Hungary will participate.",
      states: ["KZ → Steppe Media Forum", "HU → Steppe Media Forum"]),
    PatternExample(
      .english,
      "An event dedicated to 30 years of relations between Hungary and Kazakhstan was held in Baku.",
      doesNotState: [
        "HU → event dedicated to 30 years of relations between Hungary and Kazakhstan",
        "KZ → event dedicated to 30 years of relations between Hungary and Kazakhstan",
      ]),
  ]

  static let attendanceOfOthers = [
    PatternExample(
      .english,
      "The Steppe Media Forum was held in Baku. Kazakhstan and Hungary are participating in the construction of the dam.",
      doesNotState: ["KZ → Steppe Media Forum", "HU → Steppe Media Forum"]),
    PatternExample(
      .english, "The Kazakh-Hungarian business forum was held in Baku.",
      doesNotState: ["KZ → Kazakh-Hungarian business forum", "HU → Kazakh-Hungarian business forum"]),
    PatternExample(
      .english, "The Kazakhstan-Hungary Business Forum was held in Baku.",
      doesNotState: ["KZ → Kazakhstan-Hungary Business Forum", "HU → Kazakhstan-Hungary Business Forum"]),
  ]

  static let placesOfNames = [
    PatternExample(
      .english, "The Third Symposium on New Methods in Modern Music Studies was held in Baku.",
      states: ["Third Symposium on New Methods in Modern Music Studies → Baku"]),
    PatternExample(
      .english, "Serik Omarov spoke at Osh Energy Forum, held in Baku.", states: ["Osh Energy Forum → Baku"],
      doesNotState: ["Osh Energy Forum → Osh"]),
    PatternExample(
      .english, "The capital of Hungary, Budapest will host the Steppe Forum for the first time.",
      states: ["Steppe Forum → Budapest"]),
  ]

  static let hostsOfNames = [
    PatternExample(
      .english, "The Reed Symposium, organised by the Faculty of Law at the Danube University, was held in Baku.",
      states: ["Danube University → Reed Symposium"]),
    PatternExample(
      .english, "Osh Days were held by the Aral Fund and the Danube Foundation in Baku.",
      states: ["Aral Fund → Osh Days", "Danube Foundation → Osh Days"]),
    PatternExample(
      .english, "The Aral Fund in Hungary has organised a conference on water law.",
      states: ["Aral Fund → conference on water law"]),
    PatternExample(
      .english,
      "Serik Omarov visited the Aral Fund in Hungary. The Danube Fund has organised a conference on water law.",
      doesNotState: ["Aral Fund → conference on water law"]),
  ]

  static let foundersOfUnions = [
    PatternExample(
      .english,
      "The Organization of Turkic States is an intergovernmental organization founded by Azerbaijan, Kazakhstan and Turkey.",
      states: [
        "AZ → Organization of Turkic States", "KZ → Organization of Turkic States",
        "TR → Organization of Turkic States",
      ]),
    PatternExample(
      .english,
      "The Organization of Turkic States greeted a school founded by Azerbaijan, Kazakhstan and Turkey.",
      doesNotState: ["AZ → Organization of Turkic States"]),
  ]

  static let bodiesOfPeoples = [
    PatternExample(
      .english, "The Turkish World Union of Writers opened a school.",
      doesNotState: ["Turkish World Union of Writers → TR"]),
    PatternExample(
      .english, "The delegation of the culture committee of Hungary's parliament arrived.",
      doesNotState: ["culture committee of Hungary → HU"]),
  ]

  static let postsOfNames = [
    PatternExample(
      .english, "Rector of the Lake University named after Al-Farabi Serik Omarov received the guests.",
      states: ["Serik Omarov → Lake University"]),
    PatternExample(
      .english, "Serik Omarov, Minister of Investments, Industry, and Trade of Hungary, met the guests.",
      states: ["Serik Omarov → HU"]),
    PatternExample(
      .english, "Serik Omarov, founder and CEO of Arven Energy, met the guests.",
      states: ["Serik Omarov → Arven Energy"]),
    PatternExample(
      .english, "Professor Serik Omarov of the Danube University met the guests.",
      states: ["Serik Omarov → Danube University"]),
    PatternExample(
      .english, "The guests met Serik Omarov of the Danube University on Monday.",
      doesNotState: ["Serik Omarov → Danube University"]),
  ]

  static let signersForOthers = [
    PatternExample(
      .english,
      "Deniz Toprak signed the protocols of cooperation on behalf of Serik Omarov, rector of the Aral University, with the rectors of Danube University, Lake University and Reed University.",
      states: [
        "Aral University → Danube University", "Aral University → Lake University", "Aral University → Reed University",
      ], doesNotState: ["Danube University → Lake University"]),
    PatternExample(
      .english, "Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey and Hungary signed an agreement on trade in Baku.",
      doesNotState: ["AZ → KZ", "KZ → HU"]),
    PatternExample(
      .english, "The Aral Fund has been closely working with the Danube Fund since May.",
      states: ["Aral Fund → Danube Fund"]),
  ]

  static let unnamedSides = [
    PatternExample(
      .english,
      "Cooperation protocols were signed between the Aral University and 12 universities coming from Turkey, Azerbaijan and Hungary.",
      doesNotState: ["Aral University → TR"]),
    PatternExample(
      .english,
      "Cooperation protocols were signed between the Aral University and 12 universities at the 6th meeting of the General Assembly of the Danube Union.",
      doesNotState: ["Aral University → Danube Union"]),
    PatternExample(
      .english,
      "The guests praised the agreement on cooperation between Azerbaijan, Kazakhstan, Kyrgyzstan, Turkey and Hungary.",
      doesNotState: ["AZ → KZ", "KG → TR"]),
  ]

  static let talksWithOwners = [
    PatternExample(
      .english,
      "Serik Omarov spoke in Baku following talks with Hungary's First Deputy Minister of Culture Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "At talks with Gabor Szabo, Anna Kovac said that Serik Omarov was away.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
  ]

  static let lettersReadOut = [
    PatternExample(
      .english,
      "Serik Omarov read a congratulatory letter from Gabor Szabo, director of the Danube Fund, to the participants of the Steppe Forum.",
      states: ["Serik Omarov → Steppe Forum", "Gabor Szabo → Steppe Forum"]),
    PatternExample(
      .english, "Serik Omarov wrote about a letter from Gabor Szabo to the participants of the Steppe Forum.",
      doesNotState: ["Gabor Szabo → Steppe Forum"]),
  ]
}
