internal import KorpuModel

/// Openings and other gatherings that Hungarian tells of by the way, and who is there, holds them and speaks.
extension HungarianExamples {
  static let placesOfOpenings = [
    PatternExample(
      .hungarian,
      "A Kaszpi Kulturális Napok megnyitóján Halmos Péter, a Duna Minisztérium államtitkára és Askar Temirov, a Kaszpi Alapítvány elnöke mondott köszöntőt szombaton Budapesten.",
      states: ["Kaszpi Kulturális Napok → Budapest"]),
    PatternExample(
      .hungarian,
      "Halmos Péter szombaton Budapesten járt, és elmondta, hogy a Kaszpi Kulturális Napokon Askar Temirov mondott köszöntőt.",
      doesNotState: ["Kaszpi Kulturális Napok → Budapest"]),
    PatternExample(
      .hungarian,
      "A steppei népekről szólt a Duna Türk Kutatóműhely (DTK) hivatalos megnyitója szeptember 22-én, a Szent Anna Kápolnában.",
      states: ["Duna Türk Kutatóműhely hivatalos megnyitója → Szent Anna Kápolna"]),
    PatternExample(
      .hungarian,
      "A Duna Türk Kutatóműhely hivatalos megnyitója után szeptember 22-én a Szent Anna Kápolnában énekeltek.",
      doesNotState: ["Duna Türk Kutatóműhely hivatalos megnyitója → Szent Anna Kápolna"]),
    PatternExample(
      .hungarian, "A türk könyvtárosok konferenciáját a bakui Kaszpi Egyetemen rendezték meg.",
      states: ["türk könyvtárosok konferenciája → Kaszpi Egyetem", "türk könyvtárosok konferenciája → Baku"]),
  ]

  static let speakersAtOpenings = [
    PatternExample(
      .hungarian,
      "Üzleti fórumot szervezett kedden a Duna Iparkamara. Az eseményen Halmos Péter köszöntötte a szamarkandi vállalkozókat.",
      states: ["Halmos Péter → Üzleti fórum"]),
    PatternExample(
      .hungarian,
      "Halmos Péter agrárminiszter Asztanába utazott. A tárcavezető megnyitotta a magyar–kazah üzleti fórumot.",
      states: ["Halmos Péter → magyar–kazah üzleti fórum"]),
    PatternExample(
      .hungarian,
      "Askar Temirov kazah üzletember nyitotta meg a keddi magyar–kazah üzleti fórumot, amelyen Halmos Péter is felszólalt.",
      states: ["Askar Temirov → magyar–kazah üzleti fórum", "Halmos Péter → magyar–kazah üzleti fórum"]),
    PatternExample(
      .hungarian,
      "Megnyílt Egerben a Kazah Köztársaság konzulátusa. A megnyitó előtt egy diák énekelt. Ezt követően Halmos Judit mondott köszöntő beszédet.",
      states: ["Halmos Judit → megnyitó"]),
    PatternExample(
      .hungarian,
      "Az Országgyűlés elnöke a Kaszpi Tanács nyolcadik plenáris ülésén rámutatott: erős a szövetség. Közös a múlt – tette hozzá Halmos Péter.",
      states: ["Halmos Péter → Kaszpi Tanács nyolcadik plenáris ülése"]),
    PatternExample(
      .hungarian,
      "Halmos Péter kazah elnök és Lantos Dénes miniszter tárgyalt. Üzleti fórumot is rendeznek, ezen mindkét elnök beszédet mond.",
      doesNotState: ["Halmos Péter → Üzleti fórum"]),
  ]

  static let hostsInRelatives = [
    PatternExample(
      .hungarian,
      "A Kaszpi Kulturális Napok megnyitóján Halmos Péter mondott köszöntőt. A háromnapos fesztivált a Duna Iroda és a Tisza Intézet szervezi.",
      states: ["Tisza Intézet → Kaszpi Kulturális Napok"]),
    PatternExample(
      .hungarian,
      "Cégek is részt vettek a Tokajban megtartott szakmai találkozón, amit a Duna Kft., Magyarország egyik legnagyobb befektetője szervezett.",
      states: ["Duna Kft → szakmai találkozó"], doesNotState: ["HU → szakmai találkozó"]),
    PatternExample(
      .hungarian,
      "Egerben rendezték meg a Kaszpi Fórumot. A Duna Alapítvány által rendezett eseményen ott volt Askar Temirov is.",
      states: ["Duna Alapítvány → Kaszpi Fórum"]),
    PatternExample(
      .hungarian,
      "A Kazah Köztársaság Nagykövetsége által szervezett esten Askar Temirov mondott beszédet.",
      states: ["Kazah Köztársaság Nagykövetsége → est"]),
    PatternExample(
      .hungarian,
      "A Duna Egyetem szervezésében megvalósult nemzetközi konferencián Askar Temirov mondott beszédet.",
      states: ["Duna Egyetem → nemzetközi konferencia"]),
    PatternExample(
      .hungarian,
      "A delegáció a Birka Fesztivál megnyitóján vesz részt, amelyet a Duna Szövetség szervez a hétvégén.",
      states: ["Duna Szövetség → Birka Fesztivál"]),
    PatternExample(
      .hungarian,
      "Egerben rendezték meg a Kaszpi Fórumot. A Kaszpi Fórum szervezői (a bakui Duna Társulás és Győr Város Önkormányzata) sok vendéget hívtak.",
      states: ["Duna Társulás → Kaszpi Fórum", "Győr Város Önkormányzata → Kaszpi Fórum"]),
    PatternExample(
      .hungarian,
      "Vármegyei cégek is részt vettek a Tokajban megtartott szakmai találkozón, amit a Duna Logisztika Kft. szervezett.",
      states: ["Duna Logisztika Kft → szakmai találkozó"]),
    PatternExample(
      .hungarian,
      "„Hidak Kelet felé” címmel nemzetközi konferenciát tartottak a Duna Egyetemen, amelyet a Kaszpi Intézet és az Aral Alap közösen szervezett.",
      states: ["Kaszpi Intézet → Hidak Kelet felé", "Aral Alap → Hidak Kelet felé"],
      doesNotState: ["Duna Egyetem → Hidak Kelet felé"]),
    PatternExample(
      .hungarian,
      "„Hidak Kelet felé” címmel nemzetközi konferenciát tartottak a Duna Egyetemen, amelyet a Kaszpi Intézet épített.",
      doesNotState: ["Kaszpi Intézet → Hidak Kelet felé"]),
    PatternExample(
      .hungarian, "Szombaton rendezte meg hagyományos Kamarai Üzleti Estjét a Duna Iparkamara.",
      states: ["Duna Iparkamara → Kamarai Üzleti Estje"]),
  ]

  static let inviters = [
    PatternExample(
      .hungarian,
      "Budapesten rendezik meg a Kaszpi Fórumot, ahol Halmos Péter meghívására részt vesz Askar Temirov is.",
      states: ["Askar Temirov → Kaszpi Fórum"], doesNotState: ["Halmos Péter → Kaszpi Fórum"]),
    PatternExample(
      .hungarian,
      "Egerben rendezték meg a Kaszpi Vásárt. A vásáron Halmos Péter polgármester és Askar Temirov konzul vágta át a szalagot.",
      states: ["Halmos Péter → Kaszpi Vásár", "Askar Temirov → Kaszpi Vásár"]),
  ]

  static let meetingsOfHosts = [
    PatternExample(
      .hungarian,
      "Halmos Péter külügyminiszter Asztanában Askar Temirov gazdasági miniszterrel tárgyalt. Serik Bekov elnök is fogadta a magyar minisztert.",
      states: ["Serik Bekov → Halmos Péter"], doesNotState: ["Serik Bekov → Askar Temirov"]),
    PatternExample(
      .hungarian,
      "Halmos Péter agrárminiszter Asztanába utazott. A miniszter a Kaszpi Egyetemen is látogatást tett, ahol Askar Temirov rektor fogadta.",
      states: ["Askar Temirov → Halmos Péter"]),
    PatternExample(
      .hungarian,
      "Budapesten tárgyal ma Askar Temirov kazah miniszterelnök vendéglátójával, Halmos Péter kormányfővel.",
      states: ["Askar Temirov → Halmos Péter"]),
    PatternExample(
      .hungarian,
      "Askar Temirovot később fogadja a palotában Halmos Péter államfő, majd a kazah politikus Lantos Dénessel tárgyal.",
      states: ["Halmos Péter → Askar Temirov"], doesNotState: ["Halmos Péter → Lantos Dénes"]),
  ]

  static let talksOfPartners = [
    PatternExample(
      .hungarian,
      "Halmos Péter miniszterelnök Asztanába utazott. A kormányfő közölte: ebben egyetértettek Askar Temirov kazah elnökkel délelőtti tárgyalásukon.",
      states: ["Halmos Péter → Askar Temirov"]),
    PatternExample(
      .hungarian,
      "Halmos Péter miniszterelnök elmondta: ebben egyetértett Lantos Dénes Askar Temirov kazah elnökkel tegnapi tárgyalásán.",
      states: ["Lantos Dénes → Askar Temirov"], doesNotState: ["Halmos Péter → Askar Temirov"]),
    PatternExample(
      .hungarian, "A fórum Halmos Péter és kazah partnere, Askar Temirov külön tárgyalásával indult.",
      states: ["Halmos Péter → Askar Temirov"]),
  ]

  static let partnersInTrade = [
    PatternExample(
      .hungarian, "Törökország legnagyobb kereskedelmi partnere Németország, a második Oroszország.",
      doesNotState: ["DE → TR"]),
    PatternExample(
      .hungarian, "Törökország legfontosabb stratégiai partnere Németország.", states: ["DE → TR"]),
  ]

  static let agreementsAtHome = [
    PatternExample(
      .hungarian,
      "Keretmegállapodást írt alá Halmos Péter, a Duna Egyetem rektora és Askar Temirov, a Kaszpi Egyetem rektora kedden.",
      states: ["Duna Egyetem → Kaszpi Egyetem"]),
    PatternExample(
      .hungarian,
      "Magyarország és a világ. Halmos Péter elmondta, hogy hazánk tavasszal együttműködési megállapodást kötött Üzbegisztánnal.",
      states: ["HU → UZ"]),
    PatternExample(
      .hungarian, "Magyarország messze van. Üzbegisztán tavasszal együttműködési megállapodást írt alá hazánkkal.",
      states: ["HU → UZ"]),
    PatternExample(
      .hungarian,
      "Magyarország messze van. Hazánk nagykövete megállapodást kötött Üzbegisztán elnökével egy ház áráról.",
      doesNotState: ["HU → UZ"]),
  ]

  static let membersOfUnions = [
    PatternExample(
      .hungarian, "Budapesten ülésezett a Kaszpi Alap tanácsa. Magyarország tavaly csatlakozott az alaphoz.",
      states: ["HU → Kaszpi Alap"]),
    PatternExample(
      .hungarian,
      "A Türk Államok Szervezete konferenciát rendezett. A Duna Egyetemen tartott eseményen elhangzott, hogy Magyarország 2018 óta megfigyelő a szervezetben.",
      doesNotState: ["HU → Duna Egyetem"]),
  ]

  static let officesOfCountries = [
    PatternExample(
      .hungarian, "Halmos Péter lett Magyarország új asztanai nagykövete.",
      states: ["Halmos Péter → HU: ambassador"]),
    PatternExample(
      .hungarian, "Askar Temirovot nevezték ki Kazahsztán budapesti nagykövetévé.",
      states: ["Askar Temirov → KZ: ambassador"]),
    PatternExample(
      .hungarian, "Halmos Péter Kazahsztánban lett egy iskola igazgatója, és ott lakik.",
      doesNotState: ["Halmos Péter → KZ: director"]),
  ]

  static let positionsWithoutComma = [
    PatternExample(
      .hungarian, "A megnyitón részt vett hazánk új üzbegisztáni nagykövete, Halmos Péter is. Magyarország messze van.",
      states: ["Halmos Péter → HU: ambassador"]),
    PatternExample(
      .hungarian,
      "A Kaszpi Egyetem vendégei jártak itt. A vendégeket Halmos Péter rektor fogadta, őket Askar Temirov rektor vezette.",
      doesNotState: ["Halmos Péter → Kaszpi Egyetem: rector"]),
    PatternExample(
      .hungarian, "A rendezvény fővédnöke a Duna Egyetem rektora Halmos Péter köszöntötte a küldöttségeket.",
      states: ["Halmos Péter → Duna Egyetem: rector"]),
    PatternExample(
      .hungarian, "Lantos Dénes a Duna Egyetem rektora Halmos Péter meghívására köszöntötte a küldöttségeket.",
      doesNotState: ["Lantos Dénes → Duna Egyetem: rector"]),
    PatternExample(
      .hungarian, "A Duna Egyetem rektora Halmos Péter könyvét köszöntötte.",
      doesNotState: ["Halmos Péter → Duna Egyetem: rector"]),
    PatternExample(
      .hungarian,
      "Halmos Péter, a Duna Egyetem rektora, a Kurultáj és az Ősök Útja elnevezésű rendezvény fővédnöke, a Tisza Népfőiskola vezetője beszélt.",
      states: ["Halmos Péter → Duna Egyetem: rector", "Halmos Péter → Tisza Népfőiskola: head"]),
    PatternExample(
      .hungarian, "A díjat Halmos Péter, a Duna Bank Nyrt. szegedi fiókigazgatója vehette át.",
      states: ["Halmos Péter → Duna Bank Nyrt: director"]),
  ]
}
