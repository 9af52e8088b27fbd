internal import KorpuModel

extension TurkicExamples {
  /// Words to the press, which a report on a gathering quotes besides; sessions of a body that is called as they are; what is
  /// opened, and told of.
  static let wordsToPress = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Nazir Anar Quliyev jurnalistlərə açıqlamasında deyib ki, iş gedir.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda nazir Anar Quliyev çıxış edib. O, jurnalistlərə deyib ki, iş gedir.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Asiya Parlament Assambleyasının 14-cü sessiyası keçirilib. Sessiyada Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Asiya Parlament Assambleyasının 14-cü sessiyası"]),
    PatternExample(
      .azerbaijani,
      "\"Sabah\" İctimai Birliyinin VI hesabat-seçki konfransı keçirilib. Konfransda Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → \"Sabah\" İctimai Birliyinin VI hesabat-seçki konfransı"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Arzu Şurasının iclası keçirilib. Şuranın sədri Anar Quliyev iclası açaraq layihələrdən danışıb.",
      states: ["Anar Quliyev → Arzu Şurasının iclası"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Rektor Anar Quliyev deyib ki, bir neçə tədbirdə Kenan Aydemir çıxış edib.",
      doesNotState: ["Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Birgə kitabın təqdimatı keçirilib. Təqdimatda rektor Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Birgə kitabın təqdimatı"]),
  ]
}
