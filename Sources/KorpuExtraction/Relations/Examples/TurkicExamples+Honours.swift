internal import KorpuModel

extension TurkicExamples {
  /// A word of honour behind a name takes its endings.
  static let honours = [
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Лейла Айдемир айым менен жолугушту.",
      states: ["Бакыт Асанов → Лейла Айдемир"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Кемал Айдемир мырзаны кабыл алды.",
      states: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов элчи Кемал Айдемир мырзанын сунушун колдоду.",
      doesNotState: ["Бакыт Асанов → Кемал Айдемир"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев елші Лейла Айдемир ханыммен кездесті.",
      states: ["Самат Досаев → Лейла Айдемир"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev səfir Leyla Aydemir xanımı qəbul edib.",
      states: ["Anar Quliyev → Leyla Aydemir"]),
    PatternExample(
      .turkish, "Bakan Deniz Aksoy, Büyükelçi Leyla Korkmaz Hanım'ı kabul etti.",
      states: ["Deniz Aksoy → Leyla Korkmaz"]),
    PatternExample(
      .uzbek, "Vazir Anvar Sodiqov elchi Leyla Aksoy xonim bilan uchrashdi.",
      states: ["Anvar Sodiqov → Leyla Aksoy"]),
  ]

  /// Whom a word for guests means.
  static let meantGuests = [
    PatternExample(
      .kyrgyz,
      "Элчи Кемал Айдемир, профессор Бакыт Асанов Жашыл университетинде болушту. Коноктор ректор Улан Сариев менен жолугушту.",
      states: ["Кемал Айдемир → Улан Сариев", "Бакыт Асанов → Улан Сариев"],
      doesNotState: ["Кемал Айдемир → Бакыт Асанов"]),
    PatternExample(
      .kyrgyz,
      "Элчи Кемал Айдемирди Жашыл университетинде Бакыт Асанов тосуп алды. Коноктор ректор Улан Сариев менен жолугушту.",
      doesNotState: ["Бакыт Асанов → Улан Сариев"]),
    PatternExample(
      .kyrgyz, "Элчи Кемал Айдемир китеп жазды. Коноктор ректор Улан Сариев менен жолугушту.",
      doesNotState: ["Кемал Айдемир → Улан Сариев"]),
  ]

  /// Talks of a body's members.
  static let talksOfMembers = [
    PatternExample(
      .kyrgyz, "Жазуучулар бирлигинин мүчөлөрүнүн элчи Кемал Айдемир менен жолугушуусу өттү.",
      states: ["Жазуучулар бирлиги → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Жазуучулар бирлигинин мүчөлөрү Түркиянын элчиси Кемал Айдемир менен жолугушту.",
      states: ["Жазуучулар бирлиги → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz, "Жазуучулар бирлигинин мүчөсү Бакыт Асановдун элчи Кемал Айдемир менен жолугушуусу өттү.",
      states: ["Бакыт Асанов → Кемал Айдемир"], doesNotState: ["Жазуучулар бирлиги → Кемал Айдемир"]),
  ]
}
