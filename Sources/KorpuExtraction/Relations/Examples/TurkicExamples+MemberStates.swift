internal import KorpuModel

extension TurkicExamples {
  /// A predicate that calls countries the member states of a body, named or meant.
  static let memberStates = [
    PatternExample(
      .turkmen,
      "TÜRKSOÝ 1993-nji ýylda döredildi. Mongoliýa we Gruziýa gurama agza döwletler bolup, Wengriýa we Ermenistan synçy döwletlerdir.",
      states: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ", "HU → TÜRKSOÝ", "AM → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "TÜRKSOÝ 1993-nji ýylda döredildi. Mongoliýa we Gruziýa gurama agza döwletlerdir.",
      states: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ"]),
    PatternExample(
      .turkish, "TÜRKSOY 1993'te kuruldu. Moğolistan ve Gürcistan bu kuruluşa üye ülkelerdir.",
      states: ["MN → TÜRKSOY", "GE → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "Monqolustan və Gürcüstan TÜRKSOY-a üzv ölkələrdir.", states: ["MN → TÜRKSOY", "GE → TÜRKSOY"]),
    PatternExample(
      .turkmen, "Mongoliýa we Gruziýa TÜRKSOÝ-a agza döwletler bilen duşuşdy.",
      doesNotState: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "Mongoliýa we Gruziýa TÜRKSOÝ-a agza döwletler däl.", doesNotState: ["MN → TÜRKSOÝ", "GE → TÜRKSOÝ"]),
    PatternExample(
      .turkmen,
      "Geňeşiň düzümine Türki Döwletleriň Guramasyna agza ýurtlaryň alymlary we Altaý uniwersiteti girýär.",
      doesNotState: ["Altaý uniwersiteti → Türki Döwletleriň Guramasy"]),
  ]
}
