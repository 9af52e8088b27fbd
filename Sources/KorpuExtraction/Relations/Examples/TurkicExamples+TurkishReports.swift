internal import KorpuModel

extension TurkicExamples {
  /// Posts at the only university of a report, who represents a body, and seats behind brackets.
  static let postsInReports = [
    PatternExample(
      .turkish,
      "Yazarlar Birliği Başkanı Kemal Yurtsever, Altay Üniversitesi Rektörü Prof. Dr. Leyla Korkmaz'ı ziyaret etti. Ziyarette, Rektör Yardımcısı Prof. Dr. Deniz Aksoy ile Fen Fakültesi Dekanı Prof. Dr. Selim Arda da hazır bulundu.",
      states: ["Deniz Aksoy → Altay Üniversitesi", "Selim Arda → Altay Üniversitesi"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Leyla Korkmaz, Ural Üniversitesi Rektörü Kemal Yurtsever'i ziyaret etti. Ziyarette, Rektör Yardımcısı Deniz Aksoy da hazır bulundu.",
      doesNotState: ["Deniz Aksoy → Altay Üniversitesi", "Deniz Aksoy → Ural Üniversitesi"]),
    PatternExample(
      .turkish,
      "Yazarlar Birliği Genel Sekreteri Kemal Yurtsever, Genel Sekreter Yardımcısı Deniz Aksoy ve beraberindeki genç sanatçılar, Vali Leyla Korkmaz'ı makamında ziyaret etti.",
      states: ["Deniz Aksoy → Yazarlar Birliği"]),
    PatternExample(
      .turkish,
      "Törene, Kuzey Kıbrıs Türk Cumhuriyeti (KKTC) Bakü Temsilcisi Deniz Aksoy ve şair Kemal Yurtsever katıldı.",
      states: ["Deniz Aksoy → XN"], doesNotState: ["Kemal Yurtsever → XN"]),
    PatternExample(
      .turkish, "Törene Bandırma 17 Eylül Üniversitesi Rektörü Deniz Aksoy katıldı.",
      states: ["Deniz Aksoy → Bandırma 17 Eylül Üniversitesi"]),
  ]

  static let bodiesRepresented = [
    PatternExample(
      .turkish, "Genel kurulda Altay Üniversitesi'ni Rektör Yardımcısı Prof. Dr. Deniz Aksoy temsil etti.",
      states: ["Deniz Aksoy → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi'ni gezen Deniz Aksoy, filmde bir doktoru temsil etti.",
      doesNotState: ["Deniz Aksoy → Altay Üniversitesi"]),
  ]

  static let attendanceFromBodies = [
    PatternExample(
      .turkish,
      "Ankara'da Genç Yazarlar Forumu düzenlendi. Foruma; Altay Üniversitesi, Ural Üniversitesi ile Türkiye Mühendisler Odası'ndan katılım sağlandı.",
      states: ["Altay Üniversitesi → Genç Yazarlar Forumu", "Ural Üniversitesi → Genç Yazarlar Forumu"]),
    PatternExample(
      .turkish,
      "Ankara'da Genç Yazarlar Forumu düzenlendi. Altay Üniversitesi, Ural Üniversitesi'nden gelen kitapları tanıttı.",
      doesNotState: ["Ural Üniversitesi → Genç Yazarlar Forumu"]),
    PatternExample(
      .turkish,
      "Tüccarlar Birliği, Bakü'de üyelerini bir araya getiren buluşma düzenledi. Etkinliğe, Vali Kemal Yurtsever ve şair Leyla Korkmaz katıldı.",
      states: [
        "Kemal Yurtsever → üyelerini bir araya getiren buluşma",
        "Leyla Korkmaz → üyelerini bir araya getiren buluşma",
      ]),
    PatternExample(
      .turkish,
      "Oş'ta lise bünyesinde kurulan Mavi Deniz Eğitim Merkezi düzenlenen törenle açıldı. Törene Vali Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Mavi Deniz Eğitim Merkezi düzenlenen tören"]),
  ]

  static let visitorsWithRetinue = [
    PatternExample(
      .turkish,
      "Birlik Başkanı Kemal Yurtsever, Genel Sekreter Deniz Aksoy ve beraberindeki genç sanatçılar, Vali Leyla Korkmaz'ı makamında ziyaret etti.",
      states: ["Kemal Yurtsever → Leyla Korkmaz", "Deniz Aksoy → Leyla Korkmaz"],
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"])
  ]
}
