internal import KorpuModel

/// Positions whose body is only meant, that several share, or that no comma parts from the name; bodies with longer names.
extension HungarianExamples {
  static let positionsWithAttributes = [
    PatternExample(
      .hungarian, "Beszédet mondott Serik Omarov tiszteletbeli kazah konzul.", states: ["Serik Omarov → KZ"]),
    PatternExample(
      .hungarian, "Beszédet mondott Kemal Aksoy egykori török külügyminiszter és Barta Judit.",
      states: ["Kemal Aksoy → TR"], doesNotState: ["Barta Judit → TR"]),
    PatternExample(
      .hungarian, "Kovács Péter megdicsérte kazah barátját.", doesNotState: ["Kovács Péter → KZ"]),
    PatternExample(
      .hungarian, "Kovács Péter fogadta az Aral Egyetem rektorát Kemal Aksoyt.",
      states: ["Kemal Aksoy → Aral Egyetem"], doesNotState: ["Kovács Péter → Aral Egyetem"]),
  ]

  static let positionsInEmbassies = [
    PatternExample(
      .hungarian,
      "Karcagon járt Serik Omarov, Kazahsztán nagykövete, Murat Asanov első titkár és Timur Karimov attasé.",
      states: ["Serik Omarov → KZ", "Murat Asanov → KZ", "Timur Karimov → KZ"]),
    PatternExample(
      .hungarian, "Karcagon járt Serik Omarov, Kazahsztán nagykövete, Kovács Péter államtitkár és Barta Judit attasé.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Kovács Péter → KZ", "Barta Judit → KZ"]),
  ]

  static let positionsInNationalBodies = [
    PatternExample(
      .hungarian, "Serik Omarov, a kazah nemzeti könyvtár igazgatója beszédet mondott.",
      states: ["Serik Omarov → kazah nemzeti könyvtár"], doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .hungarian, "Kemal Aksoy, a török vitorlásszövetség elnöke beszédet mondott.",
      states: ["Kemal Aksoy → török vitorlásszövetség"], doesNotState: ["Kemal Aksoy → TR"]),
    PatternExample(
      .hungarian,
      "Serik Omarov, a kazah cég igazgatója, és Kemal Aksoy, egy török tudományos egyesület elnöke beszélt.",
      doesNotState: ["Serik Omarov → kazah cég", "Kemal Aksoy → török tudományos egyesület"]),
    PatternExample(
      .hungarian,
      "A megnyitón jelen volt magyar részről Kovács Péter miniszter, kazah részről Serik Omarov miniszterhelyettes.",
      states: ["Kovács Péter → HU", "Serik Omarov → KZ"], doesNotState: ["Serik Omarov → HU"]),
    PatternExample(
      .hungarian, "Magyar részről jelen volt Kovács Péter rektor, aki fogadta Serik Omarov minisztert.",
      doesNotState: ["Kovács Péter → HU", "Serik Omarov → HU"]),
  ]

  static let positionsMeant = [
    PatternExample(
      .hungarian,
      "A Duna Kamara székházában járt Kemal Aksoy nagykövet. A delegációt kamaránk elnöke, Kovács Péter fogadta.",
      states: ["Kovács Péter → Duna Kamara"], doesNotState: ["Kemal Aksoy → Duna Kamara"]),
    PatternExample(
      .hungarian, "A Duna Egyetemre látogatott Kemal Aksoy. Kovács Péter, egyetemünk rektora köszöntötte a vendéget.",
      states: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Kamara elnöke, Barta Judit beszédet mondott. Kamaránk titkára, Kovács Péter örült.",
      doesNotState: ["Kovács Péter → Duna Kamara"]),
    PatternExample(
      .hungarian, "Közleményt adott ki a Duna Egyesület. Az elnök, Kovács Péter szerint fogynak a legelők.",
      states: ["Kovács Péter → Duna Egyesület"]),
    PatternExample(
      .hungarian,
      "Közleményt adott ki a Duna Egyesület és az Aral Egyesület. Az elnök, Kovács Péter szerint fogynak a legelők.",
      doesNotState: ["Kovács Péter → Duna Egyesület", "Kovács Péter → Aral Egyesület"]),
  ]

  static let positionsAlone = [
    PatternExample(
      .hungarian, "A Duna Egyetem új rektora Barta Judit.", states: ["Barta Judit → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem új rektora köszöntötte Barta Judit diákjait.",
      doesNotState: ["Barta Judit → Duna Egyetem"]),
  ]

  static let positionsShared = [
    PatternExample(
      .hungarian, "Kovács Péter és Barta Judit, a Duna Tanács alelnökei beszédet mondtak.",
      states: ["Kovács Péter → Duna Tanács", "Barta Judit → Duna Tanács"]),
    PatternExample(
      .hungarian, "Kovács Péter és Barta Judit, a Duna Tanács alelnöke beszédet mondott.",
      states: ["Barta Judit → Duna Tanács"], doesNotState: ["Kovács Péter → Duna Tanács"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Tanács alelnökei és Barta Judit beszédet mondtak.",
      doesNotState: ["Kovács Péter → Duna Tanács", "Barta Judit → Duna Tanács"]),
  ]

  static let positionsInLongNames = [
    PatternExample(
      .hungarian, "Kovács Péter, a Sport- és Ifjúságpolitikai Minisztérium tanácsosa beszédet mondott.",
      states: ["Kovács Péter → Sport- és Ifjúságpolitikai Minisztérium"]),
    PatternExample(
      .hungarian, "Serik Omarov, a Nazim Hikmetről elnevezett Egyetem rektora beszédet mondott.",
      states: ["Serik Omarov → Nazim Hikmetről elnevezett Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter, a magyar–kazah Üzleti Tanács elnöke beszédet mondott.",
      states: ["Kovács Péter → magyar–kazah Üzleti Tanács"]),
    PatternExample(
      .hungarian, "Barta Judit, a Duna Intézet a Családokért (DIC) elnöke beszédet mondott.",
      states: ["Barta Judit → Duna Intézet"]),
    PatternExample(
      .hungarian, "Beszédet mondott Kardosné Gyurkó Katalin, a Duna Egyesület elnöke.",
      states: ["Kardosné Gyurkó Katalin → Duna Egyesület"]),
    PatternExample(
      .hungarian, "Beszédet mondott M. Kemal Aksoy Demirtaş, a Duna Egyesület elnöke.",
      states: ["M. Kemal Aksoy Demirtaş → Duna Egyesület"]),
  ]
}
