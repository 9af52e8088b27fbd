internal import KorpuModel

extension TurkicExamples {
  /// Those who took the floor, in a list after a noun for them or between a speech and its verb.
  static let speakers = [
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Forumu düzenlendi. Açılış konuşmalarını rektör Leyla Korkmaz ve Kemal Yurtsever yaptı.",
      states: ["Leyla Korkmaz → Yeşil Vadi Forumu", "Kemal Yurtsever → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Bursa'daki Yeşil Vadi Forumu'nun konuşmacıları: Leyla Korkmaz, Kemal Yurtsever.",
      states: ["Leyla Korkmaz → Yeşil Vadi Forumu", "Kemal Yurtsever → Yeşil Vadi Forumu"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunun məruzəçiləri Anar Quliyev və Samir Orucov olub.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunun məruzəçiləri yorulublar. Anar Quliyev evdə qalıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Those who attended, in a list after a noun for them; who watched; who represented a country; who led.
  static let rolls = [
    PatternExample(
      .turkish, "Yeşil Vadi Forumu'nun katılımcıları: Leyla Korkmaz, Kemal Yurtsever.",
      states: ["Leyla Korkmaz → Yeşil Vadi Forumu", "Kemal Yurtsever → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Yeşil Vadi Forumu'nda Türkiye'yi rektör Leyla Korkmaz temsil etti.",
      states: ["Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Yeşil Vadi Forumu düzenlendi. Rektör Leyla Korkmaz haberleri evinde izledi.",
      doesNotState: ["Leyla Korkmaz → Yeşil Vadi Forumu"]),
    PatternExample(
      .azerbaijani, "Moderatorluğunu Leyla Nəsirovanın etdiyi \"Yaşıl gələcək\" paneli başa çatıb.",
      states: ["Leyla Nəsirova → \"Yaşıl gələcək\" paneli"]),
    PatternExample(
      .azerbaijani, "Yazıçılar Birliyinin iclasına rektor Anar Quliyev sədrlik edib.",
      states: ["Anar Quliyev → Yazıçılar Birliyinin iclası"]),
  ]

  /// A town behind which a house in it is named.
  static let seats = [
    PatternExample(
      .turkish, "Yeşil Vadi Forumu, Almatı'daki Bozkır Kültür Sarayı'nda başladı.",
      states: ["Yeşil Vadi Forumu → Almatı"]),
    PatternExample(
      .azerbaijani, "Səmərqəndin Bahar meydanında Türk Gəncləri Forumu keçirilib.",
      states: ["Türk Gəncləri Forumu → Səmərqənd"]),
    PatternExample(
      .azerbaijani, "Şəkidə gənc tərcüməçilərə həsr olunmuş dəyirmi masa keçirilib.",
      states: ["gənc tərcüməçilərə həsr olunmuş dəyirmi masa → Şəki"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunu Bakıdakı qonaqlar izləyib.", doesNotState: ["Türk Gəncləri Forumu → Bakı"]),
  ]
}
