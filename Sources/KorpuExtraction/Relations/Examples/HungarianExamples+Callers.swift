internal import KorpuModel

/// Guests and delegations that a word alone means, and posts of those who receive them or stand for a body.
extension HungarianExamples {
  static let callers = [
    PatternExample(
      .hungarian,
      "A Duna Egyetemre látogatott Serik Omarov nagykövet és Murat Asanov tanácsos. A városházán Kovács Péter polgármester fogadta a vendégeket.",
      states: ["Kovács Péter → Serik Omarov", "Kovács Péter → Murat Asanov"],
      doesNotState: ["Serik Omarov → Murat Asanov"]),
    PatternExample(
      .hungarian, "A Duna Egyetemen járt Serik Omarov nagykövet. A delegációval Kovács Péter tárgyalt.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter rektor fogadta Heba Demir, Budapestre akkreditált török nagykövet asszonyt.",
      states: ["Kovács Péter → Heba Demir"]),
    PatternExample(
      .hungarian, "Kovács Péter rektor fogadta Serik Omarov nagykövet urat.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Kovács Péter rektor találkozott Murat Asanov professzor úrral.",
      states: ["Kovács Péter → Murat Asanov"]),
    PatternExample(
      .hungarian, "A Duna Egyetemre látogatott Serik Omarov. Vendégeinket Kovács Péter rektor fogadta.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian,
      "A Duna Egyetemen járt Serik Omarov nagykövet. Barta Judit beszédet mondott. A vendégeket Kovács Péter fogadta.",
      doesNotState: ["Kovács Péter → Serik Omarov", "Kovács Péter → Barta Judit"]),
    PatternExample(
      .hungarian,
      "Budapestre látogatott az Aral Egyetem delegációja, amelyet Serik Omarov rektor vezetett. A vendégeket Kovács Péter fogadta.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A Duna Egyetem delegációja az Aral Egyetemre látogatott, ahol Serik Omarov rektor fogadta őket.",
      states: ["Serik Omarov → Duna Egyetem"], doesNotState: ["Serik Omarov → Aral Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetem rektora, Kovács Péter és az Aral Egyetem rektora, Serik Omarov találkozott.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "Magyarországra érkezett Serik Omarov házelnök, akit Kovács Péter, az Országgyűlés elnöke fogadott.",
      states: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A Duna Egyetemen járt Serik Omarov nagykövet. A diákokat Kovács Péter fogadta.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
    PatternExample(
      .hungarian, "A Duna Egyetemen járt Serik Omarov nagykövet. A török delegációt Kovács Péter fogadta.",
      doesNotState: ["Kovács Péter → Serik Omarov"]),
  ]

  static let receivers = [
    PatternExample(
      .hungarian, "A Duna Egyetemen járt Serik Omarov nagykövet. A vendégeket Kovács Péter rektor fogadta.",
      states: ["Kovács Péter → Duna Egyetem"], doesNotState: ["Serik Omarov → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyetemen járt Serik Omarov nagykövet. A vendégeket Kovács Péter polgármester fogadta.",
      doesNotState: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Bakuban járt a Duna Egyetem küldöttsége, Kovács Péter rektor vezetésével.",
      states: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "Bakuban járt a Duna Egyetem küldöttsége, Kovács Péter rektor vezette körbe.",
      doesNotState: ["Kovács Péter → Duna Egyetem"]),
    PatternExample(
      .hungarian, "A Duna Egyesületet Kovács Péter elnök képviselte a vásáron.",
      states: ["Kovács Péter → Duna Egyesület"]),
    PatternExample(
      .hungarian, "A Duna Egyesületet Kovács Péter elnök dicsérte a vásáron.",
      doesNotState: ["Kovács Péter → Duna Egyesület"]),
  ]

  static let signersMeant = [
    PatternExample(
      .hungarian,
      "Serik Omarov kazah miniszter fogadta Kemal Aksoy török minisztert. Szó esett a két ország közötti együttműködésről.",
      states: ["KZ → TR"]),
    PatternExample(
      .hungarian,
      "Serik Omarov kazah miniszter fogadta Kemal Aksoy török minisztert. Szó esett a két ország közötti vonatról.",
      doesNotState: ["KZ → TR"]),
    PatternExample(
      .hungarian,
      "Kovács Péter, a Duna Egyetem rektora fogadta Serik Omarovot, az Aral Egyetem rektorát. A felek szándéknyilatkozatot írtak alá.",
      states: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian,
      "Kovács Péter, a Duna Egyetem rektora fogadta Serik Omarovot, az Aral Egyetem rektorát. A felek nem írtak alá megállapodást.",
      doesNotState: ["Duna Egyetem → Aral Egyetem"]),
  ]

  static let signersOnBehalf = [
    PatternExample(
      .hungarian, "A Duna Egyetemre látogattak az Aral Egyetem diákjai. A két egyetem megállapodást kötött.",
      states: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian,
      "A Duna Egyetemre és a Tisza Egyetemre látogattak az Aral Egyetem diákjai. A két egyetem megállapodást kötött.",
      doesNotState: ["Duna Egyetem → Aral Egyetem", "Tisza Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian,
      "A Duna Egyetem képviseletében Kovács Péter, az Aral Egyetem képviseletében Serik Omarov írta alá a megállapodást.",
      states: ["Duna Egyetem → Aral Egyetem"]),
    PatternExample(
      .hungarian,
      "Kovács Péter és Serik Omarov írta alá a megállapodást a Duna Egyetem és az Aral Egyetem diákjai előtt.",
      doesNotState: ["Duna Egyetem → Aral Egyetem"]),
  ]
}
