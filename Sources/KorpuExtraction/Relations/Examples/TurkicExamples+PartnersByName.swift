internal import KorpuModel

extension TurkicExamples {
  /// Predicates that call one the partner of another.
  static let partnersByName = [
    PatternExample(.turkmen, "Gürjüstan Gazagystanyň strategik hyzmatdaşydyr.", states: ["GE → KZ"]),
    PatternExample(
      .turkmen, "Wengriýa Gazagystanyň iň ýakyn söwda hyzmatdaşlarynyň biridir.", states: ["HU → KZ"]),
    PatternExample(.turkmen, "Wengriýa TÜRKSOÝ-yň hyzmatdaşy bolup durýar.", states: ["HU → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "Aman Gurbanow Wengriýanyň Gazagystanyň strategik hyzmatdaşy bolup durýandygyny belledi.",
      states: ["HU → KZ"]),
    PatternExample(
      .turkmen, "Aman Gurbanow Wengriýanyň kompaniýasynyň Gazagystanyň hyzmatdaşy bolup durýandygyny belledi.",
      doesNotState: ["HU → KZ"]),
    PatternExample(.turkmen, "Wengriýa Gazagystanyň strategik hyzmatdaşy däldir.", doesNotState: ["HU → KZ"]),
    PatternExample(.turkmen, "Wengriýa Gazagystanyň hyzmatdaşy bolmak isleýär.", doesNotState: ["HU → KZ"]),
    PatternExample(.turkmen, "Wengriýanyň kompaniýasy Gazagystanyň hyzmatdaşydyr.", doesNotState: ["HU → KZ"]),
  ]
}
