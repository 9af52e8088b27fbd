internal import KorpuModel

extension StatementExamples {
  /// The forms of attribution in English.
  static let english: [(form: String, example: PatternExample)] = [
    (
      "as somebody put it",
      PatternExample(
        .english,
        "The guests came to Osh. As Minister Tom Baker put it, “the port is ready for every ship.” Tom Baker put it on the table that was new.",
        states: ["Tom Baker: the port is ready for every ship"], doesNotState: ["Tom Baker: was new"])
    ),
    (
      "a claim with a verb of saying of its own",
      PatternExample(
        .english, "Minister Jane Miller emphasized that she believes in the success of the new road.",
        states: ["Jane Miller: she believes in the success of the new road"])
    ),
    (
      "whose post and body take many words",
      PatternExample(
        .english,
        "“The port is ready for every ship,” Chairman of the Board of the National Association of Reed and Lake Organizations and Societies of Women of Uzbekistan Serik Omarov told Trend.",
        states: ["Serik Omarov: The port is ready for every ship"])
    ),
    (
      "a name and a colon, without a verb",
      PatternExample(
        .english,
        "The meeting lasted three hours. Minister Tom Baker: “The port is ready for every ship.”",
        states: ["Tom Baker: The port is ready for every ship"])
    ),
    (
      "a second half in the next sentence",
      PatternExample(
        .english,
        "Minister Jane Miller spoke. “We walk this road together,” she said. “There is no way back.”",
        states: ["Jane Miller: We walk this road together,” she said. “There is no way back"])
    ),
    (
      "an attribution between two halves",
      PatternExample(
        .english,
        "“Mountains unite us,” said Minister Tom Baker, “and do not divide.”",
        states: ["Tom Baker: Mountains unite us,” said Minister Tom Baker, “and do not divide"])
    ),
    (
      "to a medium whose name a credit holds",
      PatternExample(
        .english, "Minister Serik Omarov told Trend that trade is growing.",
        states: ["Serik Omarov: trade is growing"])
    ),
    (
      "in a paper, and in writing",
      PatternExample(
        .english, "Serik Omarov said in a statement that trade is growing. Serik Omarov writes that water is life.",
        states: ["Serik Omarov: trade is growing", "Serik Omarov: water is life"])
    ),
    (
      "a clause after «that» which tells of a gathering",
      PatternExample(
        .english, "Serik Omarov spoke at the Danube Writers Forum that was moderated by Gabor Szabo.",
        doesNotState: ["Serik Omarov: was moderated by Gabor Szabo"])
    ),
    (
      "of who quotes another",
      PatternExample(
        .english, "Serik Omarov, quoting Gabor Szabo, said that trade is growing.",
        states: ["Serik Omarov: trade is growing"], doesNotState: ["Gabor Szabo: trade is growing"])
    ),
    (
      "an agency that is told, and by nobody who is named",
      PatternExample(
        .english, "Rector Serik Omarov will visit Baku, a source in the university told Report on Monday.",
        doesNotState: ["Serik Omarov: Report on Monday"])
    ),
    (
      "quotations in single marks, with apostrophes within",
      PatternExample(
        .english,
        "'Turkey's young people and our members' children meet here,' Serik Omarov, director of the Aral Fund, said.",
        states: ["Serik Omarov: Turkey's young people and our members' children meet here"])
    ),
    (
      "a clause after «that»",
      PatternExample(
        .english, "Serik Omarov, director of the Aral Fund, told reporters at the briefing that water is life.",
        states: ["Serik Omarov: water is life"])
    ),
    (
      "a clause before the subject, behind the dateline",
      PatternExample(
        .english, "ASTANA – Water is life for all of us, said Serik Omarov, director of the Aral Fund in the city.",
        states: ["Serik Omarov: Water is life for all of us"])
    ),
    (
      "a sentence after a colon, without quotation marks",
      PatternExample(
        .english, "Serik Omarov, director of the Aral Fund, pointed out: the meetings are important for the city.",
        states: ["Serik Omarov: the meetings are important for the city"])
    ),
    (
      "a clause before the subject and the verb",
      PatternExample(
        .english, "Water is life for all of us, Serik Omarov, director of the Danube Fund, told reporters in the city.",
        states: ["Serik Omarov: Water is life for all of us"])
    ),
    (
      "an object without an article",
      PatternExample(
        .english,
        "Serik Omarov expressed readiness to expand trade. He called for deeper work on the books of the city.",
        states: ["Serik Omarov: readiness to expand trade", "Serik Omarov: deeper work on the books of the city"])
    ),
    (
      "a tail with a verb of its own",
      PatternExample(
        .english, "Serik Omarov said that water is life, adding that the city has been built at the river.",
        states: ["Serik Omarov: water is life", "Serik Omarov: the city has been built at the river"])
    ),
    (
      "a verb within what is said",
      PatternExample(
        .english, "Serik Omarov said that the report of the guests highlighted the need for water in the city.",
        states: ["Serik Omarov: the report of the guests highlighted the need for water in the city"])
    ),
    (
      "a quotation before an inverted subject",
      PatternExample(
        .english, "“Water is life for all of us,” said Serik Omarov, director of the Aral Fund in the city of Baku.",
        states: ["Serik Omarov: Water is life for all of us"])
    ),
    (
      "a quotation and a position alone",
      PatternExample(
        .english,
        "The Minister of Culture of Kazakhstan Askar Temirov came to the city. “Water is life,” the minister said.",
        states: ["Askar Temirov: Water is life"])
    ),
    (
      "the last subject stands beside the verb",
      PatternExample(
        .english,
        "After Serik Omarov met Gabor Szabo, Deniz Toprak said that water is life for all of us and for them.",
        states: ["Deniz Toprak: water is life for all of us and for them"],
        doesNotState: ["Serik Omarov: water is life for all of us"])
    ),
    (
      "a quotation that each paragraph opens again",
      PatternExample(
        .english,
        "The guests came to Osh.\n“Mountains have united our peoples.\n“They have never divided us,” Minister Tom Baker said.\nMinister Tom Baker "
          + "said: “Water is life.\n“It always was.”",
        states: [
          "Tom Baker: Mountains have united our peoples.\n“They have never divided us",
          "Tom Baker: Water is life.\n“It always was",
        ])
    ),
    (
      "to a gathering, which is no content",
      PatternExample(
        .english,
        "Minister Tom Baker told the forum on Friday. Minister Tom Baker told the committee the port was ready.",
        states: ["Tom Baker: the port was ready"], doesNotState: ["Tom Baker: the forum", "Tom Baker: the committee"])
    ),
    (
      "quotation marks around a clause after «that»",
      PatternExample(
        .english, "Minister Tom Baker told the forum that “books have no borders”.",
        states: ["Tom Baker: books have no borders"])
    ),
    (
      "a pronoun that the gender tells apart",
      PatternExample(
        .english,
        "Director Jane Miller met Minister Tom Baker in Osh. He said that trade is growing. Mrs. Miller said that water is "
          + "life. She added that books matter.",
        states: [
          "Tom Baker: trade is growing", "Jane Miller: water is life", "Jane Miller: books matter",
        ],
        doesNotState: ["Jane Miller: trade is growing"])
    ),
    (
      "a pronoun after a quotation, of who is no subject",
      PatternExample(
        .english, "Minister Tom Baker met Director Jane Miller in Osh. “The fund is growing fast,” she said.",
        states: ["Jane Miller: The fund is growing fast"], doesNotState: ["Tom Baker: The fund is growing fast"])
    ),
    (
      "a pronoun that may be either of two states nothing",
      PatternExample(
        .english, "Minister Taru Volm met Director Esto Kird in Osh. She said that trade is growing.",
        doesNotState: ["Taru Volm: trade is growing", "Esto Kird: trade is growing"])
    ),
    (
      "an attribution between commas",
      PatternExample(
        .english, "Minister Serik Omarov came to Osh. Turkic states, he added, contribute greatly to the trade of all.",
        states: ["Serik Omarov: Turkic states, he added, contribute greatly to the trade of all"])
    ),
    (
      "a participle that the sentence begins with",
      PatternExample(
        .english,
        "Stressing the unique role of books in the city, Serik Omarov thanked the guests. Speaking at the dinner in Osh, Gabor "
          + "Szabo thanked them for the books.",
        states: ["Serik Omarov: the unique role of books in the city"], doesNotState: ["Gabor Szabo: "])
    ),
    (
      "a credit behind what is said",
      PatternExample(
        .english,
        "Minister Tom Baker said the port would be ready in May, Trend reports. Minister Jane Miller said the country, Hungary, reports growth.",
        states: ["Tom Baker: the port would be ready in May", "Jane Miller: the country, Hungary, reports growth"])
    ),
    (
      "when something was said",
      PatternExample(
        .english,
        "“The port is ready,” Tom Baker said prior to the beginning of the summit in Osh. Jane Miller said ahead of the summit.",
        states: ["Tom Baker: The port is ready"],
        doesNotState: ["Tom Baker: prior to the beginning of the summit in Osh", "Jane Miller: "])
    ),
    (
      "more behind a quotation, with «that» alone",
      PatternExample(
        .english,
        "“The port is ready,” Tom Baker said, adding that trade is growing. “We are ready,” Jane Miller said after the dinner in Osh.",
        states: ["Tom Baker: The port is ready", "Tom Baker: trade is growing", "Jane Miller: We are ready"],
        doesNotState: ["Jane Miller: after the dinner in Osh"])
    ),
    (
      "what is concluded, and an article with one noun",
      PatternExample(
        .english,
        "Tom Baker concluded that trade is growing. Jane Miller concluded a contract on new roads. Serik Omarov denied the reports.",
        states: ["Tom Baker: trade is growing"], doesNotState: ["Jane Miller: ", "Serik Omarov: "])
    ),
    (
      "who is only described",
      PatternExample(
        .english,
        "Serik Omarov thanked the fans. The 45-year-old specialist stressed that trade is growing. Gabor Szabo met Tom Baker. The diplomat said that water is life.",
        states: ["Serik Omarov: trade is growing"], doesNotState: ["Gabor Szabo: ", "Tom Baker: "])
    ),
    (
      "the words of another that somebody cites",
      PatternExample(
        .english,
        "Tom Baker noted that the port is ready, citing President Serik Omarov’s words: “Water is life for all of us.”",
        states: ["Tom Baker: the port is ready"], doesNotState: ["Tom Baker: Water is life for all of us"])
    ),
    (
      "an office of a country, after another of the same sort",
      PatternExample(
        .english,
        "Serik Omarov, President of Kazakhstan, met Gabor Szabo, the president of Hungary. The Kazakh president said that trade is growing.",
        states: ["Serik Omarov: trade is growing"], doesNotState: ["Gabor Szabo: "])
    ),
    (
      "an office behind the words that a sentence begins with",
      PatternExample(
        .english,
        "Serik Omarov, President of Kazakhstan, came to Osh. During the talks with Gabor Szabo, the Kazakh president noted that trade is growing.",
        states: ["Serik Omarov: trade is growing"], doesNotState: ["Gabor Szabo: "])
    ),
    (
      "a long quotation without a mark before it",
      PatternExample(
        .english,
        "Serik Omarov stated \"water is life for all of us and for the children\". Gabor Szabo called it \"Green Steppe\".",
        states: ["Serik Omarov: water is life for all of us and for the children"], doesNotState: ["Gabor Szabo: "])
    ),
    (
      "an office that stands behind its holder's name",
      PatternExample(
        .english,
        "Gabor Szabo, Minister of Trade, came to Osh. “We are ready for this work,” the minister said at the dinner.",
        states: ["Gabor Szabo: We are ready for this work"])
    ),
    (
      "in the words of somebody",
      PatternExample(
        .english, "According to Serik Omarov, water is life for all of us and for those who come after.",
        states: ["Serik Omarov: water is life for all of us and for those who come after"])
    ),
    (
      "the passive, a topic, courtesy and a setting state nothing",
      PatternExample(
        .english,
        "The idea of Serik Omarov was officially proposed at the forum. He spoke about water. He expressed his deep gratitude to "
          + "the guests. Addressing the guests, Deniz Toprak thanked them for the books.",
        doesNotState: ["Serik Omarov: ", "Deniz Toprak: "])
    ),
    (
      "a pronoun goes on with who spoke, not with whom was spoken of",
      PatternExample(
        .english,
        "Serik Omarov highlighted the potential of the town. He said President Deniz Toprak declared a year of culture. He noted that the town cares about rivers.",
        states: ["Serik Omarov: the town cares about rivers"],
        doesNotState: ["Deniz Toprak: "])
    ),
    (
      "the office right before the verb",
      PatternExample(
        .english,
        "Rector Serik Omarov met with Ambassador Deniz Toprak. Having informed the ambassador about teaching, the Rector said they intend to build a bridge.",
        states: ["Serik Omarov: they intend to build a bridge"],
        doesNotState: ["Deniz Toprak: "])
    ),
  ]
}
