internal import KorpuModel

extension TurkicExamples {
  /// Posts in cabinets and parliaments, which words say as they do those of any body.
  static let postsInCabinets = [
    PatternExample(
      .turkmen, "Türkmenistanyň Ministrler Kabinetiniň Başlygynyň orunbasary Maral Orazowa çykyş etdi.",
      states: ["Maral Orazowa → Türkmenistanyň Ministrler Kabineti: other"]),
    PatternExample(
      .turkmen, "Aral Geňeşiniň Başlygynyň orunbasary Maral Orazowa çykyş etdi.",
      states: ["Maral Orazowa → Aral Geňeşi: deputyChair"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Mejlisiniň agzasy Maral Orazowa çykyş etdi.",
      states: ["Maral Orazowa → Türkmenistanyň Mejlisi: deputy"]),
    PatternExample(
      .turkmen, "Aral Geňeşiniň agzasy Maral Orazowa çykyş etdi.",
      states: ["Maral Orazowa → Aral Geňeşi: member"]),
  ]

  /// Posts of missions that bodies of states keep, and of branches that have a seat.
  static let postsInMissions = [
    PatternExample(
      .turkmen, "BMG-niň Çagalar gaznasynyň (ÇG) wekilhanasynyň ýolbaşçysy Maral Orazowa geldi.",
      states: ["Maral Orazowa → BMG-niň Çagalar gaznasynyň wekilhanasy: head"],
      doesNotState: ["Maral Orazowa → BMG-niň Çagalar gaznasy"]),
    PatternExample(
      .turkmen, "«Nur» jemgyýetiniň Türkiýedäki şahamçasynyň direktory Maral Orazowa geldi.",
      states: ["Maral Orazowa → «Nur» jemgyýetiniň Türkiýedäki şahamçasy: director"]),
    PatternExample(
      .turkmen, "«Nur» jemgyýetiniň şahamçasynyň direktory Maral Orazowa geldi.",
      states: ["Maral Orazowa → «Nur» jemgyýeti: director"]),
  ]

  /// The post of a subject whom a sentence before had as an object, and the gathering to which somebody comes.
  static let postsBesideObjects = [
    PatternExample(
      .turkmen,
      "Türkmenistanyň Prezidenti Wepa Atajanow Aral Geňeşiniň başlygy Maral Orazowany kabul etdi. Aral Geňeşiniň başlygy Wepa Atajanowy gutlady.",
      states: ["Maral Orazowa → Aral Geňeşi: chair", "Wepa Atajanow → TM: president"],
      doesNotState: ["Wepa Atajanow → Aral Geňeşi"]),
    PatternExample(
      .turkmen,
      "Maryda Çäge forumy geçirildi. Deňiz birleşiginiň geçiren forumyna ministr Wepa Atajanow gatnaşdy.",
      doesNotState: ["Wepa Atajanow → Deňiz birleşigi"]),
  ]
}
