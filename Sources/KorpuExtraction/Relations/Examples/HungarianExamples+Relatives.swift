internal import KorpuModel

/// Who heads a body, told in a clause of its own, in brackets or for two bodies at once; guests and pairs.
extension HungarianExamples {
  static let heads = [
    PatternExample(
      .hungarian, "A versenyt a Zöld Híd Szövetség rendezi, amely szervezetnek Halmos Péter az elnöke.",
      states: ["Halmos Péter → Zöld Híd Szövetség: president"]),
    PatternExample(
      .hungarian, "A Zöld Híd Alapítvány, amelynek Halmos Péter az elnöke, iskolát nyitott.",
      states: ["Halmos Péter → Zöld Híd Alapítvány: president"]),
    PatternExample(
      .hungarian, "A Zöld Híd Alapítvány, amelynek Halmos Péter a barátja, iskolát nyitott.",
      doesNotState: ["Halmos Péter → Zöld Híd Alapítvány"]),
    PatternExample(
      .hungarian, "A Zöld Híd Alapítvány új elnöke Halmos Péter lett.",
      states: ["Halmos Péter → Zöld Híd Alapítvány: president"]),
  ]

  static let positionsInSeveralBodies = [
    PatternExample(
      .hungarian, "Halmos Péter, a Zöld Híd Alapítvány és a Selyemút Bank elnöke iskolát nyitott.",
      states: ["Halmos Péter → Zöld Híd Alapítvány", "Halmos Péter → Selyemút Bank"]),
    PatternExample(
      .hungarian, "Az iskolát megnyitotta Halmos Péter (a Selyemút Bank elnöke).",
      states: ["Halmos Péter → Selyemút Bank"]),
    PatternExample(
      .hungarian, "Askar Temirov kirgiz író, a Selyemút Bank elnöke iskolát nyitott.",
      states: ["Askar Temirov → Selyemút Bank"]),
    PatternExample(
      .hungarian, "Askar Temirov török ifjúsági- és sportminiszter iskolát nyitott.",
      states: ["Askar Temirov → TR: minister"]),
  ]

  static let comers = [
    PatternExample(
      .hungarian, "Budapestre látogatott Askar Temirov; a vendéget a Parlamentben fogadta Halmos Péter.",
      states: ["Halmos Péter → Askar Temirov"]),
    PatternExample(
      .hungarian, "Askar Temirov és Kemal Aksoy könyvet írt; a vendéget a Parlamentben fogadta Halmos Péter.",
      doesNotState: ["Halmos Péter → Askar Temirov", "Halmos Péter → Kemal Aksoy"]),
  ]

  static let jointOrganisers = [
    PatternExample(
      .hungarian, "A Zöld Híd Alapítvány és az ankarai központú Türk Bank (TB) együttműködésében pályázatot írtak ki.",
      states: ["Zöld Híd Alapítvány → Türk Bank"]),
    PatternExample(
      .hungarian, "A Duna Egyetem és a Kaszpi Egyetem szervezésében tanulmányúton voltak a diákok.",
      states: ["Duna Egyetem → Kaszpi Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem és a Kaszpi Egyetem szervezésében konferenciát tartottak.",
      doesNotState: ["Duna Egyetem → Kaszpi Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem és a Kaszpi Egyetem meghívására diákok érkeztek.",
      doesNotState: ["Duna Egyetem → Kaszpi Egyetem"]),
  ]
}
