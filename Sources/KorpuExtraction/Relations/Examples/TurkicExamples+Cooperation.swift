internal import KorpuModel

extension TurkicExamples {
  /// Agreements of two bodies.
  static let cooperation = [
    PatternExample(
      .turkish, "Bursa Üniversitesi, Oş Teknik Üniversitesi (OTÜ) ile iş birliği protokolü imzaladı.",
      states: ["Bursa Üniversitesi → Oş Teknik Üniversitesi"])
  ]

  /// Those of a list who work with somebody without a name, and not with each other.
  static let unnamedPartners = [
    PatternExample(
      .turkish, "Üniversitemiz ile Altay Enstitüsü ve Bozok Enstitüsü arasında iş birliği protokolü imzalandı.",
      doesNotState: ["Altay Enstitüsü → Bozok Enstitüsü"]),
    PatternExample(
      .azerbaijani, "Pedaqoji Universitetlə Altay Fondu və Vadi Fondu arasında memorandum imzalanıb.",
      doesNotState: ["Altay Fondu → Vadi Fondu"]),
  ]

  /// Who signs, where the bodies are only «the sides», or those of the people.
  static let agreements = [
    PatternExample(
      .azerbaijani,
      "Altay Universitetinin rektoru Anar Quliyev Vadi Universitetinin rektoru Kamal Türkan ilə görüşüb. Sonda universitetlər arasında memorandum imzalanıb.",
      states: ["Altay Universiteti → Vadi Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Altay Universitetinin rektoru Anar Quliyev Vadi Universitetinin rektoru Kamal Türkan ilə görüşüb. Dövlət universitetləri arasında müsabiqə olub.",
      doesNotState: ["Altay Universiteti → Vadi Universiteti"]),
    PatternExample(
      .turkish,
      "Protokol, Mavi Deniz Vakfı Başkanı Kemal Yurtsever ile Bursa Üniversitesi Rektörü Leyla Korkmaz arasında imzalandı.",
      states: ["Mavi Deniz Vakfı → Bursa Üniversitesi"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Kemal Yurtsever, Bursa Üniversitesi Rektörü Leyla Korkmaz ile görüştü. İki üniversite arasında iş birliği protokolü imzalandı.",
      states: ["Altay Üniversitesi → Bursa Üniversitesi"]),
    PatternExample(
      .azerbaijani,
      "Gənclər Fondunun sədri Anar Quliyev ilə \"Ümid\" Birliyinin sədri Samir Orucov arasında fikir ayrılığı olub.",
      doesNotState: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Vakfı Başkanı Kemal Yurtsever, Bursa Üniversitesi Rektörü Leyla Korkmaz ile bir araya geldi. Taraflar mutabakat zaptı imzaladı.",
      states: ["Mavi Deniz Vakfı → Bursa Üniversitesi"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Vakfı Başkanı Kemal Yurtsever, Bursa Üniversitesi Rektörü Leyla Korkmaz ile bir araya geldi. Taraflar sorunları görüştü.",
      doesNotState: ["Mavi Deniz Vakfı → Bursa Üniversitesi"]),
    PatternExample(
      .azerbaijani,
      "Gənclər Fondunun sədri Anar Quliyev və \"Ümid\" Birliyinin sədri Samir Orucov memorandum imzalayıblar.",
      states: ["Gənclər Fondu → \"Ümid\" Birliyi"]),
  ]

  /// «between A and B» with a word of cooperation.
  static let cooperationBetween = [
    PatternExample(
      .kyrgyz, "Кыргызстан менен Казакстандын ортосунда келишим түзүү сунушталды.", doesNotState: ["KG → KZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Казакстандын ортосунда келишимге кол коюлду.", states: ["KG → KZ"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ile Deniz Vakfı arasında Akademik İş Birliği Protokolü imzalandı.",
      states: ["Altay Üniversitesi → Deniz Vakfı"],
      doesNotState: ["Akademik İş Birliği → Deniz Vakfı", "Altay Üniversitesi → Akademik İş Birliği"]),
    PatternExample(
      .turkish, "Türkiye ile Kırgızistan arasında yükseköğretimdeki iş birlikleri ele alındı.", states: ["TR → KG"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ile Kazakistan'daki Sahil Üniversitesi arasında mutabakat zaptı imzalandı.",
      states: ["Altay Üniversitesi → Sahil Üniversitesi"], doesNotState: ["Altay Üniversitesi → KZ"]),
    PatternExample(
      .turkish, "Kazakistan ile Türkiye arasındaki iş birliği gelişiyor.", states: ["KZ → TR"]),
    PatternExample(
      .kazakh, "Қазақстан мен Түркия арасындағы ынтымақтастық нығайып келеді.", states: ["KZ → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Түркиянын ортосундагы кызматташтык өнүгүүдө.", states: ["KG → TR"]),
    PatternExample(
      .uzbek, "O'zbekiston va Qirg'iziston o'rtasidagi hamkorlik kengaymoqda.", states: ["UZ → KG"]),
    PatternExample(
      .turkmen, "Türkmenistan bilen Özbegistanyň arasynda hyzmatdaşlyk ösýär.", states: ["TM → UZ"]),
    PatternExample(
      .kazakh, "Қазақстан мен Венгрия ынтымақтастығы жаңа деңгейге көтерілді.", states: ["KZ → HU"]),
    PatternExample(
      .kyrgyz, "Министр Түркия менен Азербайжандын стратегиялык кызматташтыгын баалады.", states: ["TR → AZ"]),
    PatternExample(
      .kyrgyz, "Министр Кыргызстандан Венгрияга барды. Ал кыргыз-венгер стратегиялык өнөктөштүгүн баалады.",
      states: ["KG → HU"]),
    PatternExample(
      .kyrgyz, "Министр Кыргызстандан Венгрияга барды. Ал кыргыз-венгер достугун баалады.",
      doesNotState: ["KG → HU"]),
    PatternExample(.azerbaijani, "Azərbaycan və Türkiyənin əməkdaşlığı genişlənir.", states: ["AZ → TR"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyənin sərhədi uzundur.", doesNotState: ["AZ → TR"]),
    PatternExample(
      .uzbek, "O'zbekiston va Qirg'iziston o'rtasidagi aloqalar kengaymoqda.", doesNotState: ["UZ → KG"]),
    PatternExample(
      .azerbaijani,
      "Görüşdə Yaşıl Vadi Universiteti ilə Altay Universiteti, Sahil Fondu arasında əməkdaşlıq müzakirə olunub.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti", "Yaşıl Vadi Universiteti → Sahil Fondu"],
      doesNotState: ["Altay Universiteti → Sahil Fondu"]),
    PatternExample(
      .azerbaijani,
      "Anar Quliyev Altay Universiteti ilə danışıqdan sonra Sahil Fondu, Qala Fondu arasında əməkdaşlığı təklif edib.",
      doesNotState: ["Altay Universiteti → Sahil Fondu", "Altay Universiteti → Qala Fondu"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universiteti ilə görüşən Altay Universiteti Sahil Fondu, Qala Fondu arasında əməkdaşlığı alqışlayıb.",
      doesNotState: ["Yaşıl Vadi Universiteti → Qala Fondu", "Yaşıl Vadi Universiteti → Sahil Fondu"]),
    PatternExample(
      .uzbek, "O‘zbekiston – YUNESKO hamkorligi istiqbollari muhokama qilindi.", states: ["UZ → YUNESKO"]),
    PatternExample(
      .uzbek, "O‘zbekiston – YUNESKO munosabatlari muhokama qilindi.", doesNotState: ["UZ → YUNESKO"]),
    PatternExample(
      .uzbek, "Loyiha Madaniyat vazirligi va TURKSOY hamkorligida amalga oshirilmoqda.",
      states: ["Madaniyat vazirligi → TURKSOY"]),
  ]
}
