internal import KorpuModel

extension TurkicExamples {
  /// Work that two have in common: something made together, and a partner right behind the one of whom it is said.
  static let jointWork = [
    PatternExample(
      .kazakh, "«Дала» университеті мен «Алатау» институты бірлескен зертхана ашты.",
      states: ["«Дала» университеті → «Алатау» институты"]),
    PatternExample(
      .kazakh, "«Дала» университеті мен «Алатау» институты жаңа зертханалар ашты.",
      doesNotState: ["«Дала» университеті → «Алатау» институты"]),
    PatternExample(
      .kazakh, "Алатау университеті Сарыарқа институтымен ынтымақтастық туралы меморандумға қол қойды.",
      states: ["Алатау университеті → Сарыарқа институты"]),
    PatternExample(
      .kazakh,
      "Алатау университеті мен Мұнай қоры форум өткізді. Бұдан былай Алатау университеті Сарыарқа институтымен және Есіл академиясымен тығыз жұмыс істейтін болады.",
      states: ["Алатау университеті → Сарыарқа институты", "Алатау университеті → Есіл академиясы"]),
    PatternExample(
      .turkish, "Altay Üniversitesi, Dostluk Vakfı ile ortaklaşa bir proje yürütüyor.",
      states: ["Altay Üniversitesi → Dostluk Vakfı"]),
    PatternExample(
      .turkish, "Altay Üniversitesi ve Dostluk Vakfı güç birliği yaptı.",
      states: ["Altay Üniversitesi → Dostluk Vakfı"]),
    PatternExample(
      .turkish, "Altay Üniversitesi öğrencileri ve Dostluk Vakfı iş birliğini güçlendirdi.",
      doesNotState: ["Altay Üniversitesi → Dostluk Vakfı"]),
    PatternExample(
      .kyrgyz, "Маданият министрлиги «Алтын көпүрө» фонду менен биргеликте жаңы долбоор баштады.",
      states: ["Маданият министрлиги → «Алтын көпүрө» фонду"]),
    PatternExample(
      .kazakh, "Мәдениет министрлігі «Жасыл Алқап» қорымен бірлесіп жаңа жоба бастады.",
      states: ["Мәдениет министрлігі → «Жасыл Алқап» қоры"]),
    PatternExample(
      .kyrgyz, "Маданият министрлиги «Алтын көпүрө» фонду менен биргеликте форумга катышты.",
      doesNotState: ["Маданият министрлиги → «Алтын көпүрө» фонду"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Кыргызстан Түркия менен кызматташтыкты өнүктүрүүгө кызыкдар экенин айтты.",
      states: ["KG → TR"]),
    PatternExample(
      .kazakh, "Самат Досаев Қазақстан Түркиямен ынтымақтастықты дамытуға мүдделі екенін айтты.", states: ["KZ → TR"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Түркия менен кызматташтыкты жогору баалады.", doesNotState: ["KG → TR"]),
  ]

  /// Projects that two have together.
  static let jointProjects = [
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Fondu ilə Ailə Komitəsinin birgə layihəsi rayonları əhatə edir.",
      states: ["Yaşıl Vadi Fondu → Ailə Komitəsi"]),
    PatternExample(
      .azerbaijani, "Yaşıl Vadi Fondu ilə Ailə Komitəsinin layihəsi fərqlidir.",
      doesNotState: ["Yaşıl Vadi Fondu → Ailə Komitəsi"]),
  ]

  /// Each signer has a word for his side.
  static let sidedSigners = [
    PatternExample(
      .azerbaijani,
      "Müqaviləni Sahil Universiteti adından rektor Anar Quliyev, Yaşıl Vadi Fondu adından sədr Kenan Aydemir imzalayıb.",
      states: ["Sahil Universiteti → Yaşıl Vadi Fondu"]),
    PatternExample(
      .azerbaijani,
      "Məktubu Sahil Universiteti adından rektor Anar Quliyev, Yaşıl Vadi Fondu adından sədr Kenan Aydemir imzalayıb.",
      doesNotState: ["Sahil Universiteti → Yaşıl Vadi Fondu"]),
    PatternExample(
      .turkish,
      "Protokolü Altay Üniversitesi adına Rektör Kemal Yurtsever, Dostluk Vakfı adına ise Başkan Leyla Korkmaz imzaladı.",
      states: ["Altay Üniversitesi → Dostluk Vakfı"]),
    PatternExample(
      .turkish,
      "Dostluk Vakfı adına Leyla Korkmaz konuştu, protokolü Altay Üniversitesi Rektörü Kemal Yurtsever imzaladı.",
      doesNotState: ["Altay Üniversitesi → Dostluk Vakfı"]),
    PatternExample(
      .kyrgyz,
      "Меморандумга Кыргызстан тараптан министр Бакыт Асанов, Түркия тараптан министр Кемал Айдемир кол койду.",
      states: ["KG → TR"]),
    PatternExample(
      .kazakh,
      "Меморандумға Қазақстан тарапынан министр Самат Досаев, Түркия тарапынан министр Кемал Айдемир қол қойды.",
      states: ["KZ → TR"]),
    PatternExample(
      .kyrgyz, "Форум Кыргызстан тарабынан өткөрүлүп, меморандумга министр Бакыт Асанов кол койду.",
      doesNotState: ["KG → TR"]),
  ]
}
