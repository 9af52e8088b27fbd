internal import KorpuModel

extension TurkicExamples {
  /// Who hosts: a noun with an ending, an agent, or the equative.
  static let hosts = [
    PatternExample(
      .kyrgyz,
      "II Жаштар форумун Жаштар фонду Маданият министрлиги жана ТҮРКСОЙ менен биргеликте өткөрдү.",
      states: [
        "Жаштар фонду → II Жаштар форуму", "Маданият министрлиги → II Жаштар форуму", "ТҮРКСОЙ → II Жаштар форуму",
      ]),
    PatternExample(
      .kazakh,
      "II жастар форумын Жастар қоры Мәдениет министрлігімен және ТҮРКСОЙ-мен бірлесіп өткізді.",
      states: [
        "Жастар қоры → II жастар форумы", "Мәдениет министрлігі → II жастар форумы", "ТҮРКСОЙ → II жастар форумы",
      ]),
    PatternExample(
      .turkish, "Genç Yazarlar Derneği (GYD) ve Kırmızı Elma (KE) tarafından Bursa'da Gençlik Forumu düzenlendi.",
      states: ["Genç Yazarlar Derneği → Gençlik Forumu"]),
    PatternExample(
      .kyrgyz, "Ошто «Алтын көпүрө» форуму өттү. Аны Маданият министрлиги уюштурган.",
      states: ["Маданият министрлиги → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "Ошто «Алтын көпүрө» форуму өттү. Аны Маданият министрлиги колдогон.",
      doesNotState: ["Маданият министрлиги → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kazakh,
      "Ақтауда Түркі академиясының жиыны өтті. Академия Қазақстанның бастамасымен құрылып, қызметін жалғастырып келеді.",
      doesNotState: ["KZ → Түркі академиясының жиыны"]),
    PatternExample(
      .kazakh, "«Жас қалам» форумын Мәдениет министрлігі ұйымдастырды.",
      states: ["Мәдениет министрлігі → «Жас қалам» форумы"]),
    PatternExample(
      .uzbek,
      "Buxoroda “Ezgulik” jamg‘armasi tashabbusi bilan qurilgan Sahro muzeyining ochilish marosimi bo‘lib o‘tdi.",
      doesNotState: ["“Ezgulik” jamg‘armasi → Sahro muzeyining ochilish marosimi"]),
    PatternExample(
      .turkish, "\"Yeşil Vadi\" iş birliğiyle düzenlenen Bahar Forumu Bursa'da başladı.",
      doesNotState: ["\"Yeşil Vadi\" iş birliği → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Yeşil Vadi Vakfı'nın, Kültür Bakanlığının yüksek himayelerinde düzenlediği Bahar Forumu Bursa'da başladı.",
      states: ["Yeşil Vadi Vakfı → Bahar Forumu"], doesNotState: ["Kültür Bakanlığı → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Kültür Bakanlığınca düzenlenen Yeşil Vadi Forumu sona erdi.",
      states: ["Kültür Bakanlığı → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Mavi Deniz Vakfı (MDV) ile Bursa Üniversitesi ev sahipliğinde Yeşil Vadi Forumu düzenlendi.",
      states: ["Mavi Deniz Vakfı → Yeşil Vadi Forumu", "Bursa Üniversitesi → Yeşil Vadi Forumu"]),
    PatternExample(
      .turkish, "Mavi Deniz Vakfı Başkanı Kemal Yurtsever, Yeşil Vadi Forumunu düzenledi.",
      doesNotState: ["Mavi Deniz Vakfı → Yeşil Vadi Forumu"]),
    PatternExample(
      .kazakh, "Алматыда Білім министрлігі мен Қазақстан Жазушылар одағының ұйымдастыруымен Жасыл Алқап форумы өтті.",
      states: ["Білім министрлігі → Жасыл Алқап форумы", "Қазақстан Жазушылар одағы → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz, "Ошто Маданият министрлигинин уюштуруусунда Жашыл Өрөөн форуму өттү.",
      states: ["Маданият министрлиги → Жашыл Өрөөн форуму"]),
    PatternExample(
      .uzbek, "Buxoroda Madaniyat vazirligi tashabbusi bilan Yashil Vodiy forumi o'tkazildi.",
      states: ["Madaniyat vazirligi → Yashil Vodiy forumi"]),
    PatternExample(
      .turkmen, "Maryda Medeniýet ministrliginiň guramagynda Ýaşyl Jülge Forumy geçirildi.",
      states: ["Medeniýet ministrligi → Ýaşyl Jülge Forumy"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumu Gənclər Fondu və Yazıçılar Birliyi birgə təşkil edib.",
      states: ["Gənclər Fondu → Türk Gəncləri Forumu", "Yazıçılar Birliyi → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondunun Bursada keçirəcəyi Qədim Evlər Zirvəsi barədə məlumat verilib.",
      states: ["Gənclər Fondu → Qədim Evlər Zirvəsi"]),
    PatternExample(
      .kazakh,
      "Алматыда Жасыл Алқап форумы өтті. Форумды «Арман» компаниясының қолдауымен Қазақстан Жазушылар одағы ұйымдастырды.",
      states: ["Қазақстан Жазушылар одағы → Жасыл Алқап форумы"],
      doesNotState: ["«Арман» компаниясы → Жасыл Алқап форумы"]),
    PatternExample(
      .kyrgyz,
      "Ошто Жашыл Өрөөн форуму өттү. Форумду Кыргыз Жазуучулар бирлиги Маданият министрлиги менен биргеликте уюштурду.",
      states: ["Кыргыз Жазуучулар бирлиги → Жашыл Өрөөн форуму", "Маданият министрлиги → Жашыл Өрөөн форуму"]),
    PatternExample(
      .uzbek, "Buxoroda Yashil Vodiy forumi o'tkazildi. Forumni Madaniyat vazirligi tashkil etdi.",
      states: ["Madaniyat vazirligi → Yashil Vodiy forumi"]),
    PatternExample(
      .azerbaijani, "Bakıda Mədəniyyət Nazirliyincə təşkil olunan Türk Gəncləri Forumu keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"]),
  ]

  /// The place right before the verb, however long the rest.
  static let places = [
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» форуму «Жашыл Өрөөн» мамлекеттик резиденциясында өттү.",
      states: ["«Алтын көпүрө» форуму → «Жашыл Өрөөн» мамлекеттик резиденциясы"]),
    PatternExample(
      .turkish, "Bursa, Bahar Forumu'na ev sahipliği yaptı.", states: ["Bahar Forumu → Bursa"]),
    PatternExample(
      .turkish, "Bahar Forumu'na Bursa ev sahipliği yaptı.", states: ["Bahar Forumu → Bursa"]),
    PatternExample(
      .turkish, "Bahar Forumu, Bursa'nın ev sahipliğinde yapıldı.", states: ["Bahar Forumu → Bursa"]),
    PatternExample(
      .turkish, "Bursa, Türkiye'nin ev sahipliği yapacağı Bahar Forumu'nu bekliyor.",
      doesNotState: ["Bahar Forumu → Bursa"]),
    PatternExample(
      .kyrgyz, "Ошто Жашыл Өрөөн уюмуна мүчө өлкөлөрдүн министрлеринин кезектеги жыйыны өттү.",
      states: ["Жашыл Өрөөн уюмуна мүчө өлкөлөрдүн министрлеринин кезектеги жыйыны → Ош"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап ұйымының мәдениет министрлері кеңесінің 5-отырысы өтті.",
      states: ["Жасыл Алқап ұйымының мәдениет министрлері кеңесінің 5-отырысы → Алматы"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап ұйымы хатшыларының кездесуі өтті.",
      states: ["Жасыл Алқап ұйымы хатшыларының кездесуі → Алматы"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап ұйымының хатшысы Самат Досаевтың кездесуі өтті.",
      doesNotState: ["Самат Досаевтың кездесуі → Алматы"]),
    PatternExample(
      .azerbaijani, "Şuşada \"Yaşıl vadi\" kitabının təqdimatı keçirilib.",
      states: ["\"Yaşıl vadi\" kitabının təqdimatı → Şuşa"]),
    PatternExample(
      .kazakh, "Алматыда «Жасыл алқап» кітабының тұсаукесері өтті.",
      states: ["«Жасыл алқап» кітабының тұсаукесері → Алматы"]),
    PatternExample(
      .kyrgyz, "Ошто “Жашыл өрөөн” жаш акындардын II театралдык фестивалы өттү.",
      states: ["“Жашыл өрөөн” жаш акындардын II театралдык фестивалы → Ош"]),
    PatternExample(
      .azerbaijani, "Şuşada, Xan bağında Türk Gəncləri Forumu keçirilib.",
      states: ["Türk Gəncləri Forumu → Şuşa", "Türk Gəncləri Forumu → Xan bağı"]),
    PatternExample(
      .turkish, "Yeşil Vadi Forumu, Odunpazarı Meydanı'nda düzenlendi.",
      states: ["Yeşil Vadi Forumu → Odunpazarı Meydanı"]),
    PatternExample(
      .turkmen, "«Merw» kitaphanasynda Ýaşyl Jülge Forumy geçirildi.",
      states: ["Ýaşyl Jülge Forumy → «Merw» kitaphanasy"]),
    PatternExample(
      .uzbek, "Yashil Vodiy forumi Sitorai bog'ida o'tkazildi.", states: ["Yashil Vodiy forumi → Sitorai bog'i"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu keçən il Şuşada Türk Gəncləri Forumunu keçirib.",
      states: ["Türk Gəncləri Forumu → Şuşa"]),
    PatternExample(
      .turkish, "Bursa'da Yeşil Vadi Forumu düzenlendi.", states: ["Yeşil Vadi Forumu → Bursa"]),
    PatternExample(
      .kazakh,
      "Жасыл Алқап форумы Білім министрлігі мен Қазақстан Жазушылар одағының ұйымдастыруымен Шымкент қаласында өтті.",
      states: ["Жасыл Алқап форумы → Шымкент"]),
    PatternExample(
      .kyrgyz, "Ош шаарында Жашыл Өрөөн форуму өттү.", states: ["Жашыл Өрөөн форуму → Ош"]),
    PatternExample(
      .uzbek, "Buxoro shahrida Yashil Vodiy forumi bo'lib o'tdi.", states: ["Yashil Vodiy forumi → Buxoro"]),
    PatternExample(
      .turkmen, "Mary şäherinde Ýaşyl Jülge Forumy geçirildi.", states: ["Ýaşyl Jülge Forumy → Mary"]),
  ]
}
