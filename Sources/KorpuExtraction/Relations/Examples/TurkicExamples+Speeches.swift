internal import KorpuModel

extension TurkicExamples {
  /// Speeches that a sentence names by where they were given.
  static let speechesAtGatherings = [
    PatternExample(
      .turkmen, "Ministr Türki Döwletleriň Guramasynyň sammitine gatnaşdy. Sammitde rektor Orhan Demir çykyş etdi.",
      states: ["Orhan Demir → Türki Döwletleriň Guramasynyň sammiti"]),
    PatternExample(
      .turkish, "Bahar Forumu'ndaki konuşmasında sözünü ettiği iş insanı Kemal Yurtsever haberi evinde aldı.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Rektör Deniz Aksoy'un Bahar Forumu'ndaki konuşmasını Kemal Yurtsever evinde izledi.",
      doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Министр Бакыт Асанов форумдагы сөзүндө конокторду куттуктады.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте «Алтын көпүрө» форуму өттү. Бакыт Асановдун форумдагы сөзүндө Кемал Айдемир эскерилди.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"], doesNotState: ["Кемал Айдемир → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Президенттин форумдагы сөзүндө Кемал Айдемир эскерилди.",
      doesNotState: ["Кемал Айдемир → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Алтын көпүрө» форуму өттү. Министр Бакыт Асанов катындагы сөзүндө конокторду куттуктады.",
      doesNotState: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kazakh, "Анкарада «Жасыл Алқап» конференциясы өтті. Конференцияның беташарында Самат Досаев сөз сөйледі.",
      states: ["Самат Досаев → «Жасыл Алқап» конференциясы"]),
  ]

  /// Of whom a delegation is made up, in the sentence after that of its attendance.
  static let delegationMembers = [
    PatternExample(
      .kyrgyz,
      "Кыргызстандын делегациясы «Алтын көпүрө» форумуна катышты. Делегациянын курамында Бакыт Асанов, Кемал Айдемир бар.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму", "Кемал Айдемир → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Кыргызстандын делегациясы «Алтын көпүрө» форумуна катышты. Комиссиянын курамында Бакыт Асанов, Кемал Айдемир бар.",
      doesNotState: ["Бакыт Асанов → «Алтын көпүрө» форуму", "Кемал Айдемир → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz,
      "Кыргызстандын делегациясы Анкарага келди. «Алтын көпүрө» форуму Ошто өттү. Делегациянын курамында Бакыт Асанов бар.",
      doesNotState: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
  ]
}
