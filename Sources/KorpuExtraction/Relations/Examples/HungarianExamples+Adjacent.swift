import KorpuModel

/// Positions that stand right behind a name, of two in their turn, of the university that is spoken of; bodies within bodies.
extension HungarianExamples {
  static let positionsAdjacent = [
    PatternExample(
      .hungarian, "A fórumon részt vett Serik Omarov Kazahsztán budapesti nagykövete, Barta Judit és Kovács Péter.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Barta Judit → KZ", "Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "A vendégeket Kovács Péter a Duna Egyetem rektora és Barta Judit az Aral Intézet igazgatója fogadta.",
      states: ["Kovács Péter → Duna Egyetem", "Barta Judit → Aral Intézet"],
      doesNotState: ["Barta Judit → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter a Duna Egyetem rektora meghívására Bakuba utazott.",
      doesNotState: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter a Duna Egyetem rektora, Barta Judit meghívására Bakuba utazott.",
      states: ["Barta Judit → Duna Egyetem"], doesNotState: ["Kovács Péter → Duna Egyetem"]),
  ]

  static let positionsRespective = [
    PatternExample(
      .hungarian, "A kazah küldöttség tagjai, Serik Omarov miniszter és Murat Asanov államtitkár Szegeden jártak.",
      states: ["Serik Omarov → KZ", "Murat Asanov → KZ"]),
    PatternExample(
      .hungarian, "A kazah küldöttséget Serik Omarov miniszter és Murat Asanov államtitkár fogadta.",
      doesNotState: ["Serik Omarov → KZ", "Murat Asanov → KZ"]),
    PatternExample(
      .hungarian,
      "Kazahsztán és Üzbegisztán energiaügyi minisztere, Serik Omarov és Oleg Karimov aláírta a nyilatkozatot.",
      states: ["Serik Omarov → KZ", "Oleg Karimov → UZ"], doesNotState: ["Serik Omarov → UZ", "Oleg Karimov → KZ"]),
    PatternExample(
      .hungarian, "Kazahsztán és Üzbegisztán követe elutazott, Serik Omarov és Oleg Karimov aláírta a nyilatkozatot.",
      doesNotState: ["Serik Omarov → KZ", "Oleg Karimov → UZ"]),
  ]

  static let positionsAtUniversities = [
    PatternExample(
      .hungarian, "A Duna Egyetemen járt Kemal Aksoy. A munka jól halad – mondta Kovács Péter rektor.",
      states: ["Kovács Péter → Duna Egyetem"], doesNotState: ["Kemal Aksoy → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetemen járt az Aral Egyetem küldöttsége. A munka jól halad – mondta Kovács Péter rektor.",
      doesNotState: ["Kovács Péter → Duna Egyetem", "Kovács Péter → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Megyei Iparkamara fórumot tartott. Barta Judit, a megyei kamara főtitkára beszédet mondott.",
      states: ["Barta Judit → Duna Megyei Iparkamara"]),
    PatternExample(
      .hungarian, "A Duna Megyei Iparkamara fórumot tartott. Barta Judit, a szegedi kamara főtitkára beszédet mondott.",
      doesNotState: ["Barta Judit → Duna Megyei Iparkamara"]),
  ]

  static let leadersOfBodies = [
    PatternExample(
      .hungarian, "A Duna Intézetet vezető Barta Judit beszédet mondott.", states: ["Barta Judit → Duna Intézet"]),
    PatternExample(
      .hungarian, "A Duna Intézetet tíz éve Barta Judit vezeti.", states: ["Barta Judit → Duna Intézet"]),
    PatternExample(
      .hungarian, "A Duna Intézet küldöttségét Barta Judit vezeti, a Duna Intézetet Kovács Péter látogatta meg.",
      doesNotState: ["Kovács Péter → Duna Intézet"]),
  ]

  static let bodiesWithinBodies = [
    PatternExample(
      .hungarian, "Kemal Aksoy, a Magyar–Török Baráti Tagozat elnöke beszédet mondott.",
      states: ["Kemal Aksoy → Magyar–Török Baráti Tagozat"]),
    PatternExample(
      .hungarian, "Barta Judit, az Országgyűlés Magyar–Török Baráti Tagozatának elnöke beszédet mondott.",
      states: ["Barta Judit → Magyar–Török Baráti Tagozata"], doesNotState: ["Barta Judit → Országgyűlés"]),
    PatternExample(
      .hungarian, "Kirgizisztán képviseletében Murat Asanov külügyminiszter-helyettes köszöntötte a vendégeket.",
      states: ["Murat Asanov → KG"]),
    PatternExample(
      .hungarian, "Barta Judit EU-nagykövet fogadta Murat Asanov ENSZ-főtitkárt.",
      states: ["Barta Judit → EU", "Murat Asanov → ENSZ"], doesNotState: ["Barta Judit → ENSZ"]),
    PatternExample(
      .hungarian, "Beszédet mondott Barta Judit igazgató (Duna Múzeum) és Kovács Péter.",
      states: ["Barta Judit → Duna Múzeum"], doesNotState: ["Kovács Péter → Duna Múzeum"]),
    PatternExample(
      .hungarian, "Barta Judit, a Duna Akadémia Zenetudományi Intézetének igazgatója beszédet mondott.",
      states: ["Barta Judit → Duna Akadémia Zenetudományi Intézete"], doesNotState: ["Barta Judit → Duna Akadémia"]),
    PatternExample(
      .hungarian,
      "Barta Judit, az Aral Szervezet (ASZ) Magyarországi Képviseleti Irodájának vezetője beszédet mondott.",
      states: ["Barta Judit → Aral Szervezet Magyarországi Képviseleti Irodája"],
      doesNotState: ["Barta Judit → Aral Szervezet"]),
    PatternExample(
      .hungarian, "Barta Judit, a Duna Akadémia és a Zenetudományi Intézet igazgatója beszédet mondott.",
      doesNotState: ["Barta Judit → Duna Akadémia Zenetudományi Intézet"]),
  ]
}
