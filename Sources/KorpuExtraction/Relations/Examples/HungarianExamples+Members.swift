internal import KorpuModel

/// Lists of member states, and who acts as a member.
extension HungarianExamples {
  static let memberLists = [
    PatternExample(
      .hungarian, "A Zöld Tanács öt tagországa: Azerbajdzsán, Kazahsztán, Kirgizisztán, Törökország és Üzbegisztán.",
      states: ["AZ → Zöld Tanács", "KZ → Zöld Tanács", "KG → Zöld Tanács", "TR → Zöld Tanács", "UZ → Zöld Tanács"]),
    PatternExample(
      .hungarian,
      "Ez lesz a Türk Államok Szervezetének bankja, amelynek célja a tagállamok – Azerbajdzsán, Üzbegisztán és megfigyelőként Magyarország – támogatása.",
      states: [
        "AZ → Türk Államok Szervezete", "UZ → Türk Államok Szervezete", "HU → Türk Államok Szervezete",
      ]),
    PatternExample(
      .hungarian,
      "A Türk Államok Szervezete a tagállamok fővárosaiban – Bakuban és Asztanában – nyit irodát Azerbajdzsán kérésére.",
      doesNotState: ["AZ → Türk Államok Szervezete"]),
    PatternExample(
      .hungarian, "A Duna Szövetség az Aral Tanács tagjaként segíti a munkát.",
      states: ["Duna Szövetség → Aral Tanács"]),
    PatternExample(
      .hungarian, "Az Aral Tanács tagjaként Magyarország segíti a munkát.", states: ["HU → Aral Tanács"]),
    PatternExample(
      .hungarian, "Kovács Péter az Aral Tanács tagjaként Magyarországra utazott.", doesNotState: ["HU → Aral Tanács"]),
  ]

  static let founders = [
    PatternExample(
      .hungarian, "A Zöld Akadémiát 2012-ben Kazahsztán, Törökország és Kirgizisztán hozta létre.",
      states: ["KZ → Zöld Akadémia", "TR → Zöld Akadémia", "KG → Zöld Akadémia"]),
    PatternExample(
      .hungarian, "Ülésezett a Zöld Tanács, amelyet Kazahsztán és Törökország alapított.",
      states: ["KZ → Zöld Tanács", "TR → Zöld Tanács"]),
    PatternExample(
      .hungarian, "A Zöld Akadémiát Kazahsztán elnöke hozta létre.", doesNotState: ["KZ → Zöld Akadémia"]),
    PatternExample(
      .hungarian, "A Zöld Akadémia könyvét Kazahsztán és Törökország adta ki.",
      doesNotState: ["KZ → Zöld Akadémia", "TR → Zöld Akadémia"]),
  ]
}
