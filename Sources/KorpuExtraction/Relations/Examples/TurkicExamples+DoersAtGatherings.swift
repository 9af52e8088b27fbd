internal import KorpuModel

extension TurkicExamples {
  /// Who took the floor in a report on a gathering: whoever tells of something there, be the topic what it may.
  static let tellersAtGatherings = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Prorektor Anar Quliyev iki ölkənin əlaqələrindən danışıb.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçiriləcək. Prorektor Anar Quliyev iki ölkənin əlaqələrindən danışıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish,
      "Bakü'de Gençlik Forumu düzenlendi. Forumda öğretim üyesi Kemal Yurtsever İpek Yolu konusunda önemli ipuçları paylaştı.",
      states: ["Kemal Yurtsever → Gençlik Forumu"]),
    PatternExample(
      .turkish, "Bakü'de Gençlik Forumu düzenlendi. Forumun ana konuşmacısı Bakan Kemal Yurtsever oldu.",
      states: ["Kemal Yurtsever → Gençlik Forumu"]),
    PatternExample(
      .turkish,
      "Gençlik Forumu Bakü'de düzenlendi\n\nForuma katılan Bakan Kemal Yurtsever konuştu. Yurtsever, forumda bir konuşma yaptı.",
      states: ["Kemal Yurtsever → Gençlik Forumu"]),
    PatternExample(
      .turkish, "Bakü'de Gençlik Forumu düzenlendi. Kemal Yurtsever forumda adı geçen ilk yazardı.",
      doesNotState: ["Kemal Yurtsever → Gençlik Forumu"]),
  ]

  /// Who attended a gathering by whatever they did there, but not by what was done to them.
  static let doersAtGatherings = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda professor Anar Quliyev su ehtiyatlarını təhlil edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish, "Bakü'de Gençlik Forumu düzenlendi. Forumda şair Kemal Yurtsever anıldı.",
      doesNotState: ["Kemal Yurtsever → Gençlik Forumu"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жаштар форуму өттү. Форумдун ачылышында лентаны министр Асан Токтосунов кести.",
      states: ["Асан Токтосунов → Жаштар форуму"]),
    PatternExample(
      .turkish, "Bakü'de Gençlik Forumu düzenlendi. Forumda konuşulan yasayı Kemal Yurtsever hazırlamıştı.",
      doesNotState: ["Kemal Yurtsever → Gençlik Forumu"]),
    PatternExample(
      .kazakh, "Астанада Жастар форумы өтті. Форумда талқыланған заңды Асқар Темиров әзірлеген еді.",
      doesNotState: ["Асқар Темиров → Жастар форумы"]),
    PatternExample(
      .kyrgyz, "Бишкекте Жаштар форуму өттү. Форумда талкууланган мыйзамды Асан Токтосунов даярдаган.",
      doesNotState: ["Асан Токтосунов → Жаштар форуму"]),
  ]
}
