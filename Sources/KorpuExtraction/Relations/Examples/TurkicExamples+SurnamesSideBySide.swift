internal import KorpuModel

extension TurkicExamples {
  /// Two people of whom one or both are called by the surname alone, or by the office, and who talk with one another.
  static let surnamesSideBySide = [
    PatternExample(
      .kazakh, "Министр Ерлан Асанов елші Болат Серіковті шақырды. Астанада Асанов Серіковпен кездесті.",
      states: ["Ерлан Асанов → Болат Серіков"]),
    PatternExample(
      .kazakh, "Тоқаев Мирзиёевпен кездесті.", states: ["Тоқаев → Мирзиёев"]),
    PatternExample(
      .kazakh, "Министр Ерлан Асанов елші Болат Серіков Досаевпен кездесті.",
      doesNotState: ["Ерлан Асанов → Серіков Досаев"]),
    PatternExample(
      .kazakh,
      "Мемлекет басшысы Түркия Президенті Кемал Айдемирмен телефон арқылы сөйлесті. Президент Қасым-Жомарт Тоқаев алғыс айтты.",
      states: ["Қасым-Жомарт Тоқаев → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Әңгімелесу барысында Ерлан Асанов Болат Серіковті мерекемен құттықтады.",
      states: ["Ерлан Асанов → Болат Серіков"]),
    PatternExample(
      .kazakh,
      "Елші Кемал Айдемир келді. Әңгімелесу барысында Ерлан Асанов Болат Серіковті мерекемен құттықтады.",
      doesNotState: ["Ерлан Асанов → Болат Серіков"]),
  ]
}
