import KorpuModel

/// Offices of those who go with a head of state or come for one side, and who goes somewhere for a gathering.
extension HungarianExamples {
  static let retinues = [
    PatternExample(
      .hungarian,
      "A fórumon részt vett Aszkar Temirov, Kazahsztán elnöke. Az elnököt több miniszter is elkísérte, köztük Szerik Omarov külügyminiszter és Batir Orazov oktatási és tudományos miniszter.",
      states: ["Szerik Omarov → KZ", "Batir Orazov → KZ"]),
    PatternExample(
      .hungarian,
      "A fórumon részt vett Aszkar Temirov, Kazahsztán elnöke. Az elnököt több miniszter is elkísérte. Szerik Omarov külügyminiszter Budapestre utazott.",
      doesNotState: ["Szerik Omarov → KZ"]),
    PatternExample(
      .hungarian,
      "A fórumon részt vett Kazahsztán és Magyarország is. Magyar részről a fórumon jelen volt Kovács Péter külügyminiszter és Barta Judit államtitkár.",
      states: ["Kovács Péter → HU", "Barta Judit → HU"]),
  ]

  static let purposes = [
    PatternExample(
      .hungarian, "Bakuba utazott Kovács Péter, hogy részt vegyen a Türk Ifjúsági Fórumon.",
      states: ["Kovács Péter → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "Kovács Péter azt kérte, hogy Barta Judit vegyen részt a Türk Ifjúsági Fórumon.",
      doesNotState: ["Kovács Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
  ]

  /// Posts beside what somebody is at a gathering, and who holds it.
  static let gatheringTitles = [
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Fórum főszervezője, a Zöld Híd Alapítvány elnöke elmondta, hogy sokan jönnek.",
      states: ["Kovács Péter → Zöld Híd Alapítvány"]),
    PatternExample(
      .hungarian, "Kovács Péter, a rendezvény fővédnöke, a Zöld Híd Alapítvány elnöke elmondta, hogy sokan jönnek.",
      states: ["Kovács Péter → Zöld Híd Alapítvány"]),
  ]

  static let titledHosts = [
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Fórum főszervezője, a Zöld Híd Alapítvány elnöke elmondta, hogy sokan jönnek.",
      states: ["Kovács Péter → Duna Fórum"], doesNotState: ["Zöld Híd Alapítvány → Duna Fórum"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Zöld Híd Alapítvány elnöke, a Duna Fórum szervezője üdvözölte a vendégeket.",
      states: ["Kovács Péter → Duna Fórum"]),
    PatternExample(
      .hungarian, "Kovács Péter történész, író, a Duna Fórum szervezője elmondta, hogy sokan jönnek.",
      states: ["Kovács Péter → Duna Fórum"]),
    PatternExample(
      .hungarian, "Kovács Péter, a Duna Fórum vendége üdvözölte a vendégeket.",
      doesNotState: ["Kovács Péter → Duna Fórum"]),
  ]

  static let guestsBeside = [
    PatternExample(
      .hungarian, "Aszkar Temirov vendégül látta Kovács Péter minisztert és Barta Juditot is Halmos Péter mellett.",
      states: ["Aszkar Temirov → Kovács Péter", "Aszkar Temirov → Halmos Péter"],
      doesNotState: ["Halmos Péter → Kovács Péter"])
  ]

  /// Houses that give a gathering its home, or in which one is opened.
  static let homes = [
    PatternExample(
      .hungarian, "A Duna Egyetem adott otthont a Türk Ifjúsági Fórumnak.",
      states: ["Türk Ifjúsági Fórum → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Vámbéry Múzeumban nyitották meg a Türk Kulturális Napokat.",
      states: ["Türk Kulturális Napok → Vámbéry Múzeum"]),
    PatternExample(
      .hungarian, "A Duna Egyetem szervezte a Türk Ifjúsági Fórumot.",
      doesNotState: ["Türk Ifjúsági Fórum → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A hétvégén rendezik meg Bugacon a Kurultájt.", states: ["Kurultáj → Bugac"]),
  ]
}
