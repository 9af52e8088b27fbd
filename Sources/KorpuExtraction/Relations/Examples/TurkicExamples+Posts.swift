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
      PatternExample(
        .turkish,
        "Kongreye Yeşil Vadi Vakfı Genel Başkan Yardımcısı, Eğitim Koordinatörü ve Ankara Temsilcisi Kemal Yurtsever katıldı.",
        states: ["Kemal Yurtsever → Yeşil Vadi Vakfı"]),
      PatternExample(
        .turkish,
        "Türk Dünyası Belediyeler Birliği ve Güzelova Büyükşehir Belediye Başkanı Kemal Yurtsever konuştu.",
        states: ["Kemal Yurtsever → Türk Dünyası Belediyeler Birliği"]),
      PatternExample(
        .turkish, "Yeşil Vadi Vakfı ve Güzelova Büyükşehir Belediye Başkanı Kemal Yurtsever konuştu.",
        doesNotState: ["Kemal Yurtsever → Yeşil Vadi Vakfı"]),
      PatternExample(
        .turkish, "Törene Kazakistan Girişimciler Odası \"Yeşil Vadi\" Başkanı Kemal Yurtsever katıldı.",
        states: ["Kemal Yurtsever → Kazakistan Girişimciler Odası"],
        doesNotState: ["Kemal Yurtsever → \"Yeşil Vadi\""]),
      PatternExample(
        .turkish, "Törene Yeşil Vadi Vakfı Başkanı Yaşar Karadağ katıldı.",
        states: ["Yaşar Karadağ → Yeşil Vadi Vakfı"]),
      PatternExample(
        .turkish, "Törene Altay Üniversitesi Rektörü Ahmet Karaman katıldı.",
        states: ["Ahmet Karaman → Altay Üniversitesi"]),
      PatternExample(
        .turkish, "Törene Dışişleri Bakan Yardımcısı ve Altay Vakfı Başkanı Kemal Yurtsever katıldı.",
        states: ["Kemal Yurtsever → Altay Vakfı"],
        doesNotState: ["Kemal Yurtsever → Dışişleri Bakan Yardımcısı ve Altay Vakfı"]),
      PatternExample(
        .turkish, "Törene Yazarlar Birliği üyelerinden Leyla Korkmaz katıldı.",
        states: ["Leyla Korkmaz → Yazarlar Birliği"]),
      PatternExample(
        .turkish, "Törene Dostluk Derneği Genel Başkan Yardımcısı ve Altay Vakfı Başkanı Kemal Yurtsever katıldı.",
        states: ["Kemal Yurtsever → Altay Vakfı", "Kemal Yurtsever → Dostluk Derneği"]),
      PatternExample(
        .turkish, "Törene Türkmenistan'ın Türkiye Başkonsolosu Kemal Yurtsever katıldı.",
        states: ["Kemal Yurtsever → TM"], doesNotState: ["Kemal Yurtsever → TR"]),
      PatternExample(
        .turkish,
        "Kazakistan-Türkiye Dostluk Grubu Başkanı Kemal Yurtsever ile Özbekistan-Türkiye Dostluk Grubu Başkanı Leyla Korkmaz geldi.",
        states: [
          "Kemal Yurtsever → Kazakistan-Türkiye Dostluk Grubu", "Leyla Korkmaz → Özbekistan-Türkiye Dostluk Grubu",
        ],
        doesNotState: ["Kemal Yurtsever → Özbekistan-Türkiye Dostluk Grubu"]),
      PatternExample(
        .turkish, "Törene Altay Vakfı Kazakistan Temsilcisi Kemal Yurtsever katıldı.",
        states: ["Kemal Yurtsever → Altay Vakfı"], doesNotState: ["Kemal Yurtsever → KZ"]),
      PatternExample(
        .turkish, "Törene MOBİSAD Kazakistan Temsilcisi Kemal Yurtsever katıldı.",
        doesNotState: ["Kemal Yurtsever → KZ"]),
      PatternExample(
        .azerbaijani, "Sahil Universitetinin təsisçisi, Qəyyumlar Şurasının sədri professor Anar Quliyev gəlib.",
        states: ["Anar Quliyev → Sahil Universiteti"]),
      PatternExample(
        .azerbaijani, "Sahil Universitetinin rektoru gəlib, Qəyyumlar Şurasının sədri Anar Quliyev danışıb.",
        doesNotState: ["Anar Quliyev → Sahil Universiteti"]),
    ] + lesserPosts + postsOfOthers + postsSought + postsOfVisited + postsWithinNames + deputies

  /// Posts of which a candidate is told, and holds none.
  private static let postsSought = [
    PatternExample(
      .azerbaijani, "Qazaxıstan prezidenti vəzifəsinə namizəd Serik Omarov Astanada çıxış edib.",
      doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .kazakh, "Қазақстан Президенті лауазымына кандидат Серік Омаров Астанада сөз сөйледі.",
      doesNotState: ["Серік Омаров → KZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстандын президенти кызматына талапкер Бакыт Асанов Бишкекте сүйлөдү.",
      doesNotState: ["Бакыт Асанов → KG"]),
    PatternExample(
      .uzbek, "Oʻzbekiston Prezidenti lavozimiga nomzod Anvar Sodiqov Toshkentda so‘zga chiqdi.",
      doesNotState: ["Anvar Sodiqov → UZ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Prezidenti wezipesine dalaşgär Aman Gurbanow Aşgabatda çykyş etdi.",
      doesNotState: ["Aman Gurbanow → TM"]),
    PatternExample(
      .turkish, "Yeşil Vadi Vakfı Başkan adayı Leyla Korkmaz geldi.",
      doesNotState: ["Leyla Korkmaz → Yeşil Vadi Vakfı"]),
    PatternExample(
      .turkish, "Başkan adayı Kemal Yurtsever ve Altay Üniversitesi Rektörü Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Altay Üniversitesi"], doesNotState: ["Kemal Yurtsever → Altay Üniversitesi"]),
  ]

  private static let lesserPosts = [
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Leyla Korkmaz, İletişim Fakültesi Dekanı Kemal Yurtsever ve Dış İlişkiler Koordinatörü Deniz Aksoy geldi.",
      states: ["Kemal Yurtsever → Altay Üniversitesi", "Deniz Aksoy → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi Rektörü Leyla Korkmaz ve Borusan Genel Koordinatörü Deniz Aksoy geldi.",
      doesNotState: ["Deniz Aksoy → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi Rektörü Leyla Korkmaz ve Konya Valisi Deniz Aksoy geldi.",
      doesNotState: ["Deniz Aksoy → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Dostluk Vakfı Mütevelli Heyeti Başkanı Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Dostluk Vakfı"]),
    PatternExample(
      .turkish, "Törende Güzelova Holding Yönetim Kurulu Başkanı Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Güzelova Holding"]),
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

  private static let postsOfOthers = [
    PatternExample(
      .turkish,
      "Yeşil Vadi Vakfı Başkanı Kemal Yurtsever, yardımcısı Deniz Aksoy ve Altay Üniversitesi Rektörü Leyla Korkmaz geldi.",
      states: ["Deniz Aksoy → Yeşil Vadi Vakfı"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Leyla Korkmaz, Büyükelçi Kemal Yurtsever ve yardımcısı Deniz Aksoy ile görüştü.",
      doesNotState: ["Deniz Aksoy → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi Rektörü Leyla Korkmaz, Daire Başkanı Kemal Yurtsever ile görüştü.",
      states: ["Leyla Korkmaz → Altay Üniversitesi"], doesNotState: ["Kemal Yurtsever → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Törene Altay Üniversitesi Rektörü Leyla Korkmaz ve Muavin Konsolos Kemal Yurtsever katıldı.",
      states: ["Leyla Korkmaz → Altay Üniversitesi"], doesNotState: ["Kemal Yurtsever → Altay Üniversitesi"]),
    PatternExample(
      .kazakh, "Ұлттық ассамблея мүшелері Асқар Серіковпен кездесті.",
      doesNotState: ["Асқар Серіков → Ұлттық ассамблея"]),
  ]

  private static let postsWithinNames = [
    PatternExample(
      .turkish,
      "Güzelova Büyükşehir Belediye Başkanı Kemal Yurtsever konuştu. Güzelova Büyükşehir Belediyesi okul açtı.",
      states: ["Kemal Yurtsever → Güzelova Büyükşehir Belediyesi"]),
    PatternExample(
      .turkish, "Güzelova Belediye Başkanı Kemal Yurtsever konuştu. Altay Belediyesi okul açtı.",
      doesNotState: ["Kemal Yurtsever → Altay Belediyesi"]),
    PatternExample(
      .turkish, "Toplantıya Türkiye-Özbekistan Parlamentolar Arası Dostluk Grubu Başkanı Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Türkiye-Özbekistan Parlamentolar Arası Dostluk Grubu"]),
    PatternExample(
      .turkish,
      "Dostluk Vakfı'ndan yapılan açıklamada, Genel Sekreter Yardımcısı Leyla Korkmaz'ın okulu gezdiği bildirildi.",
      states: ["Leyla Korkmaz → Dostluk Vakfı"]),
    PatternExample(
      .turkish, "Dostluk Vakfı'ndan ayrılan yazarlar, Genel Sekreter Yardımcısı Leyla Korkmaz'ı dinledi.",
      doesNotState: ["Leyla Korkmaz → Dostluk Vakfı"]),
  ]

  private static let postsOfVisited = [
    PatternExample(
      .turkish, "Yazarlar, Altay Üniversitesi'ni eleştirdi ve Rektör Leyla Korkmaz ile görüştü.",
      doesNotState: ["Leyla Korkmaz → Altay Üniversitesi"]),
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
      "Yazar Ali Demirtaş'ın yanı sıra Rektör Leyla Korkmaz ve Vali Deniz Aksoy'un yer aldığı heyet, Büyükelçi Kemal Yurtsever'i ziyaret etti.",
      states: ["Ali Demirtaş → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani,
      "Dağ Universitetinin dekanı Samir Orucovun rəhbərlik etdiyi nümayəndə heyəti ilə görüş keçirilib. Görüşdə Sahil Universitetinin rektoru Anar Quliyev və Dağ Universitetinin prorektoru Leyla Nəsirova iştirak ediblər.",
      states: ["Samir Orucov → Anar Quliyev"], doesNotState: ["Samir Orucov → Leyla Nəsirova"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Leyla Korkmaz, Dostluk Derneği Başkanı Kemal Yurtsever'i kabul etti. Görüşmede Başkan Yurtsever'e Dostluk Derneği Genel Sekreteri Deniz Aksoy eşlik etti.",
      states: ["Leyla Korkmaz → Deniz Aksoy"], doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Leyla Korkmaz, heyetle bir araya geldi. Ziyarete Dostluk Derneği Başkanı Kemal Yurtsever ve Altay Üniversitesi Genel Sekreteri Deniz Aksoy katıldı.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"], doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universitetinin rektoru Musa Toprakın rəhbərlik etdiyi nümayəndə heyəti səfir Kenan Aydemirlə görüşüb.",
      states: ["Musa Toprak → Kenan Aydemir"]),
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
      "Rektör Leyla Korkmaz ve Vali Deniz Aksoy'un karşıladığı heyet Büyükelçi Kemal Yurtsever ile görüştü.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz ve Vali Deniz Aksoy'un yer almadığı heyet Büyükelçi Kemal Yurtsever ile görüştü.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .turkish,
      "Dostluk Teşkilatı Genel Sekreteri Kemal Yurtsever okulumuzu ziyaret etti. Ziyarette Dostluk Teşkilatı Genel Sekreter Yardımcısı Deniz Aksoy da hazır bulundu.",
      doesNotState: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, yazar Kemal Yurtsever ile birlikte Bakü'de temaslarda bulundu.",
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]
}
