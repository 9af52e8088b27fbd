internal import KorpuModel

/// Who attends gatherings and speaks at them, and who is only told of beside them.
extension HungarianExamples {
  static let otherClauses = [
    PatternExample(
      .hungarian,
      "Lantos Dénes Barta Judit rektor és Kovács Péter miniszter nevében köszöntötte a Zöld Fórumra érkezett vendégeket.",
      doesNotState: ["Barta Judit → Zöld Fórum", "Kovács Péter → Zöld Fórum"]),
    PatternExample(
      .hungarian, "A Zöld Fórumon a magyar felet Kovács Péter miniszter és Barta Judit államtitkár képviselte.",
      states: ["Kovács Péter → Zöld Fórum", "Barta Judit → Zöld Fórum"]),
    PatternExample(
      .hungarian, "Az eseményen részt vett Halmos Péter, a Duna Bank elnöke. A Duna Fórumot pénteken rendezték meg.",
      states: ["Halmos Péter → Duna Fórum"]),
    PatternExample(
      .hungarian,
      "Decemberben kezdődik a magyar–török kulturális évad. Kovács Péter elmondta, hogy az évadot ketten rendezik.",
      doesNotState: ["HU → magyar–török kulturális évad", "TR → magyar–török kulturális évad"]),
    PatternExample(
      .hungarian, "Kovács Péter közölte, hogy örömmel várja a novemberi magyar-török csúcstalálkozót.",
      doesNotState: ["HU → novemberi magyar-török csúcstalálkozó", "TR → novemberi magyar-török csúcstalálkozó"]),
    PatternExample(
      .hungarian,
      "Az Aral Alapítvány által több együttműködés valósult meg, valamint a türkmének küldöttséggel vesznek részt a Duna Fiatalok Fórumán.",
      doesNotState: ["Aral Alapítvány → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian,
      "Türkmenisztán ritkán vesz részt vásáron, több munka valósult meg Magyarország és Türkmenisztán között, valamint a türkmének küldöttséggel vesznek részt a Duna Fiatalok Fórumán.",
      states: ["TM → Duna Fiatalok Fóruma"], doesNotState: ["HU → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian,
      "Az Aral Parlament a városban rendezett ünnepi ülésén részt vett Kovács Péter.",
      doesNotState: ["Aral Parlament → ünnepi ülése"]),
    PatternExample(
      .hungarian, "Az Aral Egyetem és Kovács Péter is részt vett a Duna Fiatalok Fórumán.",
      states: ["Aral Egyetem → Duna Fiatalok Fóruma", "Kovács Péter → Duna Fiatalok Fóruma"]),
  ]

  static let commemorations = [
    PatternExample(
      .hungarian, "Az Aral Alapítvány ünnepi rendezvénnyel emlékezett meg Kazahsztán függetlenségéről.",
      states: ["Aral Alapítvány → ünnepi rendezvény"]),
    PatternExample(
      .hungarian, "Az Aral Alapítvány elnöke megemlékezett Kazahsztán függetlenségéről egy ünnepi rendezvényen.",
      doesNotState: ["Aral Alapítvány → ünnepi rendezvény"]),
  ]

  static let welcomes = [
    PatternExample(
      .hungarian,
      "„Közös jövő” címmel rendeztek nemzetközi konferenciát Szegeden. A konferencián Kovács Péter beszédet mondott.",
      doesNotState: ["Kovács Péter → nemzetközi konferencia"]),
    PatternExample(
      .hungarian, "Kovács Péter az I. Magyar–Kirgiz Rektori Fórumon jelentette be a tervet.",
      states: ["Kovács Péter → I. Magyar–Kirgiz Rektori Fórum"],
      doesNotState: ["I. Magyar → I. Magyar–Kirgiz Rektori Fórum"]),
    PatternExample(
      .hungarian, "Kovács Péter a Türk Tanács pénteki, asztanai csúcstalálkozóján beszédet mondott.",
      states: ["Kovács Péter → Türk Tanács pénteki, asztanai csúcstalálkozója"]),
    PatternExample(
      .hungarian,
      "Az átadó ünnepségre március 28-án került sor az egyetemen. Kovács Péter a beszédében kiemelte, hogy nő a kereskedelem.",
      states: ["Kovács Péter → átadó ünnepség"]),
    PatternExample(
      .hungarian,
      "A tudományos konferenciát tavaly Budapesten tartották. Kovács Péter elmondta, hogy nő a kereskedelem.",
      doesNotState: ["Kovács Péter → tudományos konferencia"]),
    PatternExample(
      .hungarian, "Megkezdődött a Duna Konferencia. A résztvevőket Kovács Péter rektor köszöntötte.",
      states: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "Megkezdődött a Duna Konferencia. A megjelenteket Kovács Péter rektor üdvözölte.",
      states: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "Megkezdődött a Duna Konferencia. A konferencia résztvevőit Kovács Péter üdvözölte.",
      states: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "A Duna Konferencián a résztvevőket Kovács Péter rektor köszöntötte.",
      states: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "Megkezdődött a Duna Konferencia. A gyár vendégeit Kovács Péter köszöntötte.",
      doesNotState: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "Megkezdődött a Duna Konferencia. A vendéget Kovács Péter köszöntötte.",
      doesNotState: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "A Duna Egyetemen a vendégeket Kovács Péter köszöntötte.",
      doesNotState: ["Kovács Péter → Duna Konferencia"]),
  ]

  static let occasions = [
    PatternExample(
      .hungarian, "Főkonzulátus nyílt a városban. A megnyitón Kovács Péter beszédet mondott.",
      states: ["Kovács Péter → megnyitó"]),
    PatternExample(
      .hungarian, "Könyv jelent meg a városról. A könyvbemutatón Kovács Péter beszédet mondott.",
      states: ["Kovács Péter → könyvbemutató"]),
    PatternExample(
      .hungarian, "Könyv jelent meg a városról. Egy könyvbemutatón Kovács Péter beszédet mondott.",
      doesNotState: ["Kovács Péter → könyvbemutató"]),
    PatternExample(
      .hungarian, "A Duna Konferencia Kovács Péter rektor köszöntőjével kezdődött, és Barta Judit előadásával zárult.",
      states: ["Kovács Péter → Duna Konferencia", "Barta Judit → Duna Konferencia"]),
    PatternExample(
      .hungarian, "A Duna Konferencia Kovács Péter fényképével kezdődött.",
      doesNotState: ["Kovács Péter → Duna Konferencia"]),
    PatternExample(
      .hungarian, "A nemzeti ünnep alkalmából rendezett fogadáson Kovács Péter beszédet mondott.",
      states: ["Kovács Péter → nemzeti ünnep alkalmából rendezett fogadás"]),
    PatternExample(
      .hungarian,
      "A Duna Köztársaság kikiáltásának 102. évfordulója alkalmából tartott ünnepségen Kovács Péter beszédet mondott.",
      states: ["Kovács Péter → Duna Köztársaság kikiáltásának 102. évfordulója alkalmából tartott ünnepség"]),
    PatternExample(
      .hungarian, "A nemzeti ünnep alkalmából Kovács Péter beszédet mondott egy fogadáson.",
      doesNotState: ["Kovács Péter → fogadás"]),
  ]

  static let speakers = [
    PatternExample(
      .hungarian, "Kovács Péter elmondta, hogy tavaly Bakuban rendezték meg a Duna Fiatalok Fórumát.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter közölte, hogy jövőre Bakuban rendezik meg a Duna Fiatalok Fórumát.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian,
      "Kovács Péter azt mondta, várakozással tekint a Duna Tanács csúcstalálkozójára, amelyet novemberben tartanak Budapesten.",
      doesNotState: ["Kovács Péter → Duna Tanács csúcstalálkozója"]),
    PatternExample(
      .hungarian,
      "Korábban Budapesten tartották a Duna Fiatalok Fórumát. Nő a kereskedelem – mondta Kovács Péter, a Duna Intézet főtanácsadója a Hírek adásában.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian,
      "Budapesten megnyílt a Duna Fiatalok Fóruma. Nő a kereskedelem – mondta Kovács Péter, a Duna Intézet főtanácsadója a Hírek adásában. A főtanácsadó hozzátette, hogy jó a helyzet.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian,
      "Nő a kereskedelem – közölte Kovács Péter telefonon Bakuból, ahol a Duna Fiatalok Fórumán vett részt.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian,
      "Nő a kereskedelem – közölte Kovács Péter a lapnak, miután részt vett a Duna Fiatalok Fórumán.",
      doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "A Duna Fiatalok Fórumán részt vett Kovács Péter, aki elmondta, hogy nő a kereskedelem.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "A Duna Fiatalok Fórumán részt vett Kovács Péter, és beszédet mondott Serik Omarov.",
      states: ["Serik Omarov → Duna Fiatalok Fóruma"], doesNotState: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Kovács Péter részt vett a Duna Fiatalok Fórumán, és beszédet mondott.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
    PatternExample(
      .hungarian, "Budapesten tartották a Duna Fiatalok Fórumát. Kovács Péter elmondta, hogy nő a kereskedelem.",
      states: ["Kovács Péter → Duna Fiatalok Fóruma"]),
  ]
}
