internal import KorpuModel

extension TurkicExamples {
  /// Phrases of posts with units, places, titles and a second post, before one name or several.
  static let postPhrases = turkishPostPhrases + azerbaijaniPostPhrases + otherPostPhrases + postsOfNeighbours

  private static let turkishPostPhrases = [
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Genel Başkanı AK Parti Ordu Milletvekili Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Derneği: chair", "Kemal Yurtsever → AK Parti: deputy"]),
    PatternExample(
      .turkish, "AK Parti Ordu Milletvekili Yeşil Vadi Derneği Genel Başkanı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Derneği: chair", "Kemal Yurtsever → AK Parti: deputy"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Başkanı Bursa Milletvekili Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Derneği: chair"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Başkanı eski Kültür Bakanı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Derneği: chair"]),
    PatternExample(
      .turkish, "TÜRKSOY Kırgızistan Temsilcisi Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → TÜRKSOY: representative"], doesNotState: ["Kemal Yurtsever → KG"]),
    PatternExample(
      .turkish, "UNESCO Türkiye Daimi Temsilcisi Kemal Yurtsever konuştu.", states: ["Kemal Yurtsever → TR"],
      doesNotState: ["Kemal Yurtsever → UNESCO"]),
    PatternExample(
      .turkish, "Toplantıya YVT Yönetim Kurulu Başkan Yardımcıları Leyla Korkmaz ve Kemal Yurtsever katıldı.",
      states: ["Leyla Korkmaz → YVT: deputyChair", "Kemal Yurtsever → YVT: deputyChair"]),
    PatternExample(
      .turkish, "Bursa Ticaret Odası Meclis Üyesi Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Bursa Ticaret Odası: member"], doesNotState: ["Kemal Yurtsever → Meclis"]),
    PatternExample(
      .turkish, "Bursa Ticaret Odası Yönetim Kurulu Üyeleri Leyla Korkmaz (Sayman), Prof. Dr. Kemal Yurtsever katıldı.",
      states: ["Leyla Korkmaz → Bursa Ticaret Odası: member", "Kemal Yurtsever → Bursa Ticaret Odası: member"]),
    PatternExample(
      .turkish, "Altay Üniversitesi öğretim üyeleri Leyla Korkmaz ve Kemal Yurtsever konuştu.",
      states: ["Leyla Korkmaz → Altay Üniversitesi: other", "Kemal Yurtsever → Altay Üniversitesi: other"]),
    PatternExample(
      .turkish,
      "Altay Enstitüsü Müdürü, Üniversitemiz Hukuk Anabilim Dalı Başkanı Dr. Öğr. Üyesi Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Altay Enstitüsü: director"]),
    PatternExample(
      .turkish,
      "Yeşil Vadi Partisi Genel Başkan Yardımcısı, Türk Devletleri ile İlişkiler Başkanı ve Bursa Milletvekili Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Partisi: deputyChair"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği eski Başkanı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yeşil Vadi Derneği: chair"]),
  ]

  private static let azerbaijaniPostPhrases = [
    PatternExample(
      .azerbaijani, "TÜRKSOY-un Qırğızıstan təmsilçisi, xalq şairi Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → TÜRKSOY: representative"], doesNotState: ["Anar Quliyev → KG"]),
    PatternExample(
      .azerbaijani, "\"Yaşıl Vadi\" Birliyinin sədr müavinləri Anar Quliyev və Samir Orucov gəliblər.",
      states: [
        "Anar Quliyev → \"Yaşıl Vadi\" Birliyi: deputyChair", "Samir Orucov → \"Yaşıl Vadi\" Birliyi: deputyChair",
      ]),
    PatternExample(
      .azerbaijani, "\"Yaşıl Vadi\" Birliyinin sədri Milli Məclisin deputatı Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" Birliyi: chair", "Anar Quliyev → Milli Məclis: deputy"]),
    PatternExample(
      .azerbaijani, "Altay Universitetinin Filologiya fakültəsinin dekanı Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Altay Universiteti"], doesNotState: ["Anar Quliyev → Filologiya fakültəsi"]),
    PatternExample(
      .azerbaijani, "Nazir Altay Universitetinin rektoru Anar Quliyev ilə görüşüb.",
      states: ["Anar Quliyev → Altay Universiteti: rector"]),
  ]

  private static let otherPostPhrases = [
    PatternExample(
      .kazakh, "«Жас қалам» қорының төрағасы Мәжіліс депутаты Асқар Темірбеков сөйледі.",
      states: ["Асқар Темірбеков → «Жас қалам» қоры: chair", "Асқар Темірбеков → Мәжіліс: deputy"]),
    PatternExample(
      .kazakh, "Сарыарқа университетінің халықаралық байланыстар бөлімінің басшысы Асқар Темірбеков сөйледі.",
      states: ["Асқар Темірбеков → Сарыарқа университеті: head"]),
    PatternExample(
      .kyrgyz, "\"Үмүт\" фондунун төрагасы Жогорку Кеңештин депутаты Бакыт Асанов сүйлөдү.",
      states: ["Бакыт Асанов → \"Үмүт\" фонду: chair", "Бакыт Асанов → Жогорку Кеңеш: deputy"]),
    PatternExample(
      .kyrgyz, "Арал ассоциациясынын Казакстандагы өкүлү Бакыт Асанов сүйлөдү.",
      states: ["Бакыт Асанов → Арал ассоциациясы: representative"], doesNotState: ["Бакыт Асанов → KZ"]),
    PatternExample(
      .uzbek, "TURKSOY tashkilotining Bokudagi vakili Anvar Mahmudov so‘zladi.",
      states: ["Anvar Mahmudov → TURKSOY: representative"]),
    PatternExample(
      .uzbek,
      "Samarqand universiteti filologiya fakulteti turk tili kafedrasi mudirlari Anvar Mahmudov va Jasur Karimov keldi.",
      states: ["Anvar Mahmudov → Samarqand universiteti: head", "Jasur Karimov → Samarqand universiteti: head"]),
    PatternExample(
      .uzbek, "“Yosh qalam” fondi raisi Oliy Majlis deputati Anvar Mahmudov so‘zladi.",
      states: ["Anvar Mahmudov → “Yosh qalam” fondi: chair", "Anvar Mahmudov → Oliy Majlis: deputy"]),
    PatternExample(
      .turkmen, "Soda palatasynyň Ukrainadaky wekili, halk şahyry Aman Gurbanow çykyş etdi.",
      states: ["Aman Gurbanow → Soda palatasy: representative"], doesNotState: ["Aman Gurbanow → UA"]),
    PatternExample(
      .turkmen, "TÜRKSOÝ guramasynyň Gyrgyzystandaky wekilleri Aman Gurbanow we Wepa Ataýew çykyş etdiler.",
      states: ["Aman Gurbanow → TÜRKSOÝ: representative", "Wepa Ataýew → TÜRKSOÝ: representative"]),
    PatternExample(
      .turkmen, "Mejlisiň deputaty, professor Aman Gurbanow çykyş etdi.", states: ["Aman Gurbanow → Mejlis: deputy"]),
  ]

  /// Whom somebody with a post meets or receives, and those of whom nobody is named.
  private static let postsOfNeighbours = [
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Başkanı Altay Üniversitesi Rektörü Kemal Topçu ile görüştü.",
      states: ["Kemal Topçu → Altay Üniversitesi"], doesNotState: ["Kemal Topçu → Yeşil Vadi Derneği"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Başkanı Kültür Bakan Yardımcısı Kemal Topçu'yu ağırladı.",
      doesNotState: ["Kemal Topçu → Yeşil Vadi Derneği"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği Yönetim Kurulu üyeleri Bursa Valisi Kemal Topçu'yu ziyaret etti.",
      doesNotState: ["Kemal Topçu → Yeşil Vadi Derneği"]),
    PatternExample(
      .turkish, "Altay Üniversitesi öğretim üyeleri Kemal Topçu'yu andı.",
      doesNotState: ["Kemal Topçu → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Enstitüsü'nün eski başkanlarından merhum Kemal Topçu anısına dikilen anıt açıldı.",
      doesNotState: ["Kemal Topçu → Altay Enstitüsü"]),
    PatternExample(
      .azerbaijani, "\"Yaşıl Vadi\" Birliyinin sədri millət vəkili Anar Quliyevi qəbul edib.",
      doesNotState: ["Anar Quliyev → \"Yaşıl Vadi\" Birliyi"]),
    PatternExample(
      .kazakh, "«Жас қалам» қорының мүшелері Асқар Темірбековті құттықтады.",
      doesNotState: ["Асқар Темірбеков → «Жас қалам» қоры"]),
    PatternExample(
      .kyrgyz, "Министр Арал университетинин ректору Бакыт Асанов менен жолукту.",
      states: ["Бакыт Асанов → Арал университети: rector"]),
    PatternExample(
      .uzbek, "“Yosh qalam” fondi raisi Oliy Majlis deputati Anvar Mahmudov bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → “Yosh qalam” fondi"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Prezidenti Altaý uniwersitetiniň rektory Aman Gurbanowy kabul etdi.",
      states: ["Aman Gurbanow → Altaý uniwersiteti: rector"]),
  ]
}
