internal import KorpuModel

extension TurkicExamples {
  /// Words to a site on the web and on a page of one's own, beside a gathering; the older forms of verbs, and
  /// gatherings by their theme.
  static let wordsToSites = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilir. Forumla bağlı Xeber.az-a danışan deputat Anar Quliyev bildirib ki, bu cür forumlar çox keçirilib. Deputat qeyd edib ki, iş gedir.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilir. Bunu rektor Anar Quliyev sosial şəbəkə hesabında yazıb. A.Quliyev vurğulayıb ki, mövzu aktualdır.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Ümid Birliyindən Xeber.az-a bildirilib ki, Türk Gəncləri Forumunda Birliyin direktoru Anar Quliyev tədbir haqqında məlumat verib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilmişdir. Tədbirdə çıxış edən rektor Anar Quliyev, nazir Samir Orucov əlaqələrin əhəmiyyətindən bəhs etmiş, təbriklərini çatdırmışlar.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda “Suyun yolları” mövzusunda Azərbaycan, Türkiyə və Çindən olan alimlərin iştirakı ilə elmi konfrans keçirilib. Konfransda rektor Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Suyun yolları"]),
    PatternExample(
      .azerbaijani, "“Çöl Foto Sərgisi və Anma Proqramı” keçirilib. Tədbirdə rektor Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Çöl Foto Sərgisi və Anma Proqramı"]),
  ]
}
