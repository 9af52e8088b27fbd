internal import KorpuModel

extension TurkicExamples {
  /// Bodies behind a medium that they tell something, the society of a country, and adjectives that look like type
  /// words.
  static let bodiesOfStory = [
    PatternExample(
      .azerbaijani,
      "Türkiyənin aparıcı universitetlərindən biri olan Ərcan Universiteti ilə memorandum imzalandı.",
      states: ["Ərcan Universiteti → TR"]),
    PatternExample(
      .kyrgyz,
      "КРнын Өкмөтү менен Түркия өкмөтүнүн ортосундагы Кыргыз-Түрк \"Арал\" университетинин иши тууралуу келишим бар.",
      doesNotState: ["Кыргыз-Түрк \"Арал\" университети → TR"]),
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

  /// Societies of the people of one country in another.
  static let societiesAbroad = [
    PatternExample(
      .uzbek,
      "Bayram O‘zbekistondagi Ozarbayjon Madaniyat Markazida o‘tdi. Tadbirda Ozarbayjon Madaniyat Markazi rahbari so‘zladi.",
      states: ["Ozarbayjon Madaniyat Markazi → UZ"], doesNotState: ["Ozarbayjon Madaniyat Markazi → AZ"]),
    PatternExample(
      .kyrgyz, "Кече Түркиядагы Кыргыз маданият борборунда өттү.",
      states: ["Түркиядагы Кыргыз маданият борбору → TR"], doesNotState: ["Түркиядагы Кыргыз маданият борбору → KG"]),
    PatternExample(
      .kazakh, "Қазақстанның Түркиядағы елшілігі кеш өткізді.",
      states: ["Қазақстанның Түркиядағы елшілігі → KZ"], doesNotState: ["Қазақстанның Түркиядағы елшілігі → TR"]),
  ]
}
