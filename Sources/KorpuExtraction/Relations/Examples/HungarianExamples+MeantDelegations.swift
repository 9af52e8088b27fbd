internal import KorpuModel

extension HungarianExamples {
  static let meantDelegations = [
    PatternExample(
      .hungarian,
      "A küldöttséget Mirlan Bolotov, az Aral Egyetem rektora vezette. A delegáció találkozott Kovács László dékánnal és Szabó Anna rektorhelyettessel.",
      states: ["Mirlan Bolotov → Kovács László", "Mirlan Bolotov → Szabó Anna"],
      doesNotState: ["Kovács László → Szabó Anna"]),
    PatternExample(
      .hungarian,
      "A küldöttséget Mirlan Bolotov rektor vezette. A delegációhoz csatlakozott Azat Omarov rektorhelyettes is. A kirgiz küldöttség megbeszélést folytatott Kovács László dékánnal.",
      states: ["Mirlan Bolotov → Kovács László", "Azat Omarov → Kovács László"],
      doesNotState: ["Mirlan Bolotov → Azat Omarov"]),
    PatternExample(
      .hungarian,
      "A kazah delegáció Kovács László államtitkárral tárgyalt. A küldöttséget Azat Omarov miniszterhelyettes vezette.",
      states: ["Azat Omarov → Kovács László"]),
    PatternExample(
      .hungarian,
      "A küldöttséget Mirlan Bolotov rektor vezette. A vendégeket Kovács László, a Duna Egyetem rektora fogadta.",
      states: ["Kovács László → Mirlan Bolotov"]),
    PatternExample(
      .hungarian,
      "A kazah küldöttséget Azat Omarov miniszter vezette. A török küldöttség Kovács László államtitkárral tárgyalt.",
      doesNotState: ["Azat Omarov → Kovács László"]),
    PatternExample(
      .hungarian,
      "A küldöttséget Azat Omarov miniszter vezette. Az Aral Alap küldöttsége Kovács László államtitkárral tárgyalt.",
      doesNotState: ["Azat Omarov → Kovács László"]),
  ]

  static let pairedPosts = [
    PatternExample(
      .hungarian,
      "A Duna Egyetem vendége volt az Aral Műszaki Egyetem (AME). A küldöttséget az AME egyetem rektora, Mirlan Bolotov vezette.",
      states: ["Mirlan Bolotov → Aral Műszaki Egyetem: rector"]),
    PatternExample(
      .hungarian,
      "Budapestre látogatott Azat Omarov, Kazahsztán nagykövete, Jedil Karimov első titkár és Kajszer Bekov tanácsadó.",
      states: ["Jedil Karimov → KZ: other", "Kajszer Bekov → KZ: adviser"]),
    PatternExample(
      .hungarian, "Halmos Péter fogadta Azat Omarovot és Kemal Demirt, az Aral Alap elnökét és alelnökét.",
      states: ["Azat Omarov → Aral Alap: president", "Kemal Demir → Aral Alap: other"],
      doesNotState: ["Kemal Demir → Aral Alap: president"]),
    PatternExample(
      .hungarian, "Kovács Pál és Szabó Anna, a Duna Egyetem rektora és rektorhelyettese Bakuba utazott.",
      states: ["Kovács Pál → Duna Egyetem: rector", "Szabó Anna → Duna Egyetem: other"],
      doesNotState: ["Szabó Anna → Duna Egyetem: rector"]),
    PatternExample(
      .hungarian, "Kovács Pál és Szabó Anna, a Duna Egyetem rektora Bakuba utazott.",
      states: ["Szabó Anna → Duna Egyetem: rector"], doesNotState: ["Kovács Pál → Duna Egyetem: rector"]),
  ]
}
