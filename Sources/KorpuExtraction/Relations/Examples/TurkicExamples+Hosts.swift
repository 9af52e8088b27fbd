internal import KorpuModel

extension TurkicExamples {
  /// Who hosts: a noun with an ending, an agent, or the equative.
  static let hosts = [
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
      .azerbaijani, "Bakıda Mədəniyyət Nazirliyincə təşkil olunan Türk Gəncləri Forumu keçirilib.",
      states: ["Mədəniyyət Nazirliyi → Türk Gəncləri Forumu"]),
  ]

  /// The place right before the verb, however long the rest.
  static let places = [
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
