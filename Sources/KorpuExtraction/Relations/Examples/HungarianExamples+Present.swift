import KorpuModel

/// Where gatherings are held and who is at them, told beside the way; whose cooperation it is; who meets by title.
extension HungarianExamples {
  static let houses = [
    PatternExample(
      .hungarian, "A szegedi Duna Múzeumban tartja soros ülését a Türk Múzeumok Fóruma.",
      states: ["Türk Múzeumok Fóruma → Duna Múzeum"]),
    PatternExample(
      .hungarian, "A Zöld Forrás Fórumot a Duna Kamara szegedi székházában tartották.",
      states: ["Zöld Forrás Fórum → Duna Kamara"]),
    PatternExample(
      .hungarian, "A Zöld Forrás Fórumot a budapesti Aral hotelben rendezték meg.",
      states: ["Zöld Forrás Fórum → Aral hotel", "Zöld Forrás Fórum → Budapest"]),
    PatternExample(
      .hungarian, "A Zöld Forrás Fórumot Budapesten az Országházban, valamint Szegeden és Debrecenben tartották meg.",
      states: [
        "Zöld Forrás Fórum → Budapest", "Zöld Forrás Fórum → Országház", "Zöld Forrás Fórum → Szeged",
        "Zöld Forrás Fórum → Debrecen",
      ]),
    PatternExample(
      .hungarian, "A Zöld Forrás Fórumot Budapesten tartották. A vendégek Szegeden laktak.",
      states: ["Zöld Forrás Fórum → Budapest"], doesNotState: ["Zöld Forrás Fórum → Szeged"]),
  ]

  static let presentPeople = [
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumon részt vevő Serik Omarov fát ültetett.",
      states: ["Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumon részt vevő Azamat Turdubekov átvágta a szalagot.",
      states: ["Azamat Turdubekov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumra érkező Serik Omarov miniszter fát ültetett.",
      states: ["Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumról érkező Serik Omarov miniszter fát ültetett.",
      doesNotState: ["Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumon részt vevő diákok Serik Omarov fáját öntözték.",
      doesNotState: ["Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórum keretében Halmos Péter tárgyalt Serik Omarovval.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum", "Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "Megrendezik a Türk Ifjúsági Fórumot, amelynek keretében Serik Omarov is Bakuba látogat.",
      states: ["Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórum előtt Halmos Péter tárgyalt Serik Omarovval.",
      doesNotState: ["Halmos Péter → Türk Ifjúsági Fórum", "Serik Omarov → Türk Ifjúsági Fórum"]),
  ]

  static let titlesOfGatherings = [
    PatternExample(
      .hungarian, "A vendégek részt vettek a „Magyarország és Kazahsztán: közös jövő” című konferencián.",
      doesNotState: [
        "HU → Magyarország és Kazahsztán: közös jövő", "KZ → Magyarország és Kazahsztán: közös jövő",
      ]),
    PatternExample(
      .hungarian, "Budapesten rendezték meg a „Magyar–Kazah Üzleti Fórum” nevű konferenciát.",
      doesNotState: ["HU → Magyar–Kazah Üzleti Fórum", "KZ → Magyar–Kazah Üzleti Fórum"]),
  ]

  static let placesOfWelcomes = [
    PatternExample(
      .hungarian, "Szegeden, a Duna Palotában Barta Judit köszöntötte a Türk Ifjúsági Fórum résztvevőit.",
      states: ["Türk Ifjúsági Fórum → Szeged", "Türk Ifjúsági Fórum → Duna Palota"]),
    PatternExample(
      .hungarian, "Szegeden Barta Judit elmondta, hogy köszöntötte a Türk Ifjúsági Fórum résztvevőit.",
      doesNotState: ["Türk Ifjúsági Fórum → Szeged"]),
  ]

  static let hostsOfNations = [
    PatternExample(
      .hungarian, "A rendezvényt, amelyet a Magyar Zenei Intézet és az Aral Egyetem szervezett, Szegeden tartották.",
      doesNotState: ["HU → rendezvény"]),
    PatternExample(
      .hungarian, "Halmos Péter a Türk Ifjúsági Fórumon elmondta, hogy az Aral Egyetem számos rendezvényt szervez.",
      doesNotState: ["Aral Egyetem → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumot a budapesti kazah nagykövetség szervezte.",
      states: ["kazah nagykövetség → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumon a kazah nagykövetség épületéről beszéltek.",
      doesNotState: ["kazah nagykövetség → Türk Ifjúsági Fórum"]),
  ]

  static let talksInRelatives = [
    PatternExample(
      .hungarian, "A megbeszélésen, amelyet Halmos Péter és Serik Omarov folytatott, szó esett a munkáról.",
      states: ["Halmos Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A megbeszélésen, amelyet Halmos Péter javasolt, Serik Omarov munkájáról esett szó.",
      doesNotState: ["Halmos Péter → Serik Omarov"]),
  ]

  static let presentSpeakers = [
    PatternExample(
      .hungarian,
      "A Türk Ifjúsági Fórumon Halmos Péter mondott rövid beszédet, előadást a vizekről Barta Judit tartott.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum", "Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumon tartott vásárt Halmos Péter dicsérte, Barta Judit előadást hallgatott.",
      doesNotState: ["Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "Szegeden tartja soros ülését a Türk Múzeumok Fóruma. A megnyitón Halmos Péter elmondta, hogy örül, és kiemelte Oleg Karimov turkológus tevékenységét.",
      states: ["Halmos Péter → Türk Múzeumok Fóruma"], doesNotState: ["Oleg Karimov → Türk Múzeumok Fóruma"]),
    PatternExample(
      .hungarian,
      "A Duna Múzeumban tartott megnyitó vendégeit Barta Judit köszöntötte. Ezt követően Serik Omarov mondott beszédet.",
      states: ["Serik Omarov → megnyitó"]),
    PatternExample(
      .hungarian,
      "Barta Judit a Türk Ifjúsági Fórumra utazott. Ezt követően Serik Omarov mondott beszédet.",
      doesNotState: ["Serik Omarov → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Türk Ifjúsági Fórumot megnyitó Serik Omarov köszönetet mondott Barta Juditnak.",
      states: ["Serik Omarov → Türk Ifjúsági Fórum"], doesNotState: ["Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "A Duna Múzeumban tartott megnyitó vendégeit Barta Judit köszöntötte.",
      states: ["Barta Judit → megnyitó"]),
  ]

  static let ownCooperation = [
    PatternExample(
      .hungarian,
      "A Duna Egyetem rektora és az Aral Egyetem rektora, Serik Omarov együttműködési megállapodást írt alá.",
      states: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem rektora és az Aral Egyetem rektora, Serik Omarov elolvasta a megállapodást.",
      doesNotState: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem az idén tovább bővíti együttműködését az Aral Egyetemmel.",
      states: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem nem bővíti együttműködését az Aral Egyetemmel.",
      doesNotState: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem az Aral Egyetemmel szemben épült.", doesNotState: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian, "Megállapodást kötött a Duna Kereskedőház és a török vállalkozásokért felelős ügynökség, a TAVÜ.",
      states: ["Duna Kereskedőház → TAVÜ"]),
  ]

  static let titlesBesideNames = [
    PatternExample(
      .hungarian,
      "A magyar küldöttség tagjai, Halmos Péter miniszter és Barta Judit államtitkár tárgyalóasztalhoz ültek.",
      doesNotState: ["Halmos Péter → Barta Judit"]),
    PatternExample(
      .hungarian,
      "A kirgiz elnök, Murat Asanov meghívására Biskekbe utazik Halmos Péter. Kirgizisztán elnöke és Halmos Péter kedden tárgyal.",
      states: ["Murat Asanov → Halmos Péter"]),
    PatternExample(
      .hungarian, "Kirgizisztán elnöke és Halmos Péter kedden tárgyal Oleg Karimovval.",
      states: ["Halmos Péter → Oleg Karimov"]),
    PatternExample(
      .hungarian, "Szegedre érkezett Serik Omarov és Oleg Karimov. A kazah professzorokat Halmos Péter rektor fogadta.",
      states: ["Halmos Péter → Serik Omarov", "Halmos Péter → Oleg Karimov"]),
    PatternExample(
      .hungarian,
      "Szegedre érkezett Serik Omarov. Halmos Péter polgármester fogadta a vendéget, és mutatta be neki a várost.",
      states: ["Halmos Péter → Serik Omarov"]),
    PatternExample(
      .hungarian,
      "Szegedre érkezett Serik Omarov és Oleg Karimov. A kazah professzorokat Halmos Péter rektor dicsérte.",
      doesNotState: ["Halmos Péter → Serik Omarov", "Halmos Péter → Oleg Karimov"]),
  ]
}
