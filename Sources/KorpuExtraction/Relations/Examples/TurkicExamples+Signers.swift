internal import KorpuModel

extension TurkicExamples {
  /// Two or more as one subject of signing, themselves or by the people who stand for them.
  static let signers = [
    PatternExample(
      .kyrgyz,
      "Банк Казакстандын, Кыргызстандын жана Өзбекстандын энергетика министрлери менен меморандумдарына кол койгон.",
      doesNotState: ["KZ → KG", "KZ → UZ"]),
    PatternExample(
      .uzbek, "Oʻzbekiston va Latviya advokatlar palatalari hamkorlik shartnomasini imzoladi.",
      doesNotState: ["UZ → LV"]),
    PatternExample(
      .turkmen, "Altaý uniwersiteti Türkiýäniň Gülistan uniwersiteti bilen özara düşünişmek hakynda Ähtnama baglaşdy.",
      states: ["Altaý uniwersiteti → Gülistan uniwersiteti"], doesNotState: ["TR → Gülistan uniwersiteti"]),
    PatternExample(
      .turkmen, "Altaý uniwersiteti hem-de Gülistan uniwersiteti özara düşünişmek hakynda Ähtnama gol çekdiler.",
      states: ["Altaý uniwersiteti → Gülistan uniwersiteti"]),
    PatternExample(
      .uzbek, "Xorazm universiteti va Ege universiteti hamkorlik memorandumini imzoladi.",
      states: ["Xorazm universiteti → Ege universiteti"]),
    PatternExample(
      .kazakh, "Арал университеті мен Сегед университеті (Венгрия) ынтымақтастық туралы келісімге қол қойды.",
      states: ["Арал университеті → Сегед университеті"], doesNotState: ["Арал университеті → HU"]),
    PatternExample(
      .uzbek, "Xorazm universiteti va Ege universiteti faxriy yorliqni imzoladi.",
      doesNotState: ["Xorazm universiteti → Ege universiteti", "Ege universiteti → Xorazm universiteti"]),
    PatternExample(
      .uzbek, "Xorazm universiteti va Ege universiteti memorandum imzolamoqchi emas.",
      doesNotState: ["Xorazm universiteti → Ege universiteti", "Ege universiteti → Xorazm universiteti"]),
    PatternExample(
      .uzbek,
      "Xorazm universiteti rektori Anvar Mahmudov Ege universiteti rektori Kemal Aksoy bilan shartnoma imzoladi.",
      states: ["Xorazm universiteti → Ege universiteti"]),
    PatternExample(
      .turkmen, "Ýaşyl Vadi uniwersiteti we Diller instituty hyzmatdaşlyk barada ähtnama baglaşdy.",
      states: ["Ýaşyl Vadi uniwersiteti → Diller instituty"]),
    PatternExample(
      .kazakh, "«Дала» университеті мен «Тіл» институты ынтымақтастық туралы меморандумға қол қойды.",
      states: ["«Дала» университеті → «Тіл» институты"]),
    PatternExample(
      .kazakh,
      "«Дала» университетінің ректоры Асқар Серіков «Тіл» институтының директоры Ерлан Омаровпен меморандумға қол қойды.",
      states: ["«Дала» университеті → «Тіл» институты"]),
    PatternExample(
      .kyrgyz, "«Ала-Тоо» университети жана «Тил» институту меморандумга кол койду.",
      states: ["«Ала-Тоо» университети → «Тил» институту"]),
    PatternExample(
      .turkish,
      "Protokole; Mavi Deniz Vakfı Başkanı Kenan Aydemir, Altay Üniversitesi Rektörü Leyla Korkmaz ve Bozok Üniversitesi Rektörü Sinan Yurdoğlu imza attı.",
      states: [
        "Mavi Deniz Vakfı → Altay Üniversitesi", "Mavi Deniz Vakfı → Bozok Üniversitesi",
        "Altay Üniversitesi → Bozok Üniversitesi",
      ]),
    PatternExample(
      .turkish, "Altay Üniversitesi ile Bozok Üniversitesi, iş birliği protokolü imzaladı.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Bozok Üniversitesi protokole imza attı.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish,
      "Protokol, Altay Üniversitesi Rektörü Kenan Aydemir ile Bozok Üniversitesi Rektörü Leyla Korkmaz tarafından imzalandı.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish, "Protokol, Altay Üniversitesi ile Bozok Üniversitesi tarafından imzalandı.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish, "Protokol, Altay Üniversitesi ile Bozok Üniversitesi tarafından imzalanmadı.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Bozok Üniversitesi öğrencileri protokol imzaladı.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Bozok Üniversitesi rektörleri protokol imzaladı.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Bozok Üniversitesi Rektörü Kenan Aydemir protokol imzaladı.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Kenan Aydemir, Bozok Üniversitesi Rektörü Leyla Korkmaz ile anı defterini imzaladı.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Universiteti və Altay Universiteti memorandum imzalayıblar.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Universiteti və Altay Universiteti memorandum imzalamayıb.",
      doesNotState: ["Yaşıl Vadi Universiteti → Altay Universiteti", "Altay Universiteti → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Yaşıl Vadi Universitetinin rektoru Anar Quliyev Altay Universitetinin rektoru Gülnar Ospanova ilə memorandum imzalayıb.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Gənclər Fondunun sədri Anar Quliyev və Yaşıl Vadi Universitetinin rektoru Gülnar Ospanova memorandumun imzalanma mərasimini izləyiblər.",
      doesNotState: ["Gənclər Fondu → Yaşıl Vadi Universiteti", "Yaşıl Vadi Universiteti → Gənclər Fondu"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Universiteti və Altay Universiteti tələbələri memorandum haqqında danışıblar.",
      doesNotState: ["Yaşıl Vadi Universiteti → Altay Universiteti", "Altay Universiteti → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .azerbaijani, "Memorandum Yaşıl Vadi Universiteti və Altay Universiteti tərəfindən imzalanıb.",
      states: ["Yaşıl Vadi Universiteti → Altay Universiteti"]),
    PatternExample(
      .uzbek, "Xorazm universiteti, Ege universiteti va Buxoro universiteti hamkorlik memorandumini imzoladi.",
      states: [
        "Xorazm universiteti → Ege universiteti", "Xorazm universiteti → Buxoro universiteti",
        "Ege universiteti → Buxoro universiteti",
      ]),
    PatternExample(
      .uzbek,
      "Urganch davlat universiteti rektori Anvar Mahmudov Rossiyaning Kazan federal universiteti rektori Askar Temirov bilan o‘zaro hamkorlik to‘g‘risidagi shartnomani imzolagan edi.",
      states: ["Urganch davlat universiteti → Kazan federal universiteti"]),
    PatternExample(
      .uzbek, "Memorandum O‘zbekiston Savdo palatasi va Malayziya Savdo palatasi vakillari o‘rtasida imzolandi.",
      states: ["O‘zbekiston Savdo palatasi → Malayziya Savdo palatasi"]),
    PatternExample(
      .turkish,
      "Protokole; Mavi Deniz Vakfı Başkanı Kenan Aydemir, Altay Üniversitesi Rektörü Leyla Korkmaz ve gazeteci Muazzam İbrahimova imza attı.",
      states: ["Mavi Deniz Vakfı → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani,
      "Gənclər Fondunun sədri Anar Quliyev və Yaşıl Vadi Fondunun sədri Gülnar Ospanova müqavilə imzalamaq üçün Bakıya gəliblər.",
      doesNotState: ["Gənclər Fondu → Yaşıl Vadi Fondu", "Yaşıl Vadi Fondu → Gənclər Fondu"]),
    PatternExample(
      .turkmen, "Türkmenistan, Özbegistan we Türkiýe üçtaraplaýyn ylalaşyga gol çekdi.",
      states: ["TM → UZ", "TM → TR", "UZ → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстан менен Өзбекстан кызматташтык жөнүндө келишимге кол койду.",
      states: ["UZ → KG"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Universiteti və Altay Universiteti Turan Universiteti ilə memorandum imzalayıblar.",
      doesNotState: ["Yaşıl Vadi Universiteti → Altay Universiteti", "Altay Universiteti → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyə əməkdaşlıq sazişi imzalayıb, Rusiya isə müşahidə edib.",
      states: ["AZ → TR"],
      doesNotState: ["AZ → RU", "TR → RU", "RU → AZ", "RU → TR"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Bozok Üniversitesi protokolü görüştü, Bakanlık imzaladı.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Altay Universiteti və Turan Universiteti danışıqlar aparıb, memorandum imzalayıblar.",
      states: ["Altay Universiteti → Turan Universiteti"]),
    PatternExample(
      .turkish, "Ankara Üniversitesi ve Gazi Üniversitesi öğretim üyeleri iş birliği protokolünü imzaladı.",
      doesNotState: ["Ankara Üniversitesi → Gazi Üniversitesi", "Gazi Üniversitesi → Ankara Üniversitesi"]),
  ]

  /// Partners with «ilə».
  static let joint = [
    PatternExample(
      .turkish,
      "Bozok Üniversitesi, Turan Üniversitesi ve Pınar Üniversitesi ile protokoller imzalayan Altay Üniversitesi Rektörü Kenan Aydemir konuştu.",
      states: [
        "Altay Üniversitesi → Bozok Üniversitesi", "Altay Üniversitesi → Turan Üniversitesi",
        "Altay Üniversitesi → Pınar Üniversitesi",
      ],
      doesNotState: [
        "Bozok Üniversitesi → Turan Üniversitesi", "Turan Üniversitesi → Pınar Üniversitesi",
        "Bozok Üniversitesi → Pınar Üniversitesi", "Turan Üniversitesi → Bozok Üniversitesi",
        "Pınar Üniversitesi → Turan Üniversitesi", "Pınar Üniversitesi → Bozok Üniversitesi",
      ]),
    PatternExample(
      .turkish,
      "Bozok Üniversitesi ve Turan Üniversitesi ile birlikte ayrı ayrı protokoller imzalayan Altay Üniversitesi Rektörü Kenan Aydemir konuştu.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi", "Altay Üniversitesi → Turan Üniversitesi"],
      doesNotState: ["Bozok Üniversitesi → Turan Üniversitesi", "Turan Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .azerbaijani,
      "Yaşıl Vadi Universiteti və Turan Universiteti ilə memorandumlar imzalayan Altay Universitetinin rektoru Anar Quliyev çıxış edib.",
      states: ["Altay Universiteti → Yaşıl Vadi Universiteti", "Altay Universiteti → Turan Universiteti"],
      doesNotState: ["Yaşıl Vadi Universiteti → Turan Universiteti", "Turan Universiteti → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Bozok Üniversitesi, Turan Üniversitesi ile protokol imzaladı.",
      states: ["Altay Üniversitesi → Turan Üniversitesi", "Bozok Üniversitesi → Turan Üniversitesi"],
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi", "Bozok Üniversitesi → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Universiteti və Turan Universiteti ilə memorandum imzalayıb.",
      doesNotState: ["Yaşıl Vadi Universiteti → Turan Universiteti", "Turan Universiteti → Yaşıl Vadi Universiteti"]),
    PatternExample(
      .turkish,
      "Macaristan Büyükelçiliği ile Gençlik Vakfı ve Türk Dünyası İşbirliği Derneği tarafından düzenlenen toplantı Ankara'da yapıldı.",
      doesNotState: [
        "Macaristan Büyükelçiliği → Gençlik Vakfı", "Gençlik Vakfı → Türk Dünyası İşbirliği Derneği",
        "Gençlik Vakfı → Macaristan Büyükelçiliği", "Türk Dünyası İşbirliği Derneği → Gençlik Vakfı",
      ]),
    PatternExample(
      .kyrgyz, "Венгриянын өкмөтү Кыргызстан менен кызматташтыкты өнүктүрүүгө кызыкдар.",
      states: ["HU → KG"]),
    PatternExample(
      .turkmen, "Türkmenistan agza ýurtlaryň Türkiýe bilen hyzmatdaşlygyny goldady.",
      doesNotState: ["TM → TR", "TR → TM"]),
    PatternExample(
      .azerbaijani, "Azərbaycan Türkiyə ilə əməkdaşlıq haqqında saziş imzalamayıb.",
      doesNotState: ["AZ → TR", "TR → AZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстан Түркия менен кызматташтыкты токтотту.",
      doesNotState: ["KG → TR", "TR → KG"]),
    PatternExample(
      .kyrgyz,
      "Меморандумга кыргыз тараптан Жашыл университетинин ректору Бакыт Асанов, казак тараптан Дала университетинин ректору Самат Досаев кол койду.",
      states: ["Жашыл университети → Дала университети"], doesNotState: ["KG → KZ"]),
    PatternExample(
      .kyrgyz,
      "Меморандумга кыргыз тараптан Жашыл университетинин ректору Бакыт Асанов, казак тараптан Дала университетинин ректору Самат Досаев кол койгон жок.",
      doesNotState: ["Жашыл университети → Дала университети"]),
  ]
}
