internal import KorpuModel

extension TurkicExamples {
  /// Two that work together.
  static let twoSubjects = [
    PatternExample(
      .kazakh, "Кеше Алатау университеті мен Сарыарқа институты бірлескен білім бағдарламасын іске қосты.",
      states: ["Алатау университеті → Сарыарқа институты"]),
    PatternExample(
      .kazakh, "Кеше Алатау университеті мен Сарыарқа институты бірлесе әрекет етуге келісті.",
      states: ["Алатау университеті → Сарыарқа институты"]),
    PatternExample(
      .kazakh, "Кеше Алатау университеті мен Сарыарқа институты бірлесе әрекет етуге шақырды.",
      doesNotState: ["Алатау университеті → Сарыарқа институты"]),
    PatternExample(
      .kazakh, "Кеше Алатау университеті мен Сарыарқа институты жаңа білім бағдарламасын іске қосты.",
      doesNotState: ["Алатау университеті → Сарыарқа институты"]),
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
    PatternExample(
      .kazakh,
      "Қазақстан мен Өзбекстан басшылары сауда, өнеркәсіптік кооперация, көлік, энергетика салаларындағы стратегиялық әріптестікті кеңейту мәселелерін талқылады.",
      states: ["KZ → UZ"]),
    PatternExample(
      .kazakh, "Қазақстан мен Өзбекстан сауда, көлік, энергетика салаларындағы басқа әріптестікті кеңейтті.",
      doesNotState: ["KZ → UZ", "UZ → KZ"]),
    PatternExample(
      .turkmen, "Türkmenistan we Özbegistan Türkiýe bilen hyzmatdaşlygy ösdürýär.",
      doesNotState: ["TM → UZ", "UZ → TM"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyə Rusiya ilə əməkdaşlığı genişləndirir.",
      doesNotState: ["AZ → TR", "TR → AZ"]),
  ]

  /// A partner meant by its type word.
  static let meantPartners = [
    PatternExample(
      .uzbek,
      "O‘zbekistonning Vashingtondagi elchixonasida AQSh va Kanadadagi jamoalar to‘planib, elchixona bilan hamkorlik haqida fikr almashdi.",
      doesNotState: ["US → O‘zbekistonning Vashingtondagi elchixonasi"]),
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

  /// A partner behind what was signed with it.
  static let signedPartners = [
    PatternExample(
      .turkish,
      "Pınar Üniversitesinin protokol imzaladığı 32 üniversiteden biri olan Bozok Üniversitesi törene katıldı.",
      states: ["Pınar Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish, "Pınar Üniversitesinin protokol imzaladığı gün Bozok Üniversitesi tören düzenledi.",
      doesNotState: ["Pınar Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Pınar Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Fondunun memorandum imzaladığı Altay Universiteti tədbir keçirib.",
      states: ["Yaşıl Vadi Fondu → Altay Universiteti"]),
  ]
}
