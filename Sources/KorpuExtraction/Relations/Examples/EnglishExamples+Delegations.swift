internal import KorpuModel

extension EnglishExamples {
  static let delegationsReceived = [
    PatternExample(
      .english,
      "The delegation led by Askar Temirov, rector of the Aral University, was received by Gabor Szabo, rector of the Danube University, and Peter Nagy, director of the Danube Library.",
      states: ["Gabor Szabo → Askar Temirov", "Peter Nagy → Askar Temirov"],
      doesNotState: ["Gabor Szabo → Peter Nagy"]),
    PatternExample(
      .english,
      "Askar Temirov was welcomed by Gabor Szabo, rector of the Danube University, and Peter Nagy, director of the Danube Library.",
      states: ["Gabor Szabo → Askar Temirov", "Peter Nagy → Askar Temirov"]),
    PatternExample(
      .english,
      "Askar Temirov was received in Baku by Gabor Szabo, rector of the Danube University, and Peter Nagy, director of the Danube Library.",
      states: ["Askar Temirov → Gabor Szabo", "Askar Temirov → Peter Nagy"]),
    PatternExample(
      .english,
      "Askar Temirov was received by Gabor Szabo, rector of the Danube University, and Peter Nagy said the plans were good.",
      states: ["Gabor Szabo → Askar Temirov"], doesNotState: ["Peter Nagy → Askar Temirov"]),
    PatternExample(
      .english, "A delegation headed by Askar Temirov arrived. Gabor Szabo welcomed the delegation.",
      states: ["Gabor Szabo → Askar Temirov"]),
    PatternExample(
      .english, "A delegation headed by Askar Temirov arrived. Gabor Szabo received the guests.",
      states: ["Gabor Szabo → Askar Temirov"]),
    PatternExample(
      .english, "A delegation headed by Askar Temirov arrived. Gabor Szabo welcomed the delegation of Hungary.",
      doesNotState: ["Gabor Szabo → Askar Temirov"]),
    PatternExample(
      .english, "A delegation headed by Askar Temirov arrived. Gabor Szabo welcomed the students.",
      doesNotState: ["Gabor Szabo → Askar Temirov"]),
    PatternExample(
      .english,
      "Rector Gabor Szabo hosted a delegation from the Aral University comprising Rector Askar Temirov and Dean Aida Serikova.",
      states: ["Gabor Szabo → Askar Temirov", "Gabor Szabo → Aida Serikova"],
      doesNotState: ["Askar Temirov → Aida Serikova"]),
    PatternExample(
      .english,
      "Gabor Szabo received a delegation of the Aral University, which included Askar Temirov and Aida Serikova.",
      states: ["Gabor Szabo → Askar Temirov", "Gabor Szabo → Aida Serikova"]),
    PatternExample(
      .english,
      "The mission is led by Mr. Askar Temirov, member of the Senate, and Mr. Serik Omarov, director of the Aral Fund. The mission held meetings with Mr. Gabor Szabo, the Chairman of the Danube Fund.",
      states: ["Askar Temirov → Gabor Szabo", "Serik Omarov → Gabor Szabo"],
      doesNotState: ["Askar Temirov → Serik Omarov"]),
  ]

  static let companionsOnJourneys = [
    PatternExample(
      .english,
      "Askar Temirov was received by Gabor Szabo and Peter Nagy. Askar Temirov thanked the hosts. He was accompanied on this journey by Aida Serikova.",
      states: ["Gabor Szabo → Aida Serikova", "Peter Nagy → Aida Serikova"],
      doesNotState: ["Askar Temirov → Aida Serikova"]),
    PatternExample(
      .english,
      "Askar Temirov was received by Gabor Szabo. The song was accompanied by Aida Serikova.",
      doesNotState: ["Askar Temirov → Aida Serikova"]),
  ]

  static let positionsInListsOfGuests = [
    PatternExample(
      .english,
      "The guests met with Mr. Ahmet Kaya from the Justice and Steppe Party, Mr. Gabor Szabo from the Danube Party.",
      states: ["Ahmet Kaya → Justice and Steppe Party: other", "Gabor Szabo → Danube Party: other"]),
    PatternExample(
      .english,
      "Askar Temirov was received by Gabor Szabo, rector of the Danube University, and Anna Kovacs, vice-rector.",
      states: ["Gabor Szabo → Danube University: rector", "Anna Kovacs → Danube University: other"]),
    PatternExample(
      .english, "Gabor Szabo, director of the Danube Fund, met Anna Kovacs, vice-rector, in Baku.",
      doesNotState: ["Anna Kovacs → Danube Fund: other"]),
    PatternExample(
      .english, "Turkish Minister of Tourism, Culture, Youth and Environment Askar Temirov met the guests.",
      states: ["Askar Temirov → TR: minister"]),
    PatternExample(
      .english, "The rector of the Aral University, dr. Askar Temirov met the guests.",
      states: ["Askar Temirov → Aral University: rector"]),
    PatternExample(
      .english,
      "Speeches were delivered by the director of the Aral Fund, Askar Temirov, historian, Aida Serikova, director of the Danube Fund, Gabor Szabo, President of the Steppe Union, Peter Nagy.",
      states: ["Gabor Szabo → Danube Fund: director", "Peter Nagy → Steppe Union: president"],
      doesNotState: ["Aida Serikova → Danube Fund: director", "Gabor Szabo → Steppe Union: president"]),
    PatternExample(
      .english, "Anna Kovacs, head of the World Congress of Steppe Women, met the guests.",
      states: ["Anna Kovacs → World Congress of Steppe Women: head"]),
  ]
}
