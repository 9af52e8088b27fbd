internal import KorpuModel

extension TurkicExamples {
  /// Those who discuss something with others, be it by telephone, and who is meant by an office or an initial behind.
  static let discussions = [
    PatternExample(
      .azerbaijani,
      "Azərbaycanın xarici işlər naziri Anar Quliyevlə Yaşıl Vadi Fondunun (YVF) təhlükəsizlik üzrə nümayəndəsi, Dostluq Birliyinin vitse-prezidenti Marta Kovaç arasında telefon danışığı aparılıb.",
      states: ["Anar Quliyev → Marta Kovaç"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın xarici işlər naziri Anar Quliyev Özbəkistanın xarici işlər naziri Rüstəm Karimovla əməkdaşlığı müzakirə edib.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın iqtisadiyyat naziri Anar Quliyev Özbəkistanın ticarət naziri Rüstəm Karimovla görüşüb. Nazir daha sonra Ümid Fondunun sədri Kemal Aydemir ilə görüşüb.",
      states: ["Anar Quliyev → Kemal Aydemir"],
      doesNotState: ["Rüstəm Karimov → Kemal Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Ümid Fondu sədrinin müavini Kemal Karakayanın rəhbərlik etdiyi nümayəndə heyəti Bakıdadır. K.Karakaya rektor Anar Quliyevlə görüşüb.",
      states: ["Kemal Karakaya → Anar Quliyev"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev səfir Kemal Toprakla, şair Yüksel Aksoyla və nazir Rüstəm Karimovla görüşüb.",
      states: ["Anar Quliyev → Kemal Toprak", "Anar Quliyev → Yüksel Aksoy"]),
    PatternExample(
      .azerbaijani,
      "Ümid Fondu və Yaşıl Vadi Birliyinin təşəbbüsü ilə Bakıda keçirilən Türk Gəncləri Forumu çərçivəsində nazir Anar Quliyev səfir Kemal Aydemirlə görüşüb.",
      states: ["Anar Quliyev → Kemal Aydemir"],
      doesNotState: ["Ümid Fondu → Kemal Aydemir"]),
  ]
}
