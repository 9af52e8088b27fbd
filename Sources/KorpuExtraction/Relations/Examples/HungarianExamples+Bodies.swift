internal import KorpuModel

/// Membership and positions in bodies, told without a comma, in the dative, or by a noun for members.
extension HungarianExamples {
  static let members = [
    PatternExample(
      .hungarian, "Törökország NATO tagállamként is szövetségese Magyarországnak.", states: ["TR → NATO"],
      doesNotState: ["HU → NATO"]),
    PatternExample(
      .hungarian,
      "Magyarország a Zöld Tanácsban dolgozik. Magyarország 2018 óta megfigyelői státusszal rendelkezik a szervezetben.",
      states: ["HU → Zöld Tanács"]),
    PatternExample(.hungarian, "A NATO tagállam Törökország közölte a tervet.", states: ["TR → NATO"]),
    PatternExample(
      .hungarian, "Kazahsztán örül, hogy NATO tagállam képviselője járt nála.", doesNotState: ["KZ → NATO"]),
    PatternExample(.hungarian, "Kazahsztán nem NATO tagállam.", doesNotState: ["KZ → NATO"]),
    PatternExample(
      .hungarian, "Az Európai Unió soros elnökségét betöltő Magyarország támogatja Kirgizisztánt.",
      states: ["HU → Európai Unió"], doesNotState: ["KG → Európai Unió"]),
  ]

  static let positionsBesideNames = [
    PatternExample(
      .hungarian, "Kovács Péter a Magyar Országgyűlés alelnöke köszöntötte a vendégeket.",
      states: ["Kovács Péter → Magyar Országgyűlés"]),
    PatternExample(
      .hungarian, "Kovács Péter mint az Aral Alapítvány elnöke beszédet mondott.",
      states: ["Kovács Péter → Aral Alapítvány"]),
    PatternExample(
      .hungarian, "Kovács Pétert az Aral Alapítvány elnöke köszöntötte.",
      doesNotState: ["Kovács Péter → Aral Alapítvány"]),
    PatternExample(
      .hungarian, "Kovács Péter az Aral Alapítvány elnöke meghívására beszédet mondott.",
      doesNotState: ["Kovács Péter → Aral Alapítvány"]),
    PatternExample(
      .hungarian, "A török miniszter, prof. dr. Omer Bolt beszédet mondott.", states: ["Omer Bolt → TR"]),
  ]

  static let dativePositions = [
    PatternExample(
      .hungarian, "Kovács Péter 8 éve tagja az Aral Szövetségnek.", states: ["Kovács Péter → Aral Szövetség"]),
    PatternExample(
      .hungarian, "Kovács Péter nem tagja az Aral Szövetségnek.",
      doesNotState: ["Kovács Péter → Aral Szövetség"]),
    PatternExample(
      .hungarian, "Kovács Péter a vezetőség tagja az Aral Szövetségnek adta a könyvet.",
      doesNotState: ["Kovács Péter → Aral Szövetség"]),
  ]

  static let hostsOfGatherings = [
    PatternExample(
      .hungarian, "Az Aral Egyetem adott otthont a Duna Fiatalok Fórumának.",
      states: ["Aral Egyetem → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "A Duna Fiatalok Fórumának az Aral Egyetem ad otthont.",
      states: ["Aral Egyetem → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Az Aral Alapítvány volt a házigazdája a Duna Fiatalok Fórumának.",
      states: ["Aral Alapítvány → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem rektora szervezte a Duna Fiatalok Fórumát.",
      doesNotState: ["Aral Egyetem → Duna Fiatalok Fóruma"]),
  ]

  static let talksBetween = [
    PatternExample(
      .hungarian, "A Kovács Péter és Serik Omarov közötti találkozón szó esett a kereskedelemről.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter a Serik Omarovval közös sajtótájékoztatóján elmondta, hogy nő a kereskedelem.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A Serik Omarovval folytatott megbeszélés után Kovács Péter elmondta, hogy nő a kereskedelem.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A Kovács Péter és Serik Omarov közötti vitáról szó esett.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter Serik Omarovval tartott megbeszélést.", states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian,
      "Serik Omarov üzbég elnök Budapestre érkezett. Az üzbég elnökkel és küldöttségével találkozott Kovács Péter.",
      states: ["Kovács Péter → Serik Omarov"], doesNotState: ["Kovács Péter → UZ"]),
  ]
}
