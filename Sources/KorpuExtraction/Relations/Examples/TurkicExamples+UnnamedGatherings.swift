import KorpuModel

extension TurkicExamples {
  /// Towns where many are said to come together, or where what the lead calls by its sort is held.
  static let assemblingTowns = [
    PatternExample(
      .turkish, "Türk dünyasının gençleri Bursa'da buluştu. Yeşil Vadi Festivali'nde Leyla Korkmaz konuştu.",
      states: ["Yeşil Vadi Festivali → Bursa"]),
    PatternExample(
      .azerbaijani,
      "\"Yaşıl vadi\" adlı konfransda çıxış edən Anar Quliyev yazıçıların Şuşada bir araya gəlməsini alqışlayıb.",
      states: ["Yaşıl vadi → Şuşa"]),
    PatternExample(
      .turkish, "Leyla Korkmaz gençlerle Bursa'da buluştu. Yeşil Vadi Festivali'nde Leyla Korkmaz konuştu.",
      doesNotState: ["Yeşil Vadi Festivali → Bursa"]),
    PatternExample(
      .turkish,
      "Yazı birliği, Bursa'da gerçekleştirilen kapsamlı bir panelle gündeme geldi. \"Yeşil Vadi\" başlıklı panel sona erdi.",
      states: ["Yeşil Vadi → Bursa"]),
    PatternExample(
      .turkmen,
      "Ministr Merdan Ataýew Çäge döwletleriniň sammitine gatnaşdy. Ol geçen hepdede Daşkent şäherinde geçirildi.",
      states: ["Çäge döwletleriniň sammiti → Daşkent"]),
    PatternExample(
      .azerbaijani,
      "Milli Kitabxananın Konsert Salonunda Şuşa, Qəbələ və Gəncə şəhərlərində keçirilən \"Yaşıl vadi\" festivalı başa çatıb.",
      states: ["\"Yaşıl vadi\" festivalı → Qəbələ", "\"Yaşıl vadi\" festivalı → Gəncə"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Bursa Merkezi'nde düzenlenen konsere katıldı.",
      states: ["Bursa Merkezi'nde düzenlenen konser → Bursa Merkezi"]),
  ]

  /// Who holds a gathering together with another, and whose doing is something else of which a participle tells.
  static let hostsInCompany = [
    PatternExample(
      .turkish,
      "Yeşil Vadi Belediyesi'nin Macaristan Büyükelçiliği ile birlikte düzenlediği şair Kemal Yıldız'ın büstünün açılış törenine Leyla Korkmaz katıldı.",
      states: [
        "Yeşil Vadi Belediyesi → şair Kemal Yıldız'ın büstünün açılış töreni",
        "Macaristan Büyükelçiliği → şair Kemal Yıldız'ın büstünün açılış töreni",
      ]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Ortaq irs\" adlı konfrans keçirilib. Konfransda Yaşıl Vadi Fondunun təşəbbüsü ilə keçirilən kampaniyadan danışılıb.",
      doesNotState: ["Yaşıl Vadi Fondu → Ortaq irs"]),
  ]

  /// Countries whose people attend, in lists with regions, or before a noun for attendance.
  static let attendanceOfPeoples = [
    PatternExample(
      .azerbaijani, "Bakıda Azərbaycan və Türkiyə şairlərinin iştirakı ilə \"Ortaq irs\" adlı konfrans keçirilib.",
      states: ["AZ → Ortaq irs", "TR → Ortaq irs"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Azərbaycan və Türkiyə dillərinin iştirakı ilə \"Ortaq irs\" adlı konfrans keçirilib.",
      doesNotState: ["AZ → Ortaq irs", "TR → Ortaq irs"]),
    PatternExample(
      .turkish,
      "Yeşil Vadi Festivali'ne Kazakistan, Tataristan, M. Gagauz Yeri ve Macaristan'dan ekipler katıldı.",
      states: ["KZ → Yeşil Vadi Festivali", "HU → Yeşil Vadi Festivali"]),
  ]

  /// Who attends with others of whom nobody is named, and does not speak.
  static let attendantsBesideSpeakers = [
    PatternExample(
      .turkish,
      "Bursa'da \"Yeşil Vadi\" paneli yapıldı. Büyükelçi Kemal Yurtsever ve iş insanlarının katılımıyla gerçekleştirilen panelde Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → \"Yeşil Vadi\" paneli"], doesNotState: ["Kemal Yurtsever → \"Yeşil Vadi\" paneli"])
  ]

  /// Posts for a body in a country, at the only school, and of several behind their titles.
  static let postsAbroadAndAtSchool = [
    PatternExample(
      .turkish, "TÜRKSOY Azerbaycan Ülke Temsilcisi Leyla Korkmaz törene katıldı.",
      states: ["Leyla Korkmaz → TÜRKSOY"], doesNotState: ["Leyla Korkmaz → AZ"]),
    PatternExample(
      .azerbaijani, "Bakı Dövlət Universitetində keçirilən görüşdə rektor Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Bakı Dövlət Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Bakı Dövlət Universitetində Xəzər Universiteti haqqında keçirilən görüşdə rektor Anar Quliyev çıxış edib.",
      doesNotState: ["Anar Quliyev → Bakı Dövlət Universiteti", "Anar Quliyev → Xəzər Universiteti"]),
    PatternExample(
      .turkish,
      "Bozkır Üniversitesi Rektörü Kemal Yurtsever ile Rektör Yardımcıları Prof. Dr. Leyla Korkmaz ve Prof. Dr. Deniz Aksoy törene katıldı.",
      states: ["Leyla Korkmaz → Bozkır Üniversitesi", "Deniz Aksoy → Bozkır Üniversitesi"]),
  ]

  /// Posts that one sentence takes and gives one after the other.
  static let chainedAppointments = [
    PatternExample(
      .azerbaijani,
      "Anar Quliyev Yaşıl Vadi Fondunun sədri vəzifəsindən azad olunaraq Xəzər Fondunun sədri təyin edilib, Leyla Nəsirova Ümid Fondunun sədri vəzifəsindən azad olunaraq Yaşıl Vadi Fondunun sədri təyin olunub.",
      states: [
        "Anar Quliyev → Yaşıl Vadi Fondu", "Anar Quliyev → Xəzər Fondu", "Leyla Nəsirova → Ümid Fondu",
        "Leyla Nəsirova → Yaşıl Vadi Fondu",
      ],
      doesNotState: ["Anar Quliyev → Ümid Fondu"])
  ]

  /// Hosts who meet those of whom the sentence before says that they came.
  static let guestsOfHosts = [
    PatternExample(
      .azerbaijani,
      "Anar Quliyev və Samir Orucov Bakı Dövlət Universitetində olublar. Qonaqlarla görüşən prorektor Leyla Nəsirova onları salamlayıb.",
      states: ["Leyla Nəsirova → Anar Quliyev", "Leyla Nəsirova → Samir Orucov"],
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .azerbaijani,
      "Anar Quliyev Bakı Dövlət Universitetində olub. Digər qonaqlarla görüşən prorektor Leyla Nəsirova onları salamlayıb.",
      doesNotState: ["Leyla Nəsirova → Anar Quliyev"]),
    PatternExample(
      .turkish, "Leyla Korkmaz, Bakan Kemal Yurtsever ile Astana'da görüştükten sonra gazetecilere konuştu.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
  ]
}
