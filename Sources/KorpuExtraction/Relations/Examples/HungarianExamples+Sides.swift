internal import KorpuModel

/// Who holds something or works with others together, posts in bodies of one word and on behalf of a body, and guests named by
/// that word alone.
extension HungarianExamples {
  static let positionsOnBehalf = [
    PatternExample(
      .hungarian, "Kovács Péter, a Hagyó Kft. ügyvezetője beszédet mondott.", states: ["Kovács Péter → Hagyó Kft"]),
    PatternExample(
      .hungarian, "Kovács Péter, az Aralszövetség elnöke beszédet mondott.", states: ["Kovács Péter → Aralszövetség"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Nagykövetség tanácsosa beszédet mondott.",
      doesNotState: ["Kovács Péter → Nagykövetség"]),
    PatternExample(
      .hungarian, "Kovács Péter turkológus, a Duna Egyetem professzora beszédet mondott.",
      states: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter a Duna Egyetemen járt, a professzora Barta Judit volt.",
      doesNotState: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Kovács Péter, az ELTE Török Filológiai Tanszék docense beszédet mondott.",
      states: ["Kovács Péter → ELTE"]),
    PatternExample(
      .hungarian, "A megállapodást a Duna Egyetem részéről Kovács Péter rektor írta alá.",
      states: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A megállapodást a Duna Egyetem részéről Kovács Péter köszönte meg a rektornak.",
      doesNotState: ["Kovács Péter → Duna Egyetem"]),
  ]

  static let jointHosts = [
    PatternExample(
      .hungarian, "A Zöld Fórumot a Duna Egyetem és az Aral Egyetem közösen szervezte.",
      states: ["Duna Egyetem → Zöld Fórum", "Aral Egyetem → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórumot a Duna Egyetem az Aral Egyetemmel közösen szervezte.",
      states: ["Duna Egyetem → Zöld Fórum", "Aral Egyetem → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórumot a Duna Egyetem az Aral Egyetemmel szemben, a parkban rendezte.",
      states: ["Duna Egyetem → Zöld Fórum"], doesNotState: ["Aral Egyetem → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórumot a Duna Egyetem szervezte, és az Aral Egyetem rektora köszönte meg.",
      states: ["Duna Egyetem → Zöld Fórum"], doesNotState: ["Aral Egyetem → Zöld Fórum"]),
  ]

  static let namedHosts = [
    PatternExample(
      .hungarian, "A Zöld Fórum szervezői a Duna Egyetem és a Selyemút Alapítvány voltak.",
      states: ["Duna Egyetem → Zöld Fórum", "Selyemút Alapítvány → Zöld Fórum"]),
    PatternExample(
      .hungarian, "Megnyílt a Zöld Fórum. A fórum szervezője a Duna Egyetem.", states: ["Duna Egyetem → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórum szervezői (a Duna Egyetem és a Selyemút Alapítvány) tábort nyitottak.",
      states: ["Duna Egyetem → Zöld Fórum", "Selyemút Alapítvány → Zöld Fórum"]),
    PatternExample(
      .hungarian, "Megnyílt a Zöld Fórum. Az eseményt Kovács Péter rektor szervezte.",
      states: ["Kovács Péter → Zöld Fórum"]),
    PatternExample(
      .hungarian, "Megnyílt a Zöld Fórum. A kirándulást Kovács Péter rektor szervezte.",
      doesNotState: ["Kovács Péter → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórum szervezői a Duna Egyetem rektorát is meghívták.",
      doesNotState: ["Duna Egyetem → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórum szervezője szerint a Duna Egyetem jó egyetem.",
      doesNotState: ["Duna Egyetem → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórum szervezője Kovács Péternek köszönte meg a munkát.",
      doesNotState: ["Kovács Péter → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Duna Egyetem szervezte Zöld Fórumon Kovács Péter beszédet mondott.",
      states: ["Duna Egyetem → Zöld Fórum"], doesNotState: ["Kovács Péter → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Duna Egyetem nemzetközi konferenciát rendezett Szegeden.",
      states: ["Duna Egyetem → nemzetközi konferencia"]),
  ]

  static let jointWork = [
    PatternExample(
      .hungarian,
      "Magyarország és Kirgizisztán megfigyelő, ennek keretében a két ország számos területen dolgozik együtt.",
      states: ["HU → KG"]),
    PatternExample(
      .hungarian, "A kötet a Duna Egyetem, az Aral Egyetem és a Turan Alapítvány együttműködésével készült el.",
      states: [
        "Duna Egyetem → Aral Egyetem", "Duna Egyetem → Turan Alapítvány", "Aral Egyetem → Turan Alapítvány",
      ]),
    PatternExample(
      .hungarian, "A Duna Egyetem vendége az Aral Egyetem és a Turan Alapítvány együttműködését dicsérte.",
      states: ["Aral Egyetem → Turan Alapítvány"], doesNotState: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Zöld Fórumot a Duna Egyetem az Aral Egyetemmel közösen szervezte.",
      doesNotState: ["Duna Egyetem → Aral Egyetem"]),
  ]

  static let guests = [
    PatternExample(
      .hungarian,
      "A magyar küldöttség – melynek tagja Halmos Péter miniszter, valamint Barta Judit nagykövet is – tárgyalásokat folytatott Askar Temirov államfővel.",
      states: ["Halmos Péter → Askar Temirov", "Barta Judit → Askar Temirov"],
      doesNotState: ["Halmos Péter → Barta Judit"]),
    PatternExample(
      .hungarian,
      "A küldöttség – melynek tagja Halmos Péter volt – elutazott, Askar Temirov pedig Barta Judittal tárgyalt.",
      states: ["Askar Temirov → Barta Judit"], doesNotState: ["Halmos Péter → Barta Judit"]),
    PatternExample(
      .hungarian,
      "A küldöttség – melynek tagja Halmos Péter miniszter is – megérkezett – közölte Barta Judit, aki Askar Temirovval tárgyalt.",
      doesNotState: ["Halmos Péter → Askar Temirov"]),
    PatternExample(
      .hungarian, "A Duna Egyetemre látogatott Serik Omarov. A vendéget Kovács Péter rektor fogadta.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A Duna Egyetemre látogatott Serik Omarov és Deniz Toprak. A vendéget Kovács Péter rektor fogadta.",
      doesNotState: ["Kovács Péter → Serik Omarov", "Kovács Péter → Deniz Toprak"]),
    PatternExample(
      .hungarian, "Serik Omarov Bakuban volt. A vendégeket Kovács Péter rektor fogadta.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
  ]
}
