import KorpuModel

extension HungarianExamples {
  /// With whose attendance something is held.
  static let accompaniment = [
    PatternExample(
      .hungarian,
      "Azerbajdzsán, Kazahsztán és Üzbegisztán képviselőinek részvételével Budapesten megrendezték az Ifjúsági Fórumot.",
      states: ["AZ → Ifjúsági Fórum", "KZ → Ifjúsági Fórum", "UZ → Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "Budapesten tartották az Ifjúsági Fórumot Azerbajdzsán és Kazahsztán részvételével.",
      states: ["AZ → Ifjúsági Fórum", "KZ → Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "Azerbajdzsán és Kazahsztán részvétele nélkül tartották az Ifjúsági Fórumot.",
      doesNotState: ["AZ → Ifjúsági Fórum"]),
  ]

  /// Partners named with their nation.
  static let partnersOfNations = [
    PatternExample(
      .hungarian, "A Zöld Völgy Alapítvány és a kazah Aral Alapítvány együttműködési megállapodást írt alá.",
      states: ["Zöld Völgy Alapítvány → Aral Alapítvány"]),
    PatternExample(.hungarian, "Elköltözött Azerbajdzsán budapesti nagykövetsége.", doesNotState: ["AZ → HU"]),
  ]

  /// A title in no body before a post.
  static let titlesBeforePosts = [
    PatternExample(
      .hungarian, "Halmos Péter, országgyűlési képviselő, a Zöld Völgy Alapítvány elnöke beszédet mondott.",
      states: ["Halmos Péter → Zöld Völgy Alapítvány: president"])
  ]

  /// Two names side by side.
  static let adjacentNames = [
    PatternExample(
      .hungarian, "Halmos Péter Askar Temirovval tárgyalt.", states: ["Halmos Péter → Askar Temirov"]),
    PatternExample(
      .hungarian, "Orbán Viktor Aszan Bekovval tárgyalt.", states: ["Orbán Viktor → Aszan Bekov"]),
    PatternExample(
      .hungarian, "Halmos Péter Nagy Gáborral tárgyalt.", states: ["Halmos Péter → Nagy Gábor"]),
  ]
}
