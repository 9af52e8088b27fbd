internal import KorpuModel

/// Several people named together: whose title is whose, who meets whom, and in which case they stand.
extension HungarianExamples {
  static let positionsOfNeighbours = [
    PatternExample(
      .hungarian, "Serik Omarov kazah nagykövet, Kovács Péter államtitkár és Barta Judit polgármester beszédet mondott.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Kovács Péter → KZ", "Barta Judit → KZ"]),
    PatternExample(
      .hungarian,
      "Beszédet mondott Serik Omarov kazah miniszter, Kovács Péter, a Duna Egyetem rektora és Barta Judit.",
      states: ["Serik Omarov → KZ", "Kovács Péter → Duna Egyetem"], doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "A megnyitón a kazah nagykövet, Serik Omarov beszédet mondott.", states: ["Serik Omarov → KZ"]),
  ]
}
