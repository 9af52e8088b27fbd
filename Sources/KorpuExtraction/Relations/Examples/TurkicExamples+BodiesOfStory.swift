internal import KorpuModel

extension TurkicExamples {
  /// Bodies behind a medium that they tell something, the society of a country, and adjectives that look like type
  /// words.
  static let bodiesOfStory = [
    PatternExample(
      .azerbaijani, "Bu barədə Xəbər-ə Azərbaycan Mədəniyyət Mərkəzindən məlumat verilib.",
      states: ["Azərbaycan Mədəniyyət Mərkəzi → AZ"],
      doesNotState: ["Xəbər-ə Azərbaycan Mədəniyyət Mərkəzi → AZ"]),
    PatternExample(
      .azerbaijani, "Bilik Azərbaycan cəmiyyəti üçün əhəmiyyət daşıyır.",
      doesNotState: ["Bilik Azərbaycan cəmiyyəti → AZ"]),
    PatternExample(
      .azerbaijani, "Azərbaycan Mərkəzi Elmi Kitabxanasında sərgi açılıb.",
      states: ["Azərbaycan Mərkəzi Elmi Kitabxanası → AZ"]),
  ]
}
