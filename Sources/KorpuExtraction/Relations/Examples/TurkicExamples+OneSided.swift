internal import KorpuModel

extension TurkicExamples {
  /// A list before a verb of meeting is one side only, whose other is an office, somebody named before, or has no name.
  static let oneSidedMeetings = [
    PatternExample(
      .kyrgyz,
      "Жогорку Кеңештин төрагасы Бакыт Асанов Казакстанга барды. Сапардын алкагында төрага Казакстандын президенти Ерлан Сериков жана министр Самат Досаев менен жолугушту.",
      states: ["Бакыт Асанов → Ерлан Сериков", "Бакыт Асанов → Самат Досаев"],
      doesNotState: ["Ерлан Сериков → Самат Досаев"]),
    PatternExample(
      .kyrgyz,
      "Сапардын алкагында төрага Казакстандын президенти Ерлан Сериков, министр Самат Досаев жана ректор Асқар Темірбеков менен жолугушту.",
      doesNotState: ["Ерлан Сериков → Самат Досаев", "Ерлан Сериков → Асқар Темірбеков"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Кемал Айдемир жана профессор Самат Досаев менен жолугушту.",
      states: ["Бакыт Асанов → Кемал Айдемир", "Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .kazakh, "Елші Самат Досаев пен қор президенті Ержан Әшімов қазақ диаспорасының өкілдерімен кездесті.",
      doesNotState: ["Самат Досаев → Ержан Әшімов"]),
    PatternExample(
      .kazakh, "Елші Самат Досаев пен қор президенті Ержан Әшімов кездесті.", states: ["Самат Досаев → Ержан Әшімов"]),
    PatternExample(
      .kyrgyz, "Элчи Бакыт Асанов жана фонддун президенти Самат Досаев диаспоранын өкүлдөрү менен жолугушту.",
      doesNotState: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Стамбулда Кемал Айдемирге жолукту.", states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Кемал Айдемирге сыйлык берип, студенттер менен жолугушту.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
  ]

  /// Two who have talks together: the second in the genitive before the noun.
  static let jointTalks = [
    PatternExample(
      .kazakh, "Астанада Самат Досаев пен Кемал Айдемирдің кездесуі өтті.", states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов менен Кемал Айдемирдин телефондук сүйлөшүүсү болду.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .uzbek, "Anvar Sodiqov bilan Kemal Aksoyning uchrashuvi bo‘lib o‘tdi.", states: ["Anvar Sodiqov → Kemal Aksoy"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов менен Кемал Айдемирдин жолугушуусун каалаган Самат Досаев келди.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Министрлик Бакыт Асанов менен Кемал Айдемирдин жолугушуусу болбогонун тактады.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Министрлик Бакыт Асановдун Кемал Айдемир менен жолугушуусу болбогонун тактады.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Самат Досаев пен Кемал Айдемирдің студенттермен кездесуі өтті.",
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
  ]

  /// The delegation of a body, and not that of the guests.
  static let companyOfDelegations = [
    PatternExample(
      .kyrgyz,
      "Жогорку Кеңештин төрагасы Бакыт Асанов президент Самат Досаев менен жолугушту. Жогорку Кеңештин делегациясынын курамында депутаттар Азамат Токтоев, Улан Исаков бар.",
      doesNotState: ["Бакыт Асанов → Азамат Токтоев", "Азамат Токтоев → Бакыт Асанов", "Азамат Токтоев → Самат Досаев"])
  ]
}
