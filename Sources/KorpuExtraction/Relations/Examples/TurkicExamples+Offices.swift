internal import KorpuModel

extension TurkicExamples {
  /// Offices of a country or a parliament, and whose they are not: that of the place where somebody is, or of who is named
  /// before.
  static let offices = [
    PatternExample(
      .kyrgyz, "Жыйынга Нарын мамлекеттик университетинин ректору, э.и.д., профессор Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → Нарын мамлекеттик университети"]),
    PatternExample(
      .kyrgyz, "Жыйынга «Үмүт» фондунун директору, т.и.к., доцент Бакыт Асанов жана проф. др. Айдар Токтоев катышты.",
      states: ["Бакыт Асанов → «Үмүт» фонду"], doesNotState: ["Айдар Токтоев → «Үмүт» фонду"]),
    PatternExample(
      .kyrgyz, "Жыйынга КР Президентинин Нарын облусундагы ыйгарым укуктуу өкүлү Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → KG"]),
    PatternExample(
      .kyrgyz, "Жыйынга КР Президентинин эски досу, «Үмүт» фондунун өкүлү Бакыт Асанов катышты.",
      doesNotState: ["Бакыт Асанов → KG"]),
    PatternExample(
      .turkish, "Azerbaycan'ın başkenti Bakü'de bulunan Tarım Bakanı Kemal Yurtsever konuştu.",
      doesNotState: ["Kemal Yurtsever → AZ"]),
    PatternExample(
      .turkish, "Özbekistan Tarım Bakanı Kemal Yurtsever ile Türkiye'den Tarım Bakan Yardımcısı Deniz Aksoy konuştu.",
      states: ["Kemal Yurtsever → UZ", "Deniz Aksoy → TR"], doesNotState: ["Deniz Aksoy → UZ"]),
    PatternExample(
      .turkish, "Toplantıya Türkiye'den dönen Bakan Kemal Yurtsever katıldı.", doesNotState: ["Kemal Yurtsever → TR"]),
    PatternExample(
      .turkish, "Azerbaycan'ın Ankara Büyükelçisi Kemal Yurtsever ve Konya Milletvekili Deniz Aksoy geldi.",
      states: ["Kemal Yurtsever → AZ"], doesNotState: ["Deniz Aksoy → AZ"]),
    PatternExample(
      .turkish, "Kırgızistan Milletvekili Elvira Sarıyeva konuştu.", states: ["Elvira Sarıyeva → KG"]),
    PatternExample(
      .turkish, "Dostluk Partisi Milletvekilleri Leyla Korkmaz ve Deniz Aksoy geldi.",
      states: ["Leyla Korkmaz → Dostluk Partisi", "Deniz Aksoy → Dostluk Partisi"]),
    PatternExample(
      .uzbek, "Turkiy yo‘l hamkorlik kengashi (Yo‘l kengashi) Bosh kotibi Anvar Mahmudov forumda so‘zladi.",
      states: ["Anvar Mahmudov → Turkiy yo‘l hamkorlik kengashi"]),
    PatternExample(
      .turkish, "Macaristan Uluslararası İletişimden Sorumlu Devlet Sekreteri Deniz Aksoy konuştu.",
      states: ["Deniz Aksoy → HU"]),
    PatternExample(
      .turkish,
      "Dostluk Teşkilatı (DTŞ) toplandı. DTŞ Eğitimden Sorumlu Genel Sekreter Yardımcısı Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Dostluk Teşkilatı"]),
    PatternExample(
      .turkish,
      "Toplantı Özbekistan Tarım Bakanlığında yapıldı. Toplantıya Türkiye'nin Taşkent Büyükelçisi Kemal Yurtsever, Tarım Bakanlığı Genel Müdürü Deniz Aksoy katıldı.",
      states: ["Kemal Yurtsever → TR"], doesNotState: ["Deniz Aksoy → Özbekistan Tarım Bakanlığı"]),
    PatternExample(
      .uzbek, "BMTning Toshkentdagi mintaqaviy markazi direktori Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → BMTning Toshkentdagi mintaqaviy markazi"], doesNotState: ["Anvar Mahmudov → BMT"]),
    PatternExample(
      .turkmen, "ÝUNESKO-nyň Almatydaky Sebitleýin edarasynyň direktory Kemal Orazow geldi.",
      states: ["Kemal Orazow → ÝUNESKO-nyň Almatydaky Sebitleýin edarasy"]),
    PatternExample(
      .turkmen,
      "Kemal Orazow Ýaşyl döwlet uniwersitetine baryp gördi, ol bu ýokary okuw mekdebiniň rektory Aman Ataýew bilen duşuşyk geçirdi.",
      states: ["Aman Ataýew → Ýaşyl döwlet uniwersiteti"]),
    PatternExample(
      .uzbek,
      "Xorazm davlat universitetida uchrashuv bo‘lib o‘tdi. Oliygoh rektori Anvar Mahmudov so‘zga chiqdi.",
      states: ["Anvar Mahmudov → Xorazm davlat universiteti"]),
    PatternExample(
      .uzbek,
      "Xorazm universiteti va Vodiy universiteti shartnoma imzoladi. Oliygoh rektori Anvar Mahmudov keldi.",
      doesNotState: ["Anvar Mahmudov → Xorazm universiteti", "Anvar Mahmudov → Vodiy universiteti"]),
    PatternExample(
      .uzbek, "Madaniyat vazirligida uchrashuv bo‘ldi. Oliygoh rektori Anvar Mahmudov keldi.",
      doesNotState: ["Anvar Mahmudov → Madaniyat vazirligi"]),
    PatternExample(
      .uzbek, "Turkiston-Amerika uyushmasi raisi Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Turkiston-Amerika uyushmasi"]),
    PatternExample(
      .turkish, "Toplantıda Türkiye adına Rektör Leyla Korkmaz konuştu.", doesNotState: ["Leyla Korkmaz → TR"]),
  ]
}
