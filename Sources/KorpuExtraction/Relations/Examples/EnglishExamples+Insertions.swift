internal import KorpuModel

/// What English puts between a name and what is told of it: brackets of several words, what a body is, a post behind a comma.
extension EnglishExamples {
  static let postsBehindFrontedWords = [
    PatternExample(
      .english, "During his speech, Serik Omarov, the chairman of the Aral Fund noted that the rivers were drying up.",
      states: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english,
      "During the talks with Serik Omarov, the president of the Aral Fund noted that the rivers were drying up.",
      doesNotState: ["Serik Omarov → Aral Fund"]),
    PatternExample(
      .english, "Serik Omarov met with newly appointed Rector of the Aral University, Professor Gabor Szabo.",
      states: ["Gabor Szabo → Aral University"], doesNotState: ["Serik Omarov → Aral University"]),
  ]

  static let membersBehindInsertions = [
    PatternExample(
      .english, "The Aral Fund, a Kazakh NGO, has become a member of the Danube Union.",
      states: ["Aral Fund → Danube Union"]),
    PatternExample(
      .english, "The Aral Fund, the Steppe Fund, has become a member of the Danube Union.",
      doesNotState: ["Aral Fund → Danube Union"]),
    PatternExample(
      .english,
      "The Organization of Turkic States sits in Istanbul. Its four founding member states are Azerbaijan, Kazakhstan and Türkiye.",
      states: [
        "AZ → Organization of Turkic States", "KZ → Organization of Turkic States",
        "TR → Organization of Turkic States",
      ]),
    PatternExample(
      .english,
      "The Organization of Turkic States sits in Istanbul. Hungary received observer status in 2018 and Turkmenistan joined as an observer member in 2021.",
      states: ["HU → Organization of Turkic States", "TM → Organization of Turkic States"]),
    PatternExample(
      .english,
      "The Organization of Turkic States sits in Istanbul. Hungary attained observer status at the summit in the city.",
      states: ["HU → Organization of Turkic States"]),
    PatternExample(
      .english, "Turkmenistan and Hungary are included as observers in the Aral Council, as the guests were told.",
      states: ["TM → Aral Council", "HU → Aral Council"]),
    PatternExample(
      .english,
      "The Organization of Turkic States met the Aral Council. Its three partner states are Azerbaijan, Kazakhstan and Türkiye.",
      doesNotState: ["AZ → Aral Council", "AZ → Organization of Turkic States"]),
  ]

  static let hostsBehindInsertions = [
    PatternExample(
      .english,
      "Within the framework of the Steppe Forum, the Aral Fund and the Danube Union have organized a conference titled \"New Voices\".",
      states: ["Aral Fund → New Voices", "Danube Union → New Voices"]),
    PatternExample(
      .english,
      "In the words of the guests of Osh, the Aral Fund and the Danube Union, the conference titled \"New Voices\" was held in Baku.",
      doesNotState: ["Aral Fund → New Voices"]),
    PatternExample(
      .english, "The Aral Centre (Centre of the Sea) held a conference titled \"New Voices\" in Osh.",
      states: ["Aral Centre → New Voices"]),
    PatternExample(
      .english, "The Aral Fund, which has three schools, hosted the conference titled \"New Voices\" in Osh.",
      states: ["Aral Fund → New Voices"]),
    PatternExample(
      .english,
      "The Aral Fund held the conference titled \"New Voices\" in Osh jointly with the Danube Union and the Steppe Fund.",
      states: ["Aral Fund → New Voices", "Danube Union → New Voices", "Steppe Fund → New Voices"]),
  ]

  static let attendantsInLists = [
    PatternExample(
      .english,
      "The Aral Center opening ceremony has been attended on Thursday by, among others, Serik Omarov and Gabor Szabo.",
      states: [
        "Serik Omarov → Aral Center opening ceremony", "Gabor Szabo → Aral Center opening ceremony",
      ]),
    PatternExample(
      .english,
      "The \"Green Steppe\" forum was held in Osh. Hungary was represented by a delegation of scientists and writers.",
      states: ["HU → Green Steppe"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum was held in Osh. Participating nations included Azerbaijan and Kazakhstan.",
      states: ["AZ → Green Steppe", "KZ → Green Steppe"]),
    PatternExample(
      .english,
      "The \"Green Steppe\" forum was attended by members of parliament, delegates from Hungary, as well as the Aral Fund (AF) and the Danube Fund.",
      states: ["HU → Green Steppe", "Aral Fund → Green Steppe", "Danube Fund → Green Steppe"]),
    PatternExample(
      .english,
      "The \"Green Steppe\" forum was attended by Serik Omarov, director of the Aral Fund and the Danube Fund, and guests.",
      states: ["Serik Omarov → Green Steppe"], doesNotState: ["Danube Fund → Green Steppe"]),
    PatternExample(
      .english,
      "The \"Green Steppe\" forum was held in Baku. The forum hosted by the Aral Fund gathered Serik Omarov and Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe", "Gabor Szabo → Green Steppe"]),
    PatternExample(
      .english, "The Aral Fund will be represented at the \"Green Steppe\" forum by its deputy director Serik Omarov.",
      states: ["Serik Omarov → Green Steppe"]),
  ]

  static let placesBehindNames = [
    PatternExample(
      .english, "Serik Omarov was a speaker at the \"Green Steppe\" forum in Baku, and wrote a book about it.",
      states: ["Green Steppe → Baku"]),
    PatternExample(
      .english, "Serik Omarov wrote of the \"Green Steppe\" forum and a friend in Baku.",
      doesNotState: ["Green Steppe → Baku"]),
  ]

  static let speakersAtOpenings = [
    PatternExample(
      .english,
      "The \"Green Steppe\" forum began in Osh. The welcoming address was made by Serik Omarov, the head of the Aral Fund.",
      states: ["Serik Omarov → Green Steppe"]),
    PatternExample(
      .english, "Speaking at the opening ceremony of the \"Green Steppe\" forum, Serik Omarov thanked the hosts.",
      states: ["Serik Omarov → Green Steppe"]),
    PatternExample(
      .english,
      "The \"Green Steppe\" forum was held in Baku. The forum opened with remarks from the deputy head of the Aral Committee, Serik Omarov, and from Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe", "Gabor Szabo → Green Steppe"]),
    PatternExample(
      .english, "\"Water is life,\" Serik Omarov told the \"Green Steppe\" forum.",
      states: ["Serik Omarov → Green Steppe"]),
  ]

  static let jointMeetings = [
    PatternExample(
      .english,
      "The presidents of the three countries – Serik Omarov of Kazakhstan, Gabor Szabo of Hungary and Deniz Toprak of Türkiye – met in the city.",
      states: ["Serik Omarov → Gabor Szabo", "Serik Omarov → Deniz Toprak", "Gabor Szabo → Deniz Toprak"]),
    PatternExample(
      .english, "Serik Omarov, Gabor Szabo and Deniz Toprak met with the guests in the city.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Rector Serik Omarov visited the Danube University. The guest was received by the Rector of the university, Professor Gabor Szabo.",
      states: ["Gabor Szabo → Serik Omarov"]),
    PatternExample(
      .english, "Ambassador Serik Omarov discussed the Aral Alliance, a new body, with nobody.",
      doesNotState: ["Serik Omarov → Aral Alliance"]),
    PatternExample(
      .english, "Rector Serik Omarov hosted a delegation from the Danube University led by Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
  ]
}
