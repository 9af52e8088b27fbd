internal import KorpuModel

extension TurkicExamples {
  /// Two that work together.
  static let twoSubjects = [
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya o‘zaro hamkorlikni rivojlantirmoqda.",
      states: ["UZ → TR"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya yaqindan hamkorlik qiladi.",
      states: ["UZ → TR"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya hamkorlik masalalariga bag‘ishlangan forumda qatnashdi.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya boshqa davlatlar bilan hamkorlikni rivojlantirmoqda.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya hamkorlikni to‘xtatdi.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .kazakh, "Қазақстан мен Түркия басшылары ынтымақтастықты кеңейту мәселелерін талқылады.",
      states: ["KZ → TR"]),
    PatternExample(
      .kazakh, "Қазақстан мен Түркия басшылары байланысты кеңейту мәселелерін талқылады.",
      doesNotState: ["KZ → TR", "TR → KZ"]),
    PatternExample(
      .kazakh, "Қазақстан мен Түркия басшылары Ресеймен ынтымақтастықты кеңейтуді талқылады.",
      doesNotState: ["KZ → TR", "TR → KZ"]),
    PatternExample(
      .kazakh, "Қазақстан мен Түркия бірлесіп жұмыс істейді.",
      states: ["KZ → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Түркия кызматташууну кеңейтүүдө.",
      states: ["KG → TR"]),
    PatternExample(
      .turkmen, "Türkmenistan we Özbegistan ýakyndan hyzmatdaşlyk edýär.",
      states: ["TM → UZ"]),
    PatternExample(
      .turkmen, "Türkmenistan we Özbegistan hyzmatdaşlyk baradaky maslahata gatnaşdy.",
      doesNotState: ["TM → UZ", "UZ → TM"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu və Yaşıl Vadi Universiteti birgə layihələr həyata keçirir.",
      states: ["Gənclər Fondu → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .turkish, "Türkiye ve Kazakistan iş birliğini güçlendiriyor.",
      states: ["TR → KZ"]),
    PatternExample(
      .turkish, "Türkiye ve Kazakistan iş birliğini durdurdu.",
      doesNotState: ["TR → KZ", "KZ → TR"]),
    PatternExample(
      .turkish, "Türkiye ve Macaristan işbirliği konulu forumda gençler konuştu.",
      doesNotState: ["TR → HU", "HU → TR"]),
  ]

  /// A partner meant by its type word.
  static let meantPartners = [
    PatternExample(
      .turkmen, "Türki geňeş Aşgabatda döredildi. Bu gurama bilen hyzmatdaşlykda Medeniýet ministrligi konsert gurady.",
      states: ["Medeniýet ministrligi → Türki geňeş"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Fondu Bakıda yaradılıb. Mədəniyyət Nazirliyi bu qurumla əməkdaşlıq edir.",
      states: ["Mədəniyyət Nazirliyi → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Fondu Bakıda yaradılıb. Mədəniyyət Nazirliyi bu qurumla görüş keçirib.",
      doesNotState: ["Mədəniyyət Nazirliyi → Yaşıl Vadi Fondu", "Yaşıl Vadi Fondu → Mədəniyyət Nazirliyi"]),
    PatternExample(
      .uzbek,
      "Yashil Vodiy universiteti Toshkentda ochildi. Tillar instituti ushbu universitet bilan hamkorlik qiladi.",
      states: ["Tillar instituti → Yashil Vodiy universiteti"]),
  ]

  /// Cooperation that belongs to two sides.
  static let possessed = [
    PatternExample(
      .uzbek, "Vazir O‘zbekiston-Turkiya strategik sheriklik munosabatlari haqida gapirdi.",
      states: ["TR → UZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston – Turkiya hamkorligi rivojlanmoqda.",
      states: ["UZ → TR"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Qozog‘iston qo‘shni. O‘zbek-qozoq hamkorligi rivojlanmoqda.",
      states: ["UZ → KZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston-Turkiya munosabatlari rivojlanmoqda.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston – Turkiya reysi ochildi.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston – Turkiya hamkorlik forumi ochildi.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň TÜRKSOÝ bilen hyzmatdaşlygynyň ähmiýeti nygtaldy.",
      states: ["TM → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň TÜRKSOÝ bilen ýola goýan hyzmatdaşlygy nygtaldy.",
      states: ["TM → TÜRKSOÝ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň TÜRKSOÝ bilen gatnaşyklary nygtaldy.",
      doesNotState: ["TM → TÜRKSOÝ", "TÜRKSOÝ → TM"]),
    PatternExample(
      .kazakh, "Қазақстан-Түркия ынтымақтастығы дамып келеді.",
      states: ["TR → KZ"]),
    PatternExample(
      .kazakh, "Қазақстанның Түркиямен ынтымақтастығы дамып келеді.",
      states: ["KZ → TR"]),
    PatternExample(
      .kazakh, "Қазақстан-Түркия байланысы дамып келеді.",
      doesNotState: ["KZ → TR", "TR → KZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстандын Түркия менен кызматташтыгы өнүгүүдө.",
      states: ["KG → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстандын Түркия менен чек арасы жок.",
      doesNotState: ["KG → TR", "TR → KG"]),
    PatternExample(
      .kyrgyz, "Кыргызстан-Түркия стратегиялык өнөктөштүк мамилелери бекемделди.",
      states: ["TR → KG"]),
    PatternExample(
      .turkish, "Türkiye-Macaristan işbirliği gelişiyor.",
      states: ["HU → TR"]),
    PatternExample(
      .turkish, "Türkiye'nin TÜRKSOY ile iş birliği gelişiyor.",
      states: ["TR → TÜRKSOY"]),
    PatternExample(
      .turkish, "Türkiye'nin Kazakistan ile ilişkileri gelişiyor.",
      doesNotState: ["TR → KZ", "KZ → TR"]),
    PatternExample(
      .azerbaijani, "Azərbaycanın TÜRKSOY ilə əməkdaşlığı genişlənir.",
      states: ["AZ → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "Azərbaycan-Türkiyə əməkdaşlığı genişlənir.",
      states: ["TR → AZ"]),
    PatternExample(
      .azerbaijani, "Azərbaycan-Türkiyə sərhədində əməkdaşlıq haqqında söhbət olub.",
      doesNotState: ["AZ → TR", "TR → AZ"]),
  ]

  /// What there is between two sides, and between those who stand for them.
  static let between = [
    PatternExample(
      .uzbek,
      "O‘zbekiston va Turkiya o‘rtasidagi do‘stlik, strategik sheriklik va ittifoqchilik munosabatlari ko‘rib chiqildi.",
      states: ["UZ → TR"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya o‘rtasida uchrashuv bo‘lib o‘tdi, hamkorlik haqida gap ketdi.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .uzbek, "Yashil Vodiy universiteti va Tillar instituti vakillari o‘rtasida memorandum imzolandi.",
      states: ["Yashil Vodiy universiteti → Tillar instituti"]),
    PatternExample(
      .uzbek, "Yashil Vodiy universiteti va Tillar instituti rektorlari o‘rtasida memorandum imzolandi.",
      states: ["Yashil Vodiy universiteti → Tillar instituti"]),
    PatternExample(
      .uzbek, "Yashil Vodiy universiteti va Tillar instituti vakillari o‘rtasida bahs bo‘ldi.",
      doesNotState: ["Yashil Vodiy universiteti → Tillar instituti", "Tillar instituti → Yashil Vodiy universiteti"]),
    PatternExample(
      .kazakh, "«Дала» университеті мен «Тіл» институты басшылары арасында меморандумға қол қойылды.",
      states: ["«Дала» университеті → «Тіл» институты"]),
    PatternExample(
      .kyrgyz, "«Ала-Тоо» университети менен «Тил» институтунун ректорлору ортосунда меморандумга кол коюлду.",
      states: ["«Ала-Тоо» университети → «Тил» институту"]),
    PatternExample(
      .turkmen, "«Ýaşyl jülge» gaznasy bilen «Miras» institutynyň wekilleriniň arasynda ylalaşyga gol çekildi.",
      states: ["«Ýaşyl jülge» gaznasy → «Miras» instituty"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Özbəkistan Mədəniyyət nazirlikləri arasında əməkdaşlıq proqramı imzalanıb.",
      states: ["AZ → UZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Түркиянын ортосундагы достук, өнөктөштүк жана кызматташтык бекемделди.",
      states: ["KG → TR"]),
    PatternExample(
      .turkish, "Türkiye ve Kazakistan arasındaki sınır, dostluk ve ticaret konuşuldu.",
      doesNotState: ["TR → KZ", "KZ → TR"]),
    PatternExample(
      .turkish, "Türkiye ile Kazakistan arasında maç oynandı, dostluk ve iş birliği konuşuldu.",
      doesNotState: ["TR → KZ", "KZ → TR"]),
  ]
}
