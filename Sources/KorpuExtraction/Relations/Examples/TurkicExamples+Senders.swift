internal import KorpuModel

extension TurkicExamples {
  /// Bodies in a list that goes on behind a short name in brackets, and those whose people are told of by what they are.
  static let attendanceOfSenders = [
    PatternExample(
      .turkmen,
      "Maryda Çäge forumy geçirildi. Foruma BMG-niň Ösüş maksatnamasynyň (BMGÖM), Ylymlar akademiýasynyň, Halkara pul gaznasynyň (HPG) wekilleri gatnaşdylar.",
      states: [
        "BMG-niň Ösüş maksatnamasy → Çäge forumy", "Ylymlar akademiýasy → Çäge forumy",
        "Halkara pul gaznasy → Çäge forumy",
      ]),
    PatternExample(
      .turkmen,
      "Maryda Çäge forumy geçirildi. Foruma Halkara pul gaznasynyň, BMG-niň Çagalar gaznasynyň (ÇG) Ýerine ýetiriji komitetiniň, Ylymlar akademiýasynyň wekilleri gatnaşdylar.",
      states: [
        "Halkara pul gaznasy → Çäge forumy", "Ylymlar akademiýasy → Çäge forumy",
        "BMG-niň Çagalar gaznasynyň Ýerine ýetiriji komiteti → Çäge forumy",
      ]),
    PatternExample(
      .turkmen,
      "Maryda Çäge forumy geçirildi. Foruma Ylymlar akademiýasynyň alymlary, mekdepleriň mugallymlary gatnaşdylar.",
      states: ["Ylymlar akademiýasy → Çäge forumy"]),
    PatternExample(
      .turkmen,
      "Maryda Çäge forumy geçirildi. Ylymlar akademiýasynyň alymlary baradaky kitap foruma gatnaşyjylara berildi.",
      doesNotState: ["Ylymlar akademiýasy → Çäge forumy"]),
  ]

  /// Countries whose delegates a gathering receives.
  static let receivedDelegates = [
    PatternExample(
      .turkmen,
      "Maryda Çäge forumy geçirilýär. Çäge forumy Gazagystandan, Eýrandan we Özbegistandan wekilleri kabul eder.",
      states: ["KZ → Çäge forumy", "IR → Çäge forumy", "UZ → Çäge forumy"]),
    PatternExample(
      .turkmen, "Maryda Çäge forumy geçirilýär. Çäge forumy Gazagystandan we Özbegistandan sowgatlary kabul eder.",
      doesNotState: ["KZ → Çäge forumy", "UZ → Çäge forumy"]),
    PatternExample(
      .turkmen, "Maryda Çäge forumy geçirilýär. Ministr Gazagystandan we Özbegistandan wekilleri kabul etdi.",
      doesNotState: ["KZ → Çäge forumy", "UZ → Çäge forumy"]),
  ]
}
