internal import KorpuLanguage
internal import KorpuModel

/// Examples of gatherings and talks told by the way: who cut a ribbon, who is awaited as a guest, what followed talks.
extension TurkicExamples {
  static let ribbons = [
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Okulunun açılış töreni yapıldı. Açılış kurdelesini Vali Kemal Yurtsever ve Rektör Leyla Korkmaz kesti.",
      states: [
        "Kemal Yurtsever → Yeşil Vadi Okulunun açılış töreni", "Leyla Korkmaz → Yeşil Vadi Okulunun açılış töreni",
      ]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Yaşıl Vadi\" Mərkəzinin açılış mərasimi keçirilib. Mərkəzin lentini nazir Anar Quliyev və səfir Kenan Aydemir kəsiblər.",
      states: [
        "Anar Quliyev → \"Yaşıl Vadi\" Mərkəzinin açılış mərasimi",
        "Kenan Aydemir → \"Yaşıl Vadi\" Mərkəzinin açılış mərasimi",
      ]),
    PatternExample(
      .uzbek,
      "Тошкентда «Яшил водий» марказининг очилиш маросими бўлиб ўтди. Рамзий лентани вазир Анвар Содиқов қирқди.",
      states: ["Анвар Содиқов → «Яшил водий» марказининг очилиш маросими"]),
    PatternExample(
      .turkmen,
      "Aşgabatda \"Ýaşyl Dere\" merkeziniň açylyş dabarasy boldy. Lentany ministr Wepa Atajanow kesdi.",
      states: ["Wepa Atajanow → \"Ýaşyl Dere\" merkeziniň açylyş dabarasy"]),
  ]

  static let postsBesideRibbons = [
    PatternExample(
      .azerbaijani,
      "Bakıda \"Yaşıl Vadi\" Mərkəzinin açılış mərasimi keçirilib. Mərkəzin lentini nazir Anar Quliyev kəsib.",
      doesNotState: ["Anar Quliyev → \"Yaşıl Vadi\" Mərkəzi"])
  ]

  static let countriesWithParts = [
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Şiir Şöleni yapıldı. Şölene Türkiye, Moldova (Gagavuz Yeri), Gürcistan (Acara) ve Kazakistan'dan şairler katıldı.",
      states: [
        "TR → Yeşil Vadi Şiir Şöleni", "MD → Yeşil Vadi Şiir Şöleni", "GE → Yeşil Vadi Şiir Şöleni",
        "KZ → Yeşil Vadi Şiir Şöleni",
      ]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Yaşıl Vadi\" Forumu keçirilib. Foruma Türkiyə, Moldova (Qaqauz Yeri) və Qazaxıstandan şairlər qatılıb.",
      states: ["TR → \"Yaşıl Vadi\" Forumu", "MD → \"Yaşıl Vadi\" Forumu", "KZ → \"Yaşıl Vadi\" Forumu"]),
  ]

  static let guestsOfHonour = [
    PatternExample(
      .turkish,
      "Türk Gençleri Zirvesi Bursa'da yapılacak. Zirveye Bakan Kemal Yurtsever, Rektör Leyla Korkmaz ve Büyükelçi Deniz Aksoy'un onur konuğu olarak katılması bekleniyor.",
      states: [
        "Kemal Yurtsever → Türk Gençleri Zirvesi", "Leyla Korkmaz → Türk Gençleri Zirvesi",
        "Deniz Aksoy → Türk Gençleri Zirvesi",
      ]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Жаштар кеңешинин жыйыны болуп өттү. Жыйынга министр Асан Бекенов төрагалык кылды. Жолугушууга элчи Кенан Айдемир катышты.",
      states: ["Кенан Айдемир → Жаштар кеңешинин жыйыны"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте Жаштар кеңешинин жыйыны болуп өттү. Министр Асан Бекенов элчи Марат Сапаров менен жолугушту. Жолугушууга Кенан Айдемир катышты.",
      doesNotState: ["Кенан Айдемир → Жаштар кеңешинин жыйыны"]),
  ]

  static let guestsWhoAttend = [
    PatternExample(
      .turkish,
      "Zirveye Bakan Kemal Yurtsever ve Büyükelçi Deniz Aksoy'un onur konuğu olarak katılması bekleniyor.",
      doesNotState: ["Deniz Aksoy → Kemal Yurtsever"])
  ]

  static let talksBefore = [
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev ilə səfir Samir Orucovun görüşündən sonra brifinq keçirilib.",
      states: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .turkish, "Bakan Kemal Yurtsever ile Büyükelçi Deniz Aksoy'un görüşmesinin ardından basın toplantısı düzenlendi.",
      states: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов менен элчи Кенан Айдемирдин жолугушуусунан кийин брифинг өттү.",
      states: ["Бакыт Асанов → Кенан Айдемир"]),
    PatternExample(
      .kyrgyz, "Министр Бакыт Асанов менен элчи Кенан Айдемирдин китебинен кийин брифинг өттү.",
      doesNotState: ["Бакыт Асанов → Кенан Айдемир"]),
    PatternExample(
      .turkish,
      "Bakan Kemal Yurtsever, Büyükelçi Deniz Aksoy ile Valilik binasındaki görüşmesinin ardından açıklama yaptı.",
      states: ["Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkmen,
      "Ministr Wepa Atajanowyň Türkiýäniň ilçisi Kenan Aýdemir bilen Aşgabatda geçirilen duşuşykda hyzmatdaşlyk maslahatlaşyldy.",
      states: ["Wepa Atajanow → Kenan Aýdemir"]),
    PatternExample(
      .turkmen,
      "Ministr Wepa Atajanowyň Türkiýäniň ilçisi Kenan Aýdemir bilen Aşgabatda geçiren duşuşygynda hyzmatdaşlyk maslahatlaşyldy.",
      states: ["Wepa Atajanow → Kenan Aýdemir"]),
  ]

  static let pressConferences = [
    PatternExample(
      .turkish,
      "Rektör Leyla Korkmaz, Büyükelçi Deniz Aksoy ile görüşmesinin ardından düzenlenen ortak basın toplantısında konuştu.",
      states: ["Leyla Korkmaz → ortak basın toplantısı"], doesNotState: ["Deniz Aksoy → ortak basın toplantısı"])
  ]

  static let hostsInPerson = [
    PatternExample(
      .turkish,
      "Bursa'da \"Yeşil Vadi\" paneli düzenlendi. Panele ev sahipliği yapan Bozkır Üniversitesi Rektörü Leyla Korkmaz konukları selamladı.",
      states: ["Leyla Korkmaz → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .azerbaijani,
      "Bakıda \"Yaşıl Vadi\" paneli keçirilib. Tədbirə ev sahibliyi edən rektor Anar Quliyev qonaqları salamlayıb.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" paneli"]),
    PatternExample(
      .turkish,
      "Bursa'da \"Yeşil Vadi\" paneli düzenlendi. Panele ev sahipliği yapan okula giden Leyla Korkmaz, konukları selamladı.",
      doesNotState: ["Leyla Korkmaz → \"Yeşil Vadi\" paneli"]),
  ]

  static let meetingsAsObjects = [
    PatternExample(
      .turkish, "Türk Gençleri Birliği yönetim kurulu toplantısını Konya'da yaptı.",
      states: ["Türk Gençleri Birliği yönetim kurulu toplantısı → Konya"]),
    PatternExample(
      .turkish, "Türk Gençleri Birliği yönetim kurulu toplantısını anlattı, işini Konya'da yaptı.",
      doesNotState: ["Türk Gençleri Birliği yönetim kurulu toplantısı → Konya"]),
    PatternExample(
      .turkish, "Yarın Mavi Göl kentinde yapılacak Türk Gençleri Zirvesi'ne Bakan Kemal Yurtsever katılacak.",
      states: ["Türk Gençleri Zirvesi → Mavi Göl"]),
  ]

  static let winnersOfPrizes = [
    PatternExample(
      .turkish, "Şölende Namık Kemal ödülü Kosova'dan Kemal Yurtsever'e, Türkiye'den Leyla Korkmaz'a verildi.",
      states: ["Kemal Yurtsever → XK", "Leyla Korkmaz → TR"]),
    PatternExample(
      .turkish, "Şölende Kosova'dan Kemal Yurtsever'e mektup verildi.", doesNotState: ["Kemal Yurtsever → XK"]),
  ]
}
