internal import KorpuModel

extension TurkicExamples {
  /// Nouns for members, and a list of them.
  static let memberLists = [
    PatternExample(
      .turkish, "TÜRKSOY'un 3 üyesi (Türkiye, Azerbaycan, Kazakistan) ve 1 gözlemcisi (Macaristan) bulunuyor.",
      states: ["TR → TÜRKSOY", "AZ → TÜRKSOY", "KZ → TÜRKSOY", "HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY'un üyeleri Türkiye, Azerbaycan ve Kazakistan'dır.",
      states: ["TR → TÜRKSOY", "AZ → TÜRKSOY", "KZ → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY'un tam üyeleri Türkiye ve Kazakistan iken gözlemci üyeleri Macaristan ve Türkmenistan'dır.",
      states: ["TR → TÜRKSOY", "KZ → TÜRKSOY", "HU → TÜRKSOY", "TM → TÜRKSOY"]),
    PatternExample(
      .turkish, "Yeşil Vadi Birliği 2009'da kuruldu. Bu kuruluşun üyeleri Türkiye ve Azerbaycan'dır.",
      states: ["TR → Yeşil Vadi Birliği", "AZ → Yeşil Vadi Birliği"]),
    PatternExample(
      .turkish, "TÜRKSOY'un üyeleri Türkiye ve Azerbaycan'da toplandı.",
      doesNotState: ["TR → TÜRKSOY", "AZ → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY'un üyeleri Macaristan ve Türkiye hakkında konuştu.",
      doesNotState: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY gözlemci üyesi Macaristan belgeyi hazırladı.",
      states: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY üyesi Türkiye temsilcisi Kenan Aydemir konuştu.",
      doesNotState: ["TR → TÜRKSOY"]),
    PatternExample(
      .kazakh, "ТҮРКСОЙ-ға мүше елдер – Қазақстан, Түркия және Әзербайжан.",
      states: ["KZ → ТҮРКСОЙ", "TR → ТҮРКСОЙ", "AZ → ТҮРКСОЙ"]),
    PatternExample(
      .kazakh, "ТҮРКСОЙ-ға мүше елдер – Қазақстан мен Түркияның көршілері.",
      doesNotState: ["KZ → ТҮРКСОЙ", "TR → ТҮРКСОЙ"]),
    PatternExample(
      .uzbek, "Turkiy kengash a’zolari – Turkiya va Ozarbayjon.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengash 2009-yilda tuzilgan. Ushbu tashkilotning a’zolari Turkiya va Ozarbayjondir.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengash a’zolari Turkiya va Ozarbayjon poytaxtlariga bordi.",
      doesNotState: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengash a’zolari Turkiya va Ozarbayjon bilan uchrashdi.",
      doesNotState: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Қазіргі таңда ұйымның мүшелері – Қазақстан, Қырғызстан және Түркия.",
      states: ["KZ → Түркі кеңесі", "KG → Түркі кеңесі", "TR → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Түркі кеңесінің мүшелері – Қазақстан мен Түркия.",
      states: ["KZ → Түркі кеңесі", "TR → Түркі кеңесі"]),
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Ұйымға мүше мемлекет Қазақстан құжат дайындады.",
      states: ["KZ → Түркі кеңесі"]),
    PatternExample(
      .kyrgyz, "Түрк кеңешинин мүчөлөрү – Казакстан жана Түркия.",
      states: ["KZ → Түрк кеңеши", "TR → Түрк кеңеши"]),
    PatternExample(
      .turkmen, "Türki geňeş Bakuwda döredildi. Bu guramanyň agzalary Azerbaýjan we Türkiýedir.",
      states: ["AZ → Türki geňeş", "TR → Türki geňeş"]),
    PatternExample(
      .turkmen, "Ýaşulylar geňeşiniň agzasy Gruziýanyň wekili Aman Orazow geldi.",
      doesNotState: ["GE → Ýaşulylar geňeşi"]),
    PatternExample(
      .azerbaijani, "Türk Şurası üzvləri Macarıstan və Türkiyə sənəd imzalayıb.",
      states: ["HU → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurasının üzvləri Macarıstan və Türkiyəyə səfər edib.",
      doesNotState: ["HU → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurasının üzvləri Macarıstan və Türkiyə nümayəndələri ilə görüşüb.",
      doesNotState: ["HU → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurası 2009-cu ildə yaradılıb. Təşkilatın qurucu üzv ölkəsi Türkiyə sənəd hazırlayıb.",
      states: ["TR → Türk Şurası"]),
    PatternExample(
      .azerbaijani, "Türk Şurasının üzvləri Macarıstan və Türkiyədir.",
      states: ["HU → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .turkish,
      "Sekretaryası Ankara'da bulunan TÜRKSOY'un, halihazırda 2 üyesi (Türkiye, Kazakistan) ve 1 gözlemcisi (Macaristan) bulunuyor.",
      states: ["TR → TÜRKSOY", "KZ → TÜRKSOY", "HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "Türk Konseyi'ne üye ülkeler Azerbaycan, Kazakistan ve Türkiye'dir.",
      states: ["AZ → Türk Konseyi", "KZ → Türk Konseyi", "TR → Türk Konseyi"]),
    PatternExample(
      .turkish, "Türk Konseyi'ne üye ülkeler Azerbaycan, Kazakistan ve Türkiye toplantıya katıldı.",
      doesNotState: ["AZ → Türk Konseyi", "KZ → Türk Konseyi", "TR → Türk Konseyi"]),
    PatternExample(
      .azerbaijani, "Türk Şurasına üzv ölkələr Azərbaycan və Türkiyədir.",
      states: ["AZ → Türk Şurası", "TR → Türk Şurası"]),
  ]

  /// Founders are members.
  static let founders = [
    PatternExample(
      .turkmen, "Türki geňeş Mongoliýa, Gruziýa we Ermenistan tarapyndan esaslandyryldy.",
      states: ["MN → Türki geňeş", "GE → Türki geňeş", "AM → Türki geňeş"]),
    PatternExample(
      .turkmen, "Türki geňeş 1999-njy ýylda Mongoliýa we Gruziýa döwletleri tarapyndan esaslandyryldy.",
      states: ["MN → Türki geňeş", "GE → Türki geňeş"]),
    PatternExample(
      .uzbek, "Turkiy kengash Turkiya va Ozarbayjon tomonidan ta’sis etilgan.",
      states: ["TR → Turkiy kengash", "AZ → Turkiy kengash"]),
    PatternExample(
      .uzbek, "Turkiy kengash kotibiyati Turkiya tomonidan qo‘llab-quvvatlandi.",
      doesNotState: ["TR → Turkiy kengash"]),
    PatternExample(
      .kazakh, "Түркі кеңесі Қазақстан мен Түркия тарапынан құрылған.",
      states: ["KZ → Түркі кеңесі", "TR → Түркі кеңесі"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши Казакстан жана Түркия тарабынан түзүлгөн.",
      states: ["KZ → Түрк кеңеши", "TR → Түрк кеңеши"]),
    PatternExample(
      .turkish, "TÜRKSOY, Türkiye ve Kazakistan tarafından kuruldu.",
      states: ["TR → TÜRKSOY", "KZ → TÜRKSOY"]),
    PatternExample(
      .turkish, "1993'te Türkiye ve Kazakistan tarafından kurulan TÜRKSOY yeni projeler hazırladı.",
      states: ["TR → TÜRKSOY", "KZ → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY binası Türkiye tarafından kuruldu.",
      doesNotState: ["TR → TÜRKSOY"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği iki genç tarafından kuruldu. Türkiye bunu kutladı.",
      doesNotState: ["TR → Yeşil Vadi Derneği"]),
    PatternExample(
      .azerbaijani, "Türk Şurası Azərbaycan və Türkiyə tərəfindən təsis edilib.",
      states: ["AZ → Türk Şurası", "TR → Türk Şurası"]),
    PatternExample(
      .turkish, "Türkiye tarafından kurulan Mavi Deniz Vakfı okullar açtı.",
      doesNotState: ["TR → Mavi Deniz Vakfı"]),
  ]

  /// Countries that chair a body of states.
  static let chairing = [
    PatternExample(
      .kazakh, "Түркі кеңесі 2009 жылы құрылды. Қазақстанның ұйымға төрағалығы басталды.",
      states: ["KZ → Түркі кеңесі"]),
    PatternExample(
      .kyrgyz, "Түрк кеңеши 2009-жылы түзүлгөн. Казакстандын Уюмга бир жылдык төрагалыгы ийгиликтүү болду.",
      states: ["KZ → Түрк кеңеши"]),
    PatternExample(
      .kyrgyz, "Түрк кеңешинин жыйынына Казакстандын министри төрагалык кылды.",
      doesNotState: ["KZ → Түрк кеңеши"]),
    PatternExample(
      .kazakh, "Ректор Қырғызстанның ТҮРКСОЙ-ға төрағалық етуінде ынтымақтастық күшейгенін айтты.",
      states: ["KG → ТҮРКСОЙ"]),
    PatternExample(
      .turkish, "Dönem başkanlığını Macaristan'ın üstlendiği TÜRKSOY yeni projeler hazırladı.",
      states: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY'un dönem başkanı olan Macaristan belgeyi hazırladı.",
      states: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY dönem başkanı Macaristan belgeyi hazırladı.",
      states: ["HU → TÜRKSOY"]),
    PatternExample(
      .turkish, "TÜRKSOY Başkanı Macaristan'ı ziyaret etti.",
      doesNotState: ["HU → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "Sədrliyini Qırğızıstanın etdiyi TÜRKSOY yeni layihələr hazırlayıb.",
      states: ["KG → TÜRKSOY"]),
    PatternExample(
      .kyrgyz, "Түрк кеңешине төрагалык кылуу мезгилинде Кыргызстан кызматташтыкты бекемдейт.",
      states: ["KG → Түрк кеңеши"]),
  ]
}
