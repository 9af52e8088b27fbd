internal import KorpuModel

extension TurkicExamples {
  /// Countries in a topic take no part; those that a list gives as examples do.
  static let topics = [
    PatternExample(
      .azerbaijani,
      "Bakıda \"Azərbaycan - Özbəkistan: Yeni üfüqlər\" adlı dəyirmi masa keçirilib.",
      doesNotState: ["AZ → Azərbaycan - Özbəkistan: Yeni üfüqlər", "UZ → Azərbaycan - Özbəkistan: Yeni üfüqlər"]),
    PatternExample(
      .uzbek, "Buxoroda «Turkiya – Ozarbayjon munosabatlari» mavzusida konferensiya bo'lib o'tdi.",
      doesNotState: ["TR → Turkiya – Ozarbayjon munosabatlari", "AZ → Turkiya – Ozarbayjon munosabatlari"]),
    PatternExample(
      .azerbaijani, "Bakıda \"Azərbaycan və Macarıstan arasında musiqi əlaqələri\" mövzusunda dəyirmi masa keçirilib.",
      doesNotState: [
        "AZ → Azərbaycan və Macarıstan arasında musiqi əlaqələri",
        "HU → Azərbaycan və Macarıstan arasında musiqi əlaqələri",
      ]),
    PatternExample(
      .turkish, "Bursa'da \"Türkiye-Macaristan Sanat İlişkileri\" toplantısı düzenlendi.",
      doesNotState: [
        "TR → \"Türkiye-Macaristan Sanat İlişkileri\" toplantısı",
        "HU → \"Türkiye-Macaristan Sanat İlişkileri\" toplantısı",
      ]),
    PatternExample(
      .turkish, "Bursa'da Türkiye-Macaristan Kitap Forumu düzenlendi.",
      states: ["TR → Türkiye-Macaristan Kitap Forumu", "HU → Türkiye-Macaristan Kitap Forumu"]),
    PatternExample(
      .uzbek,
      "Buxoroda Yashil Vodiy forumi o'tkazildi. Forumda Turkiya, Ozarbayjon va Eron kabi davlatlardan olimlar ishtirok etdi.",
      states: ["TR → Yashil Vodiy forumi", "AZ → Yashil Vodiy forumi", "IR → Yashil Vodiy forumi"]),
    PatternExample(
      .uzbek,
      "Buxoroda Yashil Vodiy forumi o'tkazildi. Forumda Turkiya, Ozarbayjon kabi davlatlar tajribasi muhokama qilindi.",
      doesNotState: ["TR → Yashil Vodiy forumi", "AZ → Yashil Vodiy forumi"]),
    PatternExample(
      .turkmen, "Türkmenistan «Ýaşyl Jülge» sammitine synçy derejesinde gatnaşar.",
      states: ["TM → «Ýaşyl Jülge» sammiti"]),
  ]

  /// Who only met somebody who attends, or is remembered there, does not attend.
  static let absentees = [
    PatternExample(
      .turkish,
      "Pınar Üniversitesi Rektörü Sinan Yurdoğlu ile bir araya gelerek projeleri değerlendiren Leyla Korkmaz, Bahar Festivali'ne katıldı.",
      states: ["Leyla Korkmaz → Bahar Festivali"], doesNotState: ["Sinan Yurdoğlu → Bahar Festivali"]),
    PatternExample(
      .uzbek,
      "Anvar Sodiqov shoir Botir Aliyev tavalludining 300 yilligiga bag'ishlangan «Yashil vodiy» forumida ishtirok etdi.",
      states: ["Anvar Sodiqov → «Yashil vodiy» forumi"], doesNotState: ["Botir Aliyev → «Yashil vodiy» forumi"]),
    PatternExample(
      .kyrgyz,
      "Ошто Жашыл Өрөөн форуму өттү. Форумга Жазуучулар бирлигинин катчылары: Кыргызстан — Бакыт Асанов, Казакстан — Ерлан Сериков, Түркиядан — Мехмет Йылмаз катышты.",
      states: ["Бакыт Асанов → Жашыл Өрөөн форуму", "Мехмет Йылмаз → Жашыл Өрөөн форуму"],
      doesNotState: ["Жазуучулар бирлиги → Жашыл Өрөөн форуму", "TR → Жашыл Өрөөн форуму"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Bakan Leyla Korkmaz, rektör Kemal Yurtsever'i ziyaret etti. Ziyarette Korkmaz'a vali Deniz Aksoy eşlik etti.",
      doesNotState: ["Deniz Aksoy → Bahar Forumu"]),
  ]

  /// A delegation and its list, and lists that «with» joins.
  static let delegates = [
    PatternExample(
      .kyrgyz,
      "Ошто Жаштар форуму өттү. Форумга Өзбекстандын, Түркиянын, Марокко Падышалыгынын акыйкатчылары катышты.",
      states: ["UZ → Жаштар форуму", "TR → Жаштар форуму", "MA → Жаштар форуму"]),
    PatternExample(
      .turkish, "Bursa'da Gençlik Forumu düzenlendi. Foruma Çekya Cumhuriyeti ve Azerbaycan'dan temsilciler katıldı.",
      states: ["CZ → Gençlik Forumu", "AZ → Gençlik Forumu"]),
    PatternExample(
      .kyrgyz,
      "Ошто Жаштар форуму өттү. Форумга Түркия, Өзбекстан жана Кыргызстандын бардык областтарынан илимпоздор катышты.",
      states: ["TR → Жаштар форуму", "UZ → Жаштар форуму", "KG → Жаштар форуму"]),
    PatternExample(
      .kyrgyz, "Ошто Жаштар форуму өттү. Форумга Кыргызстандын айыл өкмөтүнүн башчысы Азамат Асанов катышты.",
      doesNotState: ["KG → Жаштар форуму"]),
    PatternExample(
      .kazakh,
      "Алматыда Жасыл Алқап форумы өтті. Форумға қатысатын делегация құрамында қор директоры Самат Досаев, жобалар координаторы Ержан Әшімов, кәсіпкер Бақыт Сәрсенов бар.",
      states: [
        "Самат Досаев → Жасыл Алқап форумы", "Ержан Әшімов → Жасыл Алқап форумы", "Бақыт Сәрсенов → Жасыл Алқап форумы",
      ]),
    PatternExample(
      .turkish, "Bursa'da Kemal Yurtsever, Sinan Yurdoğlu ile Leyla Korkmaz'ın katılımıyla Bahar Forumu düzenlendi.",
      states: ["Kemal Yurtsever → Bahar Forumu", "Sinan Yurdoğlu → Bahar Forumu", "Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu düzenlendi. Foruma Kemal Yurtsever'in yanı sıra Sinan Yurdoğlu ve Leyla Korkmaz da katıldı.",
      states: ["Kemal Yurtsever → Bahar Forumu", "Sinan Yurdoğlu → Bahar Forumu"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyevin rəhbərlik etdiyi nümayəndə heyəti Türk Gəncləri Forumunda iştirak edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Azərbaycan nümayəndə heyəti Budapeştdə keçirilən Türk Gəncləri Forumunda iştirak edib.",
      states: ["AZ → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Azərbaycan nümayəndə heyətinin rəhbəri Anar Quliyev Türk Gəncləri Forumunda iştirak edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"], doesNotState: ["AZ → Türk Gəncləri Forumu"]),
  ]

  /// Hosts where the gathering stands in the dative, and a word for what a body is after its short name.
  static let hostsOf = [
    PatternExample(
      .turkish, "Bahar Forumu'na Altay Üniversitesi ev sahipliği yaptı.", states: ["Altay Üniversitesi → Bahar Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Foruma Gənclər Fondu ev sahibliyi edib.",
      states: ["Gənclər Fondu → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkmen,
      "«Ýaşyl jülge» festiwaly TÜRKSOÝ guramasy, Ýazyjylar birleşigi hem-de Medeniýet ministrligi tarapyndan guraldy.",
      states: [
        "TÜRKSOÝ → «Ýaşyl jülge» festiwaly", "Ýazyjylar birleşigi → «Ýaşyl jülge» festiwaly",
        "Medeniýet ministrligi → «Ýaşyl jülge» festiwaly",
      ]),
    PatternExample(
      .turkish,
      "Mavi Deniz Vakfı heyeti, Bahar Forumu için geldiği Bursa'da Vali Kemal Yurtsever ile ortak toplantı gerçekleştirdi.",
      doesNotState: ["Mavi Deniz Vakfı → Bahar Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumun təşkilatçıları Gənclər Fondu və Yazıçılar Birliyi olub.",
      states: ["Gənclər Fondu → Türk Gəncləri Forumu", "Yazıçılar Birliyi → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish, "Bahar Forumu'nun düzenleyicileri: Mavi Deniz Vakfı, Altay Üniversitesi.",
      states: ["Mavi Deniz Vakfı → Bahar Forumu", "Altay Üniversitesi → Bahar Forumu"]),
    PatternExample(
      .kazakh, "Алматыда Жасыл Алқап форумы өтті. Форумның ұйымдастырушылары: Жазушылар одағы, Білім министрлігі.",
      states: ["Жазушылар одағы → Жасыл Алқап форумы", "Білім министрлігі → Жасыл Алқап форумы"]),
    PatternExample(
      .turkish, "Mavi Deniz Vakfı, Bahar Forumu'nun düzenleyicilerinden biridir.",
      states: ["Mavi Deniz Vakfı → Bahar Forumu"]),
    PatternExample(
      .turkish, "Mavi Deniz Vakfı, Bahar Forumu'nun düzenleyicileriyle sözleşme imzaladı.",
      doesNotState: ["Mavi Deniz Vakfı → Bahar Forumu"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu Türk Gəncləri Forumunun təşkilatçıları ilə müqavilə imzalayıb.",
      doesNotState: ["Gənclər Fondu → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunun təşkilatçıları qonaqları Gənclər Fondunda qarşılayıblar.",
      doesNotState: ["Gənclər Fondu → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondu Türk Gəncləri Forumuna sərgi təşkil edib.",
      doesNotState: ["Gənclər Fondu → Türk Gəncləri Forumu"]),
  ]
}
