internal import KorpuModel

extension TurkicExamples {
  /// A predicate that calls countries the member states of a body, named or meant.
  static let memberStates = [
    PatternExample(
      .turkmen,
      "Türki geňeş 1999-njy ýylda döredildi. Mongoliýa, Gruziýa we Ermenistan geňeşe agza döwletler bolup, Wengriýa synçy döwletdir.",
      states: ["MN → Türki geňeş", "GE → Türki geňeş", "AM → Türki geňeş"]),
    PatternExample(
      .turkmen, "TÜRKSOÝ 1993-nji ýylda döredildi. Mongoliýa we Gruziýa gurama agza döwletlerdir.",
      states: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ"]),
    PatternExample(
      .turkish, "TÜRKSOY 1993'te kuruldu. Moğolistan ve Gürcistan teşkilata üye ülkelerdir.",
      states: ["MN → TÜRKSOY", "GE → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "Monqolustan və Gürcüstan TÜRKSOY-a üzv ölkələrdir.", states: ["MN → TÜRKSOY", "GE → TÜRKSOY"]),
    PatternExample(
      .turkmen, "Mongoliýa we Gruziýa TÜRKSOÝ-a agza döwletler bilen duşuşdy.",
      doesNotState: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "Mongoliýa we Gruziýa TÜRKSOÝ-a agza döwletler däl.", doesNotState: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ"]),
  ]
}
