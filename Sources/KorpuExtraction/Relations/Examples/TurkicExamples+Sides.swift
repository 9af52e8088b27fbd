internal import KorpuModel

extension TurkicExamples {
  /// Cooperation that belongs to two sides.
  static let possessed = [
    PatternExample(
      .turkish, "Yazarlar Birliği ve Mavi Deniz Vakfı'nın iş birliği ile düzenlenen Bahar Forumu başladı.",
      doesNotState: ["Yazarlar Birliği → Mavi Deniz Vakfı"]),
    PatternExample(
      .turkish, "Yazarlar Birliği ve Mavi Deniz Vakfı'nın iş birliği sürüyor.",
      states: ["Yazarlar Birliği → Mavi Deniz Vakfı"]),
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
    PatternExample(
      .azerbaijani, "Azərbaycan, Türkiyə və Gürcüstanın əməkdaşlığı genişlənir.",
      states: ["AZ → TR", "AZ → GE", "TR → GE"]),
    PatternExample(
      .turkish, "Türkiye ve Azerbaycan işbirliği konulu söyleşi yapıldı.",
      doesNotState: ["TR → AZ", "AZ → TR"]),
    PatternExample(
      .turkish, "Türkiye-Azerbaycan iş birliği anlaşması yürürlüğe girdi.",
      states: ["AZ → TR"]),
    PatternExample(
      .turkish, "Türkiye, Kazakistan ve Azerbaycan iş birliği günü kutlandı.",
      doesNotState: ["TR → KZ", "TR → AZ", "KZ → AZ", "KZ → TR", "AZ → TR", "AZ → KZ"]),
    PatternExample(
      .kazakh,
      "Қазақстан-Түркия сауда-экономикалық, инвестициялық ынтымақтастық және инвестициялық ахуалды жақсарту мәселелері талқыланды.",
      states: ["TR → KZ"]),
    PatternExample(
      .kazakh, "Қазақстан-Түркия шекарасы жабылды, жаңа ынтымақтастық және сауда басталмады.",
      doesNotState: ["KZ → TR", "TR → KZ"]),
    PatternExample(
      .turkmen,
      "TÜRKSOÝ Ankarada ýerleşýär. Türkmenistanyň TÜRKSOÝ guramasy bilen hyzmatdaşlygynyň netijeli häsiýeti nygtaldy.",
      states: ["TM → TÜRKSOÝ"]),
    PatternExample(
      .turkish, "Türkiye ile Macaristan maçında iş birliği yapan taraftarlar sevindi.",
      doesNotState: ["TR → HU", "HU → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Өзбекстандын жаштарынын кызматташуусу жөнүндө долбоор башталды.",
      doesNotState: ["KG → UZ", "UZ → KG"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Венгриянын министрликтеринин кызматташуусу боюнча программага кол коюлду.",
      states: ["KG → HU"]),
    PatternExample(
      .azerbaijani, "Nazir Azərbaycanın Türkiyə ilə əməkdaşlığını yüksək qiymətləndirib.",
      states: ["AZ → TR"]),
    PatternExample(
      .turkish, "Türkiye'nin Kazakistan ile iş birliği yok.",
      doesNotState: ["TR → KZ", "KZ → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Казакстан жана Өзбекстан кызматташтыгы өнүгүүдө.",
      states: ["KG → KZ", "KG → UZ"],
      doesNotState: ["KZ → UZ", "UZ → KZ"]),
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
    PatternExample(
      .azerbaijani, "Azərbaycan və Özbəkistan XİN-ləri arasında əməkdaşlıq proqramı imzalanıb.",
      states: ["AZ → UZ"]),
    PatternExample(
      .uzbek, "O‘zbekiston va Turkiya o‘rtasidagi farqlar, chegara va masofa ko‘rib chiqildi.",
      doesNotState: ["UZ → TR", "TR → UZ"]),
    PatternExample(
      .kazakh, "Қазақстан мен Түркия арасында келісім жоқ.",
      doesNotState: ["KZ → TR", "TR → KZ"]),
    PatternExample(
      .turkmen, "Türkmenistan bilen Özbegistanyň arasynda ylalaşyk baglaşylmady.",
      doesNotState: ["TM → UZ", "UZ → TM"]),
  ]
}
