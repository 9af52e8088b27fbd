internal import KorpuModel

extension TurkicExamples {
  /// Floors at what an article calls by the sort of its quoted name, and while something went on.
  static let floorsOfNamedSorts = [
    PatternExample(
      .turkmen, "Maryda «Toprak sesi» atly gepleşik geçirildi. Gepleşikde mugallym Sona Ataýewa çykyş etdi.",
      states: ["Sona Ataýewa → Toprak sesi"]),
    PatternExample(
      .turkmen,
      "Maryda «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy geçirildi. Dabaranyň dowamynda ilçi Aman Gurbanow, mugallym Sona Ataýewa we beýlekiler çykyş etdiler.",
      states: [
        "Aman Gurbanow → «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy",
        "Sona Ataýewa → «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy",
      ]),
    PatternExample(
      .turkmen,
      "Maryda Çöl Forumy başlandy. Soňra «Suw we adam» atly panel geçirildi. Rektor Aman Gurbanowyň çykyşynda suw barada aýdyldy.",
      states: ["Aman Gurbanow → Suw we adam"], doesNotState: ["Aman Gurbanow → Çöl Forumy"]),
  ]

  /// «Dabara» is a dative too.
  static let attendanceLikeNominatives = [
    PatternExample(
      .turkmen,
      "Aral Geňeşiniň 2-nji mejlisinde suw barada aýdyldy. Maslahata Dere gaznasynyň başlygy Wepa Atajanow gatnaşdy.",
      states: ["Wepa Atajanow → Aral Geňeşiniň 2-nji mejlisi"]),
    PatternExample(
      .turkmen,
      "Maryda «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy geçirildi. Dabara rektor Aman Gurbanow, mugallym Sona Ataýewa gatnaşdylar.",
      states: [
        "Aman Gurbanow → «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy",
        "Sona Ataýewa → «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy",
      ]),
    PatternExample(
      .turkmen,
      "Maryda ähtnama gol çekildi. Dabara rektor Aman Gurbanow gatnaşdy. Maý aýynda «Deňiz ýoly» atly maslahat gurnalar.",
      doesNotState: ["Aman Gurbanow → Deňiz ýoly"]),
  ]
}
