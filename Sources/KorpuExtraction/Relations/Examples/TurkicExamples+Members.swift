internal import KorpuModel

extension TurkicExamples {
  /// Predicates of belonging, the body named or meant.
  static let members = [
    PatternExample(
      .kyrgyz,
      "Түрк мамлекеттер уюму 2009-жылы түзүлгөн. Ага Азербайжан, Казакстан жана Түркия түптөөчү катары кирген.",
      states: ["AZ → Түрк мамлекеттер уюму", "KZ → Түрк мамлекеттер уюму", "TR → Түрк мамлекеттер уюму"]),
    PatternExample(
      .kazakh,
      "Түркі мемлекеттері ұйымы 2009 жылы құрылды. Ұйымда Венгрия бақылаушы мәртебесіне ие.",
      states: ["HU → Түркі мемлекеттері ұйымы"]),
    PatternExample(
      .kyrgyz,
      "Түрк мамлекеттер уюмуна Азербайжан менен Түркия кирет. Венгрия байкоочу макамына ээ.",
      states: ["HU → Түрк мамлекеттер уюму"]),
    PatternExample(
      .kyrgyz,
      "Түрк мамлекеттер уюмунун катчысы келди. Ага Бакыт Асанов белек берди. Венгрия байкоочу макамына ээ.",
      doesNotState: ["HU → Түрк мамлекеттер уюму"]),
    PatternExample(
      .uzbek, "Turkiy universitetlar ittifoqiga Sahro universiteti va Vodiy davlat universiteti aʼzo hisoblanadi.",
      states: [
        "Sahro universiteti → Turkiy universitetlar ittifoqi",
        "Vodiy davlat universiteti → Turkiy universitetlar ittifoqi",
      ],
      doesNotState: ["Sahro universiteti → Vodiy davlat universiteti"]),
    PatternExample(
      .uzbek, "Qozogʻiston kurash federatsiyasi Osiyo kurash ittifoqiga aʼzo boʻlmoqchi.",
      doesNotState: ["Qozogʻiston kurash federatsiyasi → Osiyo kurash ittifoqi"]),
    PatternExample(
      .kyrgyz, "Кыргызстан – Түрк мамлекеттер уюмунун мүчөсү.", states: ["KG → Түрк мамлекеттер уюму"]),
    PatternExample(
      .kyrgyz, "Кыргызстандан келген Бакыт Асанов – Жазуучулар бирлигинин мүчөсү.",
      doesNotState: ["KG → Жазуучулар бирлиги"]),
    PatternExample(
      .turkmen, "Türki geňeş 1999-njy ýylda döredildi. Mongoliýa, Gruziýa we Ermenistan guramanyň agzalarydyr.",
      states: ["MN → Türki geňeş", "GE → Türki geňeş", "AM → Türki geňeş"]),
    PatternExample(
      .turkmen,
      "Türki geňeş 1999-njy ýylda döredildi. 2005-nji ýylda Mongoliýa bu guramanyň agzasy boldy, Gruziýa oňa synçy hökmünde goşuldy.",
      states: ["MN → Türki geňeş", "GE → Türki geňeş"]),
    PatternExample(
      .turkmen, "Mongoliýa TÜRKSOÝ-a synçy derejesinde gatnaşýar.",
      states: ["MN → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "Mongoliýa Türki geňeşiň sammitine synçy hökmünde gatnaşdy.",
      doesNotState: ["MN → Türki geňeş"]),
    PatternExample(
      .turkmen, "Ulag ministrligi 1999-njy ýylda döredildi. Mongoliýa bu guramanyň agzasydyr.",
      doesNotState: ["MN → Ulag ministrligi"]),
    PatternExample(
      .turkmen, "Türki geňeş 1999-njy ýylda döredildi. Mongoliýa guramanyň agzasy bolmak isleýär.",
      doesNotState: ["MN → Türki geňeş"]),
    PatternExample(
      .turkmen, "Türki geňeş 2009-njy ýylda döredildi. Türkiýe bu guramanyň agzasy däl.",
      doesNotState: ["TR → Türki geňeş"]),
    PatternExample(
      .uzbek, "Turkiy kengash 2009-yilda tuzilgan. Ushbu tashkilotga Turkiya va Ozarbayjon a’zo bo‘lishgan.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengashga Turkiya va Ozarbayjon a’zo.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengash 2009-yilda tuzilgan. Tashkilot tarkibiga Turkiya va Ozarbayjon kiradi.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Vengriya TURKSOYda kuzatuvchi sifatida ishtirok etadi.",
      states: ["HU → TURKSOY"]),
    PatternExample(
      .uzbek, "Vengriya TURKSOY sammitida kuzatuvchi sifatida ishtirok etdi.",
      doesNotState: ["HU → TURKSOY"]),
    PatternExample(
      .uzbek, "Madaniyat vazirligi 2009-yilda tuzilgan. Ushbu tashkilotga Turkiya va Ozarbayjon a’zo.",
      doesNotState: ["TR → Madaniyat vazirligi"]),
    PatternExample(
      .uzbek, "Turkiy kengash 2009-yilda tuzilgan. Turkiya tashkilotga a’zo emas.",
      doesNotState: ["TR → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengash 2009-yilda tuzilgan. Turkiya elchisi Kemal Aksoy tashkilotga a’zo.",
      doesNotState: ["TR → Turkiy kengash"]),
    PatternExample(
      .kazakh, "2009 жылы құрылған Түркі кеңесі – халықаралық ұйым. Кеңес құрамына Қазақстан, Түркия кіреді.",
      states: ["KZ → Түркі кеңесі", "TR → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Ұйымға Қазақстан, Түркия мүше.",
      states: ["KZ → Түркі кеңесі", "TR → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Венгрия кеңеске бақылаушы ел ретінде қатысады.",
      states: ["HU → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Венгрия кеңестің отырысына бақылаушы ретінде қатысты.",
      doesNotState: ["HU → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Қазақстан ұйымға мүше болғысы келеді.",
      doesNotState: ["KZ → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Мәдениет министрлігі 1991 жылы құрылды. Ұйымға Қазақстан, Түркия мүше.",
      doesNotState: ["KZ → Мәдениет министрлігі"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши 2009-жылы түзүлгөн. Бул уюмга Казакстан менен Түркия мүчө.",
      states: ["KZ → Түрк кеңеши", "TR → Түрк кеңеши"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши 2009-жылы түзүлгөн. Венгрия кеңешке байкоочу катары катышат.",
      states: ["HU → Түрк кеңеши"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши 2009-жылы түзүлгөн. Казакстан уюмга мүчө эмес.",
      doesNotState: ["KZ → Түрк кеңеши"]),
    PatternExample(
      .turkish, "Macaristan, TÜRKSOY'a gözlemci olarak katılıyor.",
      states: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "Macaristan, TÜRKSOY'un toplantısına gözlemci olarak katıldı.",
      doesNotState: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY yeni projeler hazırladı. Macaristan bu kuruluşa üye değildir.",
      doesNotState: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY 1993'te kuruldu. Türkiye ve Kazakistan bu kuruluşun üyesidir.",
      states: ["TR → TÜRKSOY", "KZ → TÜRKSOY"]),
    PatternExample(
      .turkish, "Altay Üniversitesi 1990'da kuruldu. Türkiye bu kuruluşun üyesidir.",
      doesNotState: ["TR → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Türk Şurası 2009-cu ildə yaradılıb. Quruma Azərbaycan və Türkiyə daxildir.",
      states: ["AZ → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurası 2009-cu ildə yaradılıb. Azərbaycan və Türkiyə bu qurumun üzvüdür.",
      states: ["AZ → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurası 2009-cu ildə yaradılıb. Türkiyə bu qurumun üzvü deyil.",
      doesNotState: ["TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurası 2009-cu ildə yaradılıb. Azərbaycan bu quruma üzv olmaq istəyir.",
      doesNotState: ["AZ → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Macarıstan Türk Şurasında müşahidəçi qismində iştirak edir.",
      states: ["HU → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Özbəkistan da Türk Şurasının tamhüquqlu üzvü kimi iclasda iştirak edib.",
      states: ["UZ → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev Türk Şurasının üzvü kimi Özbəkistanda olub.",
      doesNotState: ["UZ → Türk Şurası"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши 2009-жылы түзүлгөн. Өзбекстан кеңештин мүчөсү болду.",
      states: ["UZ → Түрк кеңеши"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Өзбекстан Кеңестің мүшесі болды.",
      states: ["UZ → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Венгрия Түркі кеңесінің бақылаушысы ретінде құжат дайындады.",
      states: ["HU → Түркі кеңесі"]),
    PatternExample(
      .uzbek, "Vengriya TURKSOYning a’zosi sifatida hujjat tayyorladi.",
      states: ["HU → TURKSOY"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши 2009-жылы түзүлгөн. Уюмдун курамына Казакстан, Түркия кирет.",
      states: ["KZ → Түрк кеңеши"]),
  ]

  /// Who belongs to a body stands behind the participle.
  static let attributed = [
    PatternExample(
      .uzbek, "Turkiy kengashga a’zo bo‘lgan Qozog‘iston va O‘zbekiston hujjatni imzoladi.",
      states: ["KZ → Turkiy kengash", "UZ → Turkiy kengash"]),
    PatternExample(
      .turkish, "Yeşil Vadi Birliği'ne üye olan Kazakistan ve Özbekistan belgeyi onayladı.",
      states: ["KZ → Yeşil Vadi Birliği", "UZ → Yeşil Vadi Birliği"]),
    PatternExample(
      .turkish, "Yeşil Vadi Birliği'ne üye olan Kazakistan ve Özbekistan arasında sınır kapısı açıldı.",
      states: ["KZ → Yeşil Vadi Birliği"],
      doesNotState: ["UZ → Yeşil Vadi Birliği"]),
    PatternExample(
      .turkmen, "Türki geňeşiň agzalary bolan Azerbaýjan we Gazagystan maslahat geçirdi.",
      states: ["AZ → Türki geňeş", "KZ → Türki geňeş"]),
    PatternExample(
      .azerbaijani, "Türk Şurasına üzv olan Qazaxıstan və Özbəkistan sənəd hazırlayıb.",
      states: ["KZ → Türk Şurası", "UZ → Türk Şurası"]),
    PatternExample(
      .kyrgyz, "Түрк кеңешине мүчө болгон Казакстан документ даярдады.",
      states: ["KZ → Түрк кеңеши"]),
    PatternExample(
      .uzbek, "Turkiya va Ozarbayjon a’zo bo‘lgan Turkiy kengash hujjat qabul qildi.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .turkish, "Türkiye ve Azerbaycan'ın üye olduğu TÜRKSOY belge hazırladı.",
      states: ["TR → TÜRKSOY", "AZ → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyənin üzv olduğu Türk Şurası sənəd hazırlayıb.",
      states: ["TR → Türk Şurası", "AZ → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Azərbaycanın üzvü olduğu Türk Şurası sənəd hazırlayıb.",
      states: ["AZ → Türk Şurası"]),
    PatternExample(
      .kazakh, "Қазақстан мүше болған Түркі кеңесі құжат дайындады.",
      states: ["KZ → Түркі кеңесі"]),
    PatternExample(
      .turkmen, "Türki geňeşe agza bolan ýurtlar Türkmenistan bilen gatnaşyklary ösdürýär.",
      doesNotState: ["TM → Türki geňeş"]),
    PatternExample(
      .azerbaijani, "Türk Şurası 2009-cu ildə yaradılıb. Bu quruma üzv olan Azərbaycan sənəd hazırlayıb.",
      states: ["AZ → Türk Şurası"]),
    PatternExample(
      .turkish, "Avrupa Birliği üyesi olmayan Türkiye belge hazırladı.",
      doesNotState: ["TR → Avrupa Birliği"]),
    PatternExample(
      .kyrgyz, "Азербайжан жана Түркия кирген Түрк кеңеши документ даярдады.",
      states: ["AZ → Түрк кеңеши", "TR → Түрк кеңеши"]),
  ]
}
