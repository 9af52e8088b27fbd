internal import KorpuModel

extension TurkicExamples {
  /// Who came for a body.
  static let representatives = [
    PatternExample(
      .turkish, "Törene Yeşil Vadi Vakfını temsilen Genel Sekreter Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Yeşil Vadi Vakfı: secretaryGeneral"]),
    PatternExample(
      .turkish, "Törene Dostluk Derneği'ni temsilen Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Dostluk Derneği: representative"]),
    PatternExample(
      .azerbaijani, "Tədbirdə Yaşıl Vadi Fondunu təmsilən Anar Quliyev iştirak edib.",
      states: ["Anar Quliyev → Yaşıl Vadi Fondu: representative"]),
    PatternExample(
      .turkish, "Törende Yeşil Vadi Vakfı adına Genel Sekreter Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Vakfı: secretaryGeneral"]),
    PatternExample(
      .turkish, "Yeşil Vadi Vakfı adına yapılan açıklamayı Kemal Yurtsever okudu.",
      doesNotState: ["Kemal Yurtsever → Yeşil Vadi Vakfı"]),
    PatternExample(
      .turkish, "Yeşil Vadi Vakfını temsilen hazırlanan plaketi Kemal Yurtsever aldı.",
      doesNotState: ["Kemal Yurtsever → Yeşil Vadi Vakfı"]),
    PatternExample(
      .turkmen, "Dabarada Ýaşyl Dere gaznasynyň adyndan Aman Ataýew çykyş etdi.",
      states: ["Aman Ataýew → Ýaşyl Dere gaznasy: representative"]),
    PatternExample(
      .turkmen, "Aman Ataýew Ýaşyl Dere gaznasynyň adyndan çykyş etdi.",
      states: ["Aman Ataýew → Ýaşyl Dere gaznasy: representative"]),
    PatternExample(
      .turkmen, "Dabarada Ýaşyl Dere gaznasynyň adyndan Aman Ataýew sylaglandy.",
      doesNotState: ["Aman Ataýew → Ýaşyl Dere gaznasy"]),
    PatternExample(
      .turkish, "Dostluk Derneği'ni temsilen Altay Üniversitesi Rektörü Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Altay Üniversitesi"]),
  ]
}
