internal import KorpuModel

/// Whose speech it is, and titles that say for what somebody is responsible.
extension HungarianExamples {
  static let ownSpeeches = [
    PatternExample(
      .hungarian, "Budapesten tartották a Türk Ifjúsági Fórumot. Barta Judit előadásában a múltról beszélt.",
      states: ["Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "Budapesten tartották a Türk Ifjúsági Fórumot. A házigazda miniszter, Ali Kaya beszéde elején köszönetet mondott.",
      states: ["Ali Kaya → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian, "Budapesten tartották a Türk Ifjúsági Fórumot. Barta Judit könyvében a múltról írt.",
      doesNotState: ["Barta Judit → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "A párbeszéd fontos - jelentette be Halmos Péter kultúráért felelős miniszter a Türk Ifjúsági Fórumon.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum"]),
    PatternExample(
      .hungarian,
      "Megnyílt a Türk Ifjúsági Fórum. A fórumot Halmos Péter nyitotta meg, közreműködött Barta Judit énekművész.",
      states: ["Halmos Péter → Türk Ifjúsági Fórum"], doesNotState: ["Barta Judit → Türk Ifjúsági Fórum"]),
  ]

  static let officesOfHouses = [
    PatternExample(
      .hungarian,
      "Ali Kaya, Törökország nagykövete a Duna Kamarába látogatott. A vendéget Halmos Péter elnök és Barta Judit főtitkár fogadta.",
      states: ["Halmos Péter → Duna Kamara", "Barta Judit → Duna Kamara"]),
    PatternExample(
      .hungarian,
      "Ali Kaya, Törökország nagykövete a Duna Kamarába látogatott. A könyvet Halmos Péter elnök írta.",
      doesNotState: ["Halmos Péter → Duna Kamara"]),
    PatternExample(
      .hungarian,
      "A vendégek a Duna Egyetemen jártak. Tárgyaltak Szabó Pál rektorral és Barta Judit stratégiai igazgatóval.",
      states: ["Szabó Pál → Duna Egyetem", "Barta Judit → Duna Egyetem"]),
    PatternExample(
      .hungarian,
      "A megnyitón részt vett Ali Kaya, Halmos Péter, a Duna Egyetem rektora, illetve a kiállítás kurátorai, Barta Judit és Szabó Pál.",
      states: ["Halmos Péter → Duna Egyetem"], doesNotState: ["Ali Kaya → Duna Egyetem"]),
  ]
}
