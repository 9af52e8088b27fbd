internal import KorpuModel

extension TurkicExamples {
  /// Posts that the words before a name give only with others: a second one, one under a head, one of a body visited.
  static let posts =
    [
      PatternExample(
        .turkish, "Altay Üniversitesi Rektörü ve Dostluk Derneği Genel Başkanı Prof. Dr. Leyla Korkmaz konuştu.",
        states: ["Leyla Korkmaz → Altay Üniversitesi", "Leyla Korkmaz → Dostluk Derneği"]),
      PatternExample(
        .azerbaijani, "Sahil Universitetinin rektoru və Dostluq Birliyinin sədri Anar Quliyev gəlib.",
        states: ["Anar Quliyev → Sahil Universiteti", "Anar Quliyev → Dostluq Birliyi"]),
      PatternExample(
        .turkish, "Toplantıda Türkiye Cumhurbaşkanı ve Altay Üniversitesi Rektörü Leyla Korkmaz konuştu.",
        doesNotState: ["Leyla Korkmaz → TR"]),
      PatternExample(
        .turkish, "Dostluk Derneği Başkanı Leyla Korkmaz ve Altay Üniversitesi Rektörü Kemal Yurtsever geldi.",
        doesNotState: ["Kemal Yurtsever → Dostluk Derneği", "Leyla Korkmaz → Altay Üniversitesi"]),
      PatternExample(
        .turkish, "ALTAYDER Genel Başkanı, Altay Üniversitesi Rektörü Leyla Korkmaz konuştu.",
        states: ["Leyla Korkmaz → ALTAYDER", "Leyla Korkmaz → Altay Üniversitesi"]),
    ] + lesserPosts + postsOfVisited

  private static let lesserPosts = [
    PatternExample(
      .turkish,
      "Ziyarete Dostluk Vakfı Başkanı Leyla Korkmaz, Genel Sekreter Kemal Yurtsever ve Proje Direktörü Deniz Aksoy katıldı.",
      states: ["Kemal Yurtsever → Dostluk Vakfı", "Deniz Aksoy → Dostluk Vakfı"]),
    PatternExample(
      .turkish, "Ziyarete Altay Üniversitesi Rektörü Leyla Korkmaz ve Dekan Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani,
      "Tədbirdə Sahil Universitetinin rektoru Anar Quliyev, prorektor Eldar Aslanov və beynəlxalq əlaqələr şöbəsinin müdiri Leyla Rzayeva iştirak ediblər.",
      states: ["Eldar Aslanov → Sahil Universiteti", "Leyla Rzayeva → Sahil Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Tədbirdə Sahil Universitetinin rektoru Anar Quliyev və Mərkəzi Bankın əlaqələr şöbəsinin müdiri Leyla Rzayeva iştirak ediblər.",
      doesNotState: ["Leyla Rzayeva → Sahil Universiteti"]),
    PatternExample(
      .turkmen, "Maslahata Altaý uniwersitetiniň rektory Aman Atajanow we rektor kömekçisi Wepa Orazow gatnaşdylar.",
      states: ["Wepa Orazow → Altaý uniwersiteti"]),
    PatternExample(
      .azerbaijani,
      "Görüş Azərbaycan Sahil Universitetində (ASU) keçirilib. Görüşdə ASU-nun rektoru Anar Quliyev iştirak edib.",
      states: ["Anar Quliyev → Azərbaycan Sahil Universiteti"]),
  ]

  private static let postsOfVisited = [
    PatternExample(
      .turkish, "Güzelova Belediye Başkanı Kemal Yurtsever konuştu. Altay Belediyesi okul açtı.",
      doesNotState: ["Kemal Yurtsever → Altay Belediyesi"]),
    PatternExample(
      .turkish, "Heyet, Altay Üniversitesi'ni ziyaret ederek Rektör Prof. Dr. Leyla Korkmaz ile bir araya geldi.",
      states: ["Leyla Korkmaz → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesinde Rektör Prof. Dr. Leyla Korkmaz tarafından karşılanan heyet kütüphaneyi gezdi.",
      states: ["Leyla Korkmaz → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Heyət Sahil Universitetini ziyarət edərək rektor Anar Quliyev ilə görüşüb.",
      states: ["Anar Quliyev → Sahil Universiteti"]),
    PatternExample(
      .turkish, "Altay Üniversitesi'ni ziyaret eden Rektör Leyla Korkmaz'ı Dekan Kemal Yurtsever karşıladı.",
      doesNotState: ["Leyla Korkmaz → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Altay Üniversitesinde konferans verdi.",
      doesNotState: ["Leyla Korkmaz → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi öğrencileri Rektör Leyla Korkmaz ile görüştü.",
      doesNotState: ["Leyla Korkmaz → Altay Üniversitesi"]),
  ]

  /// Delegations: their members are one side, and who comes along with somebody meets the others and not him.
  static let delegations = [
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, Vali Deniz Aksoy ve yazar Ali Demirtaş'ın yer aldığı heyet, Büyükelçi Kemal Yurtsever'i ziyaret etti.",
      states: [
        "Leyla Korkmaz → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever", "Ali Demirtaş → Kemal Yurtsever",
      ],
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy", "Leyla Korkmaz → Ali Demirtaş"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ve Vali Deniz Aksoy'dan oluşan heyet Büyükelçi Kemal Yurtsever ile görüştü.",
      states: ["Leyla Korkmaz → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever"],
      doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .turkish,
      "Dostluk Teşkilatı Genel Sekreteri Kemal Yurtsever okulumuzu ziyaret etti. Ziyarette Dostluk Teşkilatı Genel Sekreter Yardımcısı Deniz Aksoy da hazır bulundu.",
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, yazar Kemal Yurtsever ile birlikte Bakü'de temaslarda bulundu.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]
}
