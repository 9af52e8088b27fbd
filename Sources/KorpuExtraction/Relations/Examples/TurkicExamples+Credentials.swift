internal import KorpuModel

extension TurkicExamples {
  /// Who takes the letters of an envoy.
  static let credentials = [
    PatternExample(
      .kyrgyz, "Президент Бакыт Асанов Казакстандын элчиси Самат Досаевдин ишеним грамотасын кабыл алды.",
      states: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .kyrgyz, "Президент Бакыт Асанов жазуучу Самат Досаевдин китебин кабыл алды.",
      doesNotState: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .kazakh, "Президент Самат Досаев Түркия елшісі Кемал Айдемирдің сенім грамотасын қабылдады.",
      states: ["Самат Досаев → Кемал Айдемир"]),
  ]

  /// Envoys who hand them over.
  static let envoys = [
    PatternExample(
      .kyrgyz, "Элчи Самат Досаев президент Бакыт Асановго ишеним грамотасын тапшырды.",
      states: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .kyrgyz, "Элчи Самат Досаев президент Бакыт Асановго китебин тапшырды.",
      doesNotState: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .kazakh, "Елші Кемал Айдемир президент Самат Досаевқа сенім грамотасын тапсырды.",
      states: ["Самат Досаев → Кемал Айдемир"]),
  ]
}
