internal import KorpuModel

/// Posts that a noun of office names, that a list or who is accompanied gives a country, and bodies named short.
extension HungarianExamples {
  static let officesByNoun = [
    PatternExample(
      .hungarian, "Barta Judit lemondott a Selyemút Bank vezérigazgatói posztjáról.",
      states: ["Barta Judit → Selyemút Bank: director"]),
    PatternExample(
      .hungarian, "A Selyemút Bank vezérigazgatói feladatait Halmos Péter veszi át.",
      states: ["Halmos Péter → Selyemút Bank: director"]),
    PatternExample(
      .hungarian, "Halmos Péter vezérigazgató távozik a Selyemút Bank éléről.",
      states: ["Halmos Péter → Selyemút Bank: director"]),
    PatternExample(
      .hungarian, "Halmos Péter tölti be a Zöld Híd Alapítvány elnöki tisztségét.",
      states: ["Halmos Péter → Zöld Híd Alapítvány: president"]),
    PatternExample(
      .hungarian, "Barta Judit lemondott, és a Selyemút Bank elnöki posztját Halmos Péter tölti be.",
      states: ["Halmos Péter → Selyemút Bank: president"], doesNotState: ["Barta Judit → Selyemút Bank"]),
    PatternExample(
      .hungarian, "Halmos Péter pályázik a Selyemút Bank elnöki posztjára.",
      doesNotState: ["Halmos Péter → Selyemút Bank"]),
    PatternExample(
      .hungarian, "Halmos Péter szerint nem mond le a Selyemút Bank elnöki posztjáról Barta Judit.",
      doesNotState: ["Halmos Péter → Selyemút Bank"]),
  ]

  static let officesOfCompany = [
    PatternExample(
      .hungarian,
      "Az üzbég elnököt elkísérte Oleg Karimov külügyminiszter és Timur Asanov mezőgazdasági miniszter.",
      states: ["Oleg Karimov → UZ: minister", "Timur Asanov → UZ: minister"]),
    PatternExample(
      .hungarian, "Az üzbég elnököt elkísérte Kovács Péter külügyminiszter a reptérre.",
      doesNotState: ["Kovács Péter → UZ"]),
    PatternExample(
      .hungarian,
      "Barta Judit tárgyalt Serik Omarovval, a kazah parlament elnökével; Timur Asanovval, a szenátus elnökével.",
      states: ["Timur Asanov → KZ: speaker"]),
    PatternExample(
      .hungarian,
      "Barta Judit tárgyalt Serik Omarovval, a Kaszpi Egyetem rektorával; Timur Asanovval, a szenátus elnökével.",
      doesNotState: ["Timur Asanov → KZ"]),
  ]

  static let bodiesNamedShort = [
    PatternExample(
      .hungarian,
      "A Városi Skanzen ad otthont a fórumnak. Halmos Péter, a rendezvénynek otthont adó Skanzen főigazgatója köszöntötte a vendégeket.",
      states: ["Halmos Péter → Városi Skanzen: director"]),
    PatternExample(
      .hungarian,
      "A Magyar Vívó Szövetség sajtótájékoztatót tartott. Halmos Péter, a magyar szövetség ügyvezető alelnöke beszámolt a tervekről.",
      states: ["Halmos Péter → Magyar Vívó Szövetség"]),
    PatternExample(
      .hungarian,
      "A Magyar Vívó Szövetség sajtótájékoztatót tartott. Serik Omarov, a kazah szövetség elnöke beszámolt a tervekről.",
      doesNotState: ["Serik Omarov → Magyar Vívó Szövetség"]),
    PatternExample(
      .hungarian, "Halmos Péter, a magyar szövetség elnöke beszámolt a tervekről.",
      doesNotState: ["Halmos Péter → HU"]),
  ]
}
