internal import KorpuModel

extension TurkicExamples {
  /// The polite word behind a name carries the case of both.
  static let politeWords = [
    PatternExample(
      .kazakh, "Ректор Самат Досаев елші Кемал Айдемир мырзаны қабылдады.", states: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Ректор Самат Досаев елші Лейла Коркмаз ханыммен кездесті.", states: ["Самат Досаев → Лейла Коркмаз"]),
    PatternExample(
      .kyrgyz, "Элчи Кемал Айдемир мырза менен министр Бакыт Асанов жолугушту.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Лейла Коркмаз айымды кабыл алды.", states: ["Бакыт Асанов → Лейла Коркмаз"]),
    PatternExample(
      .kazakh, "Ректор Самат Досаев елші Кемал Айдемир мырзаның кітабын қабылдады.",
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
  ]

  /// A list of people with posts in several bodies.
  static let listsOfSeveralBodies = [
    PatternExample(
      .kazakh,
      "Кеше Алатау университетінің ректоры Самат Досаев, Сарыарқа институтының директоры Болат Омаров және Түркия елшісі Кемал Айдемир кездесті.",
      states: ["Самат Досаев → Болат Омаров", "Самат Досаев → Кемал Айдемир"],
      doesNotState: ["Болат Омаров → Кемал Айдемир"]),
    PatternExample(
      .kazakh,
      "Кеше Алатау университетінің ректоры Самат Досаев, декан Болат Омаров және Түркия елшісі Кемал Айдемир студенттермен кездесті.",
      doesNotState: ["Самат Досаев → Болат Омаров", "Самат Досаев → Кемал Айдемир"]),
  ]

  /// An object that no table knows, before the subject and words that tables know.
  static let objectsBeforeSubjects = [
    PatternExample(
      .kazakh, "Венгрия Премьер-министрі Ласло Фехерді әуежайда Қазақстан Премьер-министрі Самат Досаев күтіп алды.",
      states: ["Самат Досаев → Ласло Фехер"]),
    PatternExample(
      .kazakh, "Министр Ласло Фехерді әуежайда күткен Қазақстан Премьер-министрі Самат Досаев сыйлықты қабылдады.",
      doesNotState: ["Самат Досаев → Ласло Фехер"]),
  ]

  /// Of a list before «between» that begins with «and» the first is one side.
  static let hostsAndGuests = [
    PatternExample(
      .kazakh,
      "Кеше ректор Самат Досаев пен елші Кемал Айдемир, сондай-ақ орталық басшысы Әсел Жүсіпова арасында кездесу өтті.",
      states: ["Самат Досаев → Кемал Айдемир", "Самат Досаев → Әсел Жүсіпова"],
      doesNotState: ["Кемал Айдемир → Әсел Жүсіпова"]),
    PatternExample(
      .kazakh, "Кеше ректор Самат Досаев, елші Кемал Айдемир және директор Әсел Жүсіпова арасында жарыс өтті.",
      doesNotState: ["Самат Досаев → Кемал Айдемир", "Самат Досаев → Әсел Жүсіпова"]),
  ]
}
