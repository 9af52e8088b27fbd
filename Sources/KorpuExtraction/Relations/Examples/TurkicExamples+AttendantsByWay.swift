internal import KorpuModel

extension TurkicExamples {
  /// Those who come to a gathering on a journey, and those whose deeds alone are told there.
  static let attendantsByWay = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Tədbirdə Ali Baş Komandan Anar Quliyevin rəhbərliyi ilə qazanılan zəfərdən danışılıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Türk Gəncləri Forumunda iştirak etmək üçün Bakıda səfərdə olan Ümid Fondunun sədri Anar Quliyev burada rektor Samir Orucovla görüşüb.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"],
      doesNotState: ["Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Ümid Fondu Bakıda “Suyun yolu” mövzusunda seminar keçirib. Samir Orucov mərkəzində baş tutan tədbirdə Leyla Nəsirova iştirak edib.",
      states: ["Leyla Nəsirova → Suyun yolu"],
      doesNotState: ["Samir Orucov → Suyun yolu"]),
  ]
}
