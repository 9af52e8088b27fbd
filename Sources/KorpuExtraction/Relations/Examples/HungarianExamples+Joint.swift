internal import KorpuModel

/// Several people named together: whose title is whose, who meets whom, and in which case they stand.
extension HungarianExamples {
  static let positionsOfNeighbours = [
    PatternExample(
      .hungarian,
      "Serik Omarov kazah nagykövet, Kovács Péter államtitkár és Barta Judit polgármester beszédet mondott.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Kovács Péter → KZ", "Barta Judit → KZ"]),
    PatternExample(
      .hungarian,
      "Beszédet mondott Serik Omarov kazah miniszter, Kovács Péter, a Duna Egyetem rektora és Barta Judit.",
      states: ["Serik Omarov → KZ", "Kovács Péter → Duna Egyetem"], doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "A megnyitón a kazah nagykövet, Serik Omarov beszédet mondott.", states: ["Serik Omarov → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Egyetem történésze és Barta Judit beszédet mondott.",
      states: ["Kovács Péter → Duna Egyetem"], doesNotState: ["Barta Judit → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem történésze, Kovács Péter beszédet mondott.",
      states: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Egyetem történésze, Barta Judit és Serik Omarov beszédet mondott.",
      states: ["Kovács Péter → Duna Egyetem"], doesNotState: ["Barta Judit → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter kazahsztáni nagykövet beszédet mondott.", doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter kazahsztáni magyar nagykövet beszédet mondott.",
      states: ["Kovács Péter → HU"], doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "Serik Omarov kazahsztáni nagykövet beszédet mondott.", states: ["Serik Omarov → KZ"]),
    PatternExample(
      .hungarian, "Serik Omarov, aki az Aral Alapítvány alelnöke, beszédet mondott.",
      states: ["Serik Omarov → Aral Alapítvány"]),
    PatternExample(
      .hungarian, "Serik Omarov, aki az Aral Alapítvány alelnöke előtt beszédet mondott, elutazott.",
      doesNotState: ["Serik Omarov → Aral Alapítvány"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Polgári Társulás elnöke beszédet mondott.",
      states: ["Kovács Péter → Duna Polgári Társulás"]),
  ]

  static let meetingsOfPairs = [
    PatternExample(
      .hungarian,
      "Látogatást tett a Duna Önkormányzat delegációja, Kovács Péter alpolgármester vezetésével, és fákat ültettek.",
      doesNotState: ["Duna Önkormányzat → Kovács Péter"]),
    PatternExample(
      .hungarian,
      "A magyar delegáció Dilsod Rahimov miniszterelnök-helyettessel és Laziz Karimov miniszterrel folytatott egyeztetéseket.",
      doesNotState: ["Dilsod Rahimov → Laziz Karimov"]),
    PatternExample(
      .hungarian, "Dilsod Rahimov miniszterelnök-helyettessel és Laziz Karimov miniszterrel tárgyalt.",
      doesNotState: ["Dilsod Rahimov → Laziz Karimov"]),
    PatternExample(
      .hungarian,
      "A kereskedelemről tárgyalt Kovács Péter, a Duna Egyetem rektora és Serik Omarov, az Aral Egyetem rektora Budapesten.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter és kazah kollégája, Serik Omarov a kereskedelemről tárgyalt Budapesten.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter és Barta Judit a kazah miniszterrel tárgyalt.",
      doesNotState: ["Kovács Péter → Barta Judit"]),
    PatternExample(
      .hungarian, "Kovács Péter és Barta Judit találkozott a kazah diákokkal Asztanában.",
      doesNotState: ["Kovács Péter → Barta Judit"]),
    PatternExample(
      .hungarian, "Kovács Péter és Barta Judit találkozott a magyar közösség tagjaival.",
      doesNotState: ["Kovács Péter → Barta Judit"]),
    PatternExample(
      .hungarian, "Kovács Péter és Serik Omarov nagy érdeklődéssel tárgyalt a kereskedelemről.",
      states: ["Kovács Péter → Serik Omarov"]),
  ]

  static let objects = [
    PatternExample(
      .hungarian, "Halmos Péter nagykövet fogadta Serik Omarovot és Deniz Toprakot.",
      states: ["Halmos Péter → Serik Omarov", "Halmos Péter → Deniz Toprak"],
      doesNotState: ["Deniz Toprakot → Serik Omarov", "Deniz Toprak → Serik Omarov"]),
    PatternExample(
      .hungarian, "Halmos Péter fogadta Deniz Toprakot.", states: ["Halmos Péter → Deniz Toprak"]),
    PatternExample(
      .hungarian, "Halmos Péter fogadta Serik Omarovot, az Aral Egyetem rektorát és Deniz Toprakot.",
      states: ["Halmos Péter → Deniz Toprak"]),
    PatternExample(
      .hungarian, "Serik Omarovot fogadta Jan Voigt.", states: ["Jan Voigt → Serik Omarov"]),
    PatternExample(
      .hungarian, "Halmos Péter fogadta Jan Voigt német minisztert.", states: ["Halmos Péter → Jan Voigt"]),
  ]
}
