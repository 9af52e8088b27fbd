internal import KorpuModel

/// Gatherings and who is at them, and bodies that work together.
extension EnglishExamples {
  static let talksBesideGatherings = [
    PatternExample(
      .english,
      "Serik Omarov had a meeting with Gabor Szabo. They spoke of the Green Steppe Congress. The meeting was attended by Anna Kiss.",
      doesNotState: ["Anna Kiss → Green Steppe Congress"])
  ]

  static let signersAtGatherings = [
    PatternExample(
      .english,
      "At the Green Steppe Forum a memorandum was signed by Rector of the Aral University Serik Omarov and Rector of the Danube University Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe Forum", "Gabor Szabo → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Within the framework of the Green Steppe Forum a memorandum was signed. It speaks of science. The document was signed by Serik Omarov and Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe Forum", "Gabor Szabo → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. Earlier the agreement was signed by Serik Omarov and Gabor Szabo in Osh.",
      doesNotState: ["Serik Omarov → Green Steppe Forum", "Gabor Szabo → Green Steppe Forum"]),
  ]

  static let boundsOfGatherings = [
    PatternExample(
      .english,
      "The Forum of Cooperation between the NGOs of Hungary and Kazakhstan has started in Baku. Serik Omarov spoke at the forum.",
      states: ["Forum of Cooperation between the NGOs of Hungary and Kazakhstan → Baku"]),
    PatternExample(
      .english, "A business forum between Hungary and Kazakhstan was held in Baku.",
      states: ["business forum between Hungary and Kazakhstan → Baku"]),
    PatternExample(
      .english, "An exhibition by the artist Serik Omarov titled \"Green Steppe\" was held in Baku.",
      states: ["Green Steppe → Baku"]),
    PatternExample(
      .english, "A meeting between Hungary and Kazakhstan was held in Baku. Serik Omarov spoke.",
      doesNotState: ["meeting between Hungary and Kazakhstan → Baku"]),
    PatternExample(
      .english, "The Aral Fund organized a reception in Baku on the occasion of Independence Day.",
      states: ["reception → Baku"]),
    PatternExample(
      .english, "Serik Omarov was given a warm reception in Baku.", doesNotState: ["reception → Baku"]),
    PatternExample(
      .english,
      "On the margins of the 5th session of the Aral Council, an informal meeting of ministers of the Aral Council was held in Baku.",
      states: ["informal meeting of ministers of the Aral Council → Baku"]),
  ]

  static let actingDelegates = [
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. Experts from Kazakhstan, Hungary and Türkiye discussed water law.",
      states: ["KZ → Green Steppe Forum", "HU → Green Steppe Forum", "TR → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. In 2019, experts from Kazakhstan, Hungary and Türkiye signed a charter.",
      doesNotState: ["KZ → Green Steppe Forum", "HU → Green Steppe Forum", "TR → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. It was attended by representatives of business circles of Kazakhstan and Hungary.",
      states: ["KZ → Green Steppe Forum", "HU → Green Steppe Forum"]),
  ]

  static let topicsOfCountries = [
    PatternExample(
      .english, "A round table on Hungary and Kazakhstan was held in Baku. Serik Omarov attended the round table.",
      states: ["Serik Omarov → round table on Hungary and Kazakhstan"],
      doesNotState: ["HU → round table on Hungary and Kazakhstan", "KZ → round table on Hungary and Kazakhstan"]),
    PatternExample(
      .english, "The First Uzbekistan–Kyrgyzstan Tourism Forum was held in Osh. Serik Omarov attended the forum.",
      states: ["Serik Omarov → First Uzbekistan–Kyrgyzstan Tourism Forum"]),
    PatternExample(
      .english, "Serik Omarov and Mustafa ATAR attended the Young Leaders Forum in Osh.",
      states: ["Serik Omarov → Young Leaders Forum", "Mustafa ATAR → Young Leaders Forum"]),
    PatternExample(
      .english, "A conference titled \"Hungary and Kazakhstan: New Roads\" was held in Baku.",
      doesNotState: ["HU → Hungary and Kazakhstan: New Roads", "KZ → Hungary and Kazakhstan: New Roads"]),
    PatternExample(
      .english,
      "The 5th Meeting of the Ministers in Charge of Youth and Sports of the Aral Council was held in Baku. Serik Omarov attended the meeting.",
      states: ["Serik Omarov → 5th Meeting of the Ministers in Charge of Youth and Sports of the Aral Council"]),
    PatternExample(
      .english, "The Aral Fund and the Steppe Farmers' Union took part in the Young Painters' Forum.",
      states: ["Aral Fund → Young Painters' Forum", "Steppe Farmers' Union → Young Painters' Forum"]),
  ]

  static let floorsByTopic = [
    PatternExample(
      .english, "The Green Steppe Forum was held in Baku. Rector Serik Omarov spoke about the importance of books.",
      states: ["Serik Omarov → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. Rector Serik Omarov told reporters that Gabor Szabo had spoken about books.",
      doesNotState: ["Gabor Szabo → Green Steppe Forum"]),
    PatternExample(
      .english,
      "An international symposium \"Green Steppe\" held in Baku. Serik Omarov emphasized that trade is growing.",
      states: ["Serik Omarov → Green Steppe"]),
  ]

  static let floorsBesidePosts = [
    PatternExample(
      .english,
      "Serik Omarov, President of the 36th Reed Congress Gabor Szabo and Anna Kiss spoke at the opening ceremony in Baku.",
      doesNotState: ["Serik Omarov → 36th Reed Congress", "Anna Kiss → 36th Reed Congress"])
  ]

  static let signers = [
    PatternExample(
      .english,
      "The Council on Books under the President of Hungary and the Interior Ministry of Türkiye have signed a memorandum of understanding.",
      states: ["Council on Books under the President of Hungary → Interior Ministry of Türkiye"]),
    PatternExample(
      .english,
      "The agreement was signed by Serik Omarov, rector of the Aral University, and Anna Kiss, director of the Danube Clinic.",
      states: ["Aral University → Danube Clinic"]),
    PatternExample(
      .english,
      "The agreements were signed by Chairman of the Aral Fund Serik Omarov and Chairman of the Danube Fund Gabor Szabo, Rector of the Reed University Anna Kiss and Rector of the Volga University Jan Novak.",
      states: ["Aral Fund → Danube Fund", "Reed University → Volga University"],
      doesNotState: ["Aral Fund → Reed University", "Danube Fund → Volga University"]),
    PatternExample(
      .english,
      "The book was signed by Serik Omarov, rector of the Aral University, and Anna Kiss, director of the Danube Clinic.",
      doesNotState: ["Aral University → Danube Clinic"]),
  ]

  static let cooperationOfSubjects = [
    PatternExample(
      .english, "Kazakhstan and Hungary are developing inter-university cooperation in the city.",
      states: ["KZ → HU"]),
    PatternExample(
      .english, "Kazakhstan and Hungary did not discuss cooperation.", doesNotState: ["KZ → HU"]),
    PatternExample(
      .english, "Kazakhstan and Hungary praised cooperation with the Aral Fund.", doesNotState: ["KZ → HU"]),
    PatternExample(
      .english, "The guests spoke of cooperation between Hungary and Danube University.",
      states: ["HU → Danube University"]),
  ]

  static let alliedHosts = [
    PatternExample(
      .english, "The city of Osh, the Kyrgyz Republic, has hosted the Green Steppe Forum.",
      doesNotState: ["KG → Green Steppe Forum"]),
    PatternExample(
      .english, "The Aral Fund jointly with the Danube University held a seminar on water law in Osh.",
      states: ["Aral Fund → seminar on water law", "Danube University → seminar on water law"]),
    PatternExample(
      .english, "The Aral Fund spoke with the Danube University. A seminar on water law was held in Osh.",
      doesNotState: ["Aral Fund → seminar on water law", "Danube University → seminar on water law"]),
  ]

  static let cooperationInPerfect = [
    PatternExample(
      .english, "Kazakhstan and Hungary have taken important steps to develop cooperation.", states: ["KZ → HU"]),
    PatternExample(
      .english, "Kazakhstan and Hungary for the sake of cooperation.", doesNotState: ["KZ → HU"]),
  ]

  static let partnersOneByOne = [
    PatternExample(
      .english, "The Aral Fund will cooperate with the Danube Union, on trade – with the Steppe University.",
      states: ["Aral Fund → Danube Union", "Aral Fund → Steppe University"]),
    PatternExample(
      .english,
      "The Aral Fund signed agreements with two organizations of Hungary – the Danube Union and the Steppe University.",
      states: ["Aral Fund → Danube Union", "Aral Fund → Steppe University"]),
    PatternExample(
      .english, "The Aral Fund signed an agreement with the Danube Union and spoke with the Steppe University.",
      doesNotState: ["Aral Fund → Steppe University"]),
  ]

  static let partnersBefore = [
    PatternExample(
      .english, "Together with the Union of Artists of Hungary, the Danube Wave Foundation has published an album.",
      states: ["Danube Wave Foundation → Union of Artists of Hungary"]),
    PatternExample(
      .english, "Together with guests, the Danube Wave Foundation has published an album of the Aral Fund.",
      doesNotState: ["Aral Fund → Danube Wave Foundation"]),
  ]

  static let sidesOfTalks = [
    PatternExample(
      .english,
      "A delegation led by Serik Omarov arrived in Baku. The delegation included Anna Kiss and Peter Nagy. The delegation met with Minister Askar Temirov.",
      states: ["Serik Omarov → Askar Temirov", "Anna Kiss → Askar Temirov", "Peter Nagy → Askar Temirov"],
      doesNotState: ["Serik Omarov → Anna Kiss"]),
    PatternExample(
      .english,
      "A delegation led by Serik Omarov visited the museum. Trade was discussed during the meeting with the Chairperson of the Senate Anna Kiss.",
      states: ["Serik Omarov → Anna Kiss"]),
    PatternExample(
      .english, "The Aral University hosted a meeting with Ambassador of Hungary Gabor Szabo.",
      states: ["Aral University → Gabor Szabo"]),
    PatternExample(
      .english,
      "Director of the Danube Institute in Astana Gabor Szabo met with Rector of the Aral University Askar Temirov.",
      states: ["Gabor Szabo → Askar Temirov"]),
    PatternExample(
      .english, "The delegations of Kazakhstan and Turkmenistan held talks in Baku.", states: ["KZ → TM"]),
    PatternExample(
      .english, "The delegation of the ministers of Kazakhstan and Turkmenistan held talks in Baku.",
      doesNotState: ["KZ → TM"]),
    PatternExample(
      .english, "Serik Omarov received the credentials of Ambassador of Hungary Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Serik Omarov was interviewed by the Aral Times newspaper.",
      states: ["Aral Times newspaper → Serik Omarov"]),
  ]

  static let companions = [
    PatternExample(
      .english,
      "Serik Omarov met with Gabor Szabo in Baku. Ambassadors held a working meeting in Osh. The meeting was attended by Anna Kiss.",
      doesNotState: ["Serik Omarov → Anna Kiss", "Gabor Szabo → Anna Kiss"]),
    PatternExample(
      .english,
      "President of the Aral Fund Serik Omarov met with Gabor Szabo in Baku. Serik Omarov was accompanied by his deputies Anna Kiss and Jan Novak.",
      states: ["Gabor Szabo → Anna Kiss", "Gabor Szabo → Jan Novak"], doesNotState: ["Serik Omarov → Anna Kiss"]),
  ]

  static let hostedParts = [
    PatternExample(
      .english, "The Green Steppe Forum in Baku hosted a session on “Clean Water for All of Us”.",
      states: ["Clean Water for All of Us → Green Steppe Forum"]),
    PatternExample(
      .english, "After the Green Steppe Forum the Aral Fund hosted a session on “Clean Water for All of Us”.",
      doesNotState: ["Clean Water for All of Us → Green Steppe Forum"]),
  ]

  static let joinedPlaces = [
    PatternExample(
      .english, "The Green Steppe Forum was held at the Palace of Independence in Osh.",
      states: ["Green Steppe Forum → Palace of Independence", "Green Steppe Forum → Osh"]),
    PatternExample(
      .english, "The Aral Fund and Steppe University hosted the Green Steppe Forum.",
      doesNotState: ["Green Steppe Forum → Steppe University"]),
    PatternExample(
      .english, "The meeting took place within the framework of Osh's Steppe Water Week.",
      states: ["Steppe Water Week → Osh"]),
    PatternExample(
      .english, "The city of Osh, the Kyrgyz Republic, has hosted the Green Steppe Forum.",
      states: ["Green Steppe Forum → Osh"]),
    PatternExample(
      .english, "Serik Omarov spoke of the preparations for the Green Steppe Forum, which will be held in Baku.",
      states: ["Green Steppe Forum → Baku"]),
    PatternExample(
      .english,
      "Serik Omarov has arrived in the town of Osh in the Kyrgyz Republic on 11 June to take part in the Green Steppe Forum.",
      states: ["Green Steppe Forum → Osh"]),
    PatternExample(
      .english, "The forum was held in Osh. The Green Steppe Forum has many friends.",
      states: ["Green Steppe Forum → Osh"]),
    PatternExample(
      .english, "A forum was held in Osh. The Green Steppe Forum has many friends.",
      doesNotState: ["Green Steppe Forum → Osh"]),
    PatternExample(
      .english, "The Green Steppe Forum was held in Baku and Osh.",
      states: ["Green Steppe Forum → Baku", "Green Steppe Forum → Osh"]),
    PatternExample(
      .english, "The Green Steppe Forum was held in the Kazakh capital, Astana.",
      states: ["Green Steppe Forum → Astana"]),
    PatternExample(
      .english, "The Green Steppe Forum was held in the capital of Hungary – Budapest.",
      states: ["Green Steppe Forum → Budapest"]),
  ]
}
