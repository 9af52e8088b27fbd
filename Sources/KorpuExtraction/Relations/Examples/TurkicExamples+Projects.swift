internal import KorpuModel

extension TurkicExamples {
  /// What is held within somebody's project.
  static let projectHosts = [
    PatternExample(
      .azerbaijani, "Ümid Fondunun \"Yaşıl Yol\" layihəsi çərçivəsində Şəkidə Yaşıl Vadi Forumu keçirilib.",
      states: ["Ümid Fondu → Yaşıl Vadi Forumu"]),
    PatternExample(
      .azerbaijani,
      "Ümid Fondunun Gənclər Agentliyinin dəstəyi ilə həyata keçirdiyi \"Yaşıl Yol\" adlı layihə başa çatıb. Layihə çərçivəsində Şəkidə Yaşıl Vadi Forumu keçirilib.",
      states: ["Ümid Fondu → Yaşıl Vadi Forumu"], doesNotState: ["Gənclər Agentliyi → Yaşıl Vadi Forumu"]),
    PatternExample(
      .uzbek, "«Sahro» jamg‘armasining “Yashil yo‘l” loyihasi doirasida Buxoroda Yashil Vodiy forumi o‘tkazildi.",
      states: ["«Sahro» jamg‘armasi → Yashil Vodiy forumi"]),
    PatternExample(
      .azerbaijani,
      "Ümid Fondunun \"Yaşıl Yol\" layihəsi çərçivəsində Şəkidə məktəb tikilib. Bakıda Yaşıl Vadi Forumu keçirilib.",
      doesNotState: ["Ümid Fondu → Yaşıl Vadi Forumu"]),
    PatternExample(
      .uzbek, "TURKSOY tomonidan madaniyat poytaxti deb e’lon qilingan Xivada Yashil Vodiy festivali o‘tkazildi.",
      doesNotState: ["TURKSOY → Yashil Vodiy festivali"]),
    PatternExample(
      .azerbaijani, "TÜRKSOY tərəfindən mədəniyyət paytaxtı elan edilmiş Şəkidə Yaşıl Vadi Festivalı keçirilib.",
      doesNotState: ["TÜRKSOY → Yaşıl Vadi Festivalı"]),
  ]

  /// Who carries something out with whose support, told by a participle.
  static let supportedProjects = [
    PatternExample(
      .azerbaijani,
      "Ümid Fondunun Azərbaycanın Gənclər Agentliyinin maliyyə dəstəyi ilə həyata keçirdiyi \"Yaşıl Yol\" adlı layihə başa çatıb.",
      states: ["Gənclər Agentliyi → Ümid Fondu"]),
    PatternExample(
      .uzbek, "«Sahro» jamg‘armasi Madaniyat vazirligining ko‘magida amalga oshirayotgan loyiha yakunlandi.",
      states: ["Madaniyat vazirligi → «Sahro» jamg‘armasi"]),
    PatternExample(
      .azerbaijani, "Ümid Fondunun Gənclər Agentliyinin dəstəyi ilə tanış olduğu layihə başa çatıb.",
      doesNotState: ["Gənclər Agentliyi → Ümid Fondu"]),
  ]

  /// Delegations that have been at a body.
  static let staysAtBodies = [
    PatternExample(
      .azerbaijani,
      "Sahil Universitetinin rektoru Anar Quliyevin başçılıq etdiyi nümayəndə heyəti Bozok Universitetində olub.",
      states: ["Bozok Universiteti → Anar Quliyev"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov boshchiligidagi delegatsiya Buxoro universitetida bo‘ldi.",
      states: ["Buxoro universiteti → Anvar Mahmudov"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov boshchiligidagi delegatsiya uchun ko‘rgazma Buxoro universitetida bo‘ldi.",
      doesNotState: ["Buxoro universiteti → Anvar Mahmudov"]),
  ]

  /// Gatherings in a list, each with the ending of a place, and those among whose guests somebody is.
  static let attendanceOfSeveral = [
    PatternExample(
      .azerbaijani, "Sədr Anar Quliyev Dostluq Şurasının sessiyasında və Yaşıl Vadi Forumunda iştirak edəcək.",
      states: ["Anar Quliyev → Dostluq Şurasının sessiyası", "Anar Quliyev → Yaşıl Vadi Forumu"]),
    PatternExample(
      .azerbaijani, "Sədr Anar Quliyev Dostluq Şurasının sessiyasında iştirak edib və Yaşıl Vadi Forumunu təbrik edib.",
      states: ["Anar Quliyev → Dostluq Şurasının sessiyası"], doesNotState: ["Anar Quliyev → Yaşıl Vadi Forumu"]),
    PatternExample(
      .uzbek,
      "Xivada “Sahro” festivali doirasida Yashil Vodiy forumi bo‘lib o‘tdi. Unda olimlar ishtirok etdi. Mehmonlar orasida rektor Anvar Mahmudov va elchi Kemal Aksoy bor.",
      states: ["Anvar Mahmudov → Yashil Vodiy forumi", "Kemal Aksoy → Yashil Vodiy forumi"]),
  ]

  /// What somebody did in a speech, and that it was heard.
  static let speechesTold = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor Anar Quliyev və səfir Kenan Aydemir iştirak edib. Anar Quliyev çıxışı zamanı gəncləri təbrik edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"], doesNotState: ["Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda professor Samir Orucovun “Dil və zaman” mövzusunda məruzəsi də dinlənilib.",
      states: ["Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Nazir Anar Quliyev səfir Kenan Aydemirlə görüşüb. Görüşdə çıxış edən Anar Quliyev gənclərdən danışıb.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Those who serve a minister, at talks of one.
  static let officersOfMinisters = [
    PatternExample(
      .azerbaijani,
      "Ümid Fondunun prezidenti Leyla Nəsirova Qırğızıstanın mədəniyyət naziri Bakıt Asanovla görüşüb. Görüşdə nazir müavini Nurlan Sadıkov və şöbə müdiri Azat Temirov da iştirak ediblər.",
      states: ["Leyla Nəsirova → Nurlan Sadıkov", "Leyla Nəsirova → Azat Temirov"],
      doesNotState: ["Bakıt Asanov → Nurlan Sadıkov", "Nurlan Sadıkov → Azat Temirov"])
  ]

  /// Members of a delegation whom a word for guests means.
  static let joinedGuests = [
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyevin başçılıq etdiyi nümayəndə heyəti Şəkiyə gəlib. Ümid Fondunun sədri Leyla Nəsirova qonaqlarla görüşüb.",
      states: ["Leyla Nəsirova → Anar Quliyev"]),
    PatternExample(
      .uzbek,
      "Rektor Anvar Mahmudov boshchiligidagi delegatsiya Buxoroga keldi. «Sahro» jamg‘armasi raisi Nodira Karimova mehmonlar bilan uchrashdi.",
      states: ["Nodira Karimova → Anvar Mahmudov"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyevin başçılıq etdiyi nümayəndə heyəti Şəkiyə gəlib. Ümid Fondunun sədri Leyla Nəsirova tələbələrlə görüşüb.",
      doesNotState: ["Leyla Nəsirova → Anar Quliyev"]),
  ]

  /// The two bodies of those who met.
  static let cooperationOfTwoBodies = [
    PatternExample(
      .azerbaijani,
      "TÜRKSOY-un baş katibi Anar Quliyev Sahil Universitetinin rektoru Leyla Nəsirova ilə görüşüb. Sonda iki qurum arasında memorandum imzalanıb.",
      states: ["TÜRKSOY → Sahil Universiteti"]),
    PatternExample(
      .azerbaijani,
      "TÜRKSOY-un baş katibi Anar Quliyev Sahil Universitetinin rektoru Leyla Nəsirova ilə görüşüb. İki qurum arasında yol uzundur.",
      doesNotState: ["TÜRKSOY → Sahil Universiteti", "Sahil Universiteti → TÜRKSOY"]),
  ]

  /// Deputies of ministers of several fields; heads of two states, each of whom has his own.
  static let deputiesOfManyFields = [
    PatternExample(
      .uzbek, "O‘zbekiston investitsiyalar, sanoat va savdo vaziri o‘rinbosari Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → UZ: other"]),
    PatternExample(
      .kazakh, "Қазақстан инвестиция, өнеркәсіп және сауда министрінің орынбасары Самат Досаев келді.",
      states: ["Самат Досаев → KZ: other"]),
    PatternExample(
      .uzbek, "ToshDAQU rektori Anvar Mahmudov Buxoroga keldi.", states: ["Anvar Mahmudov → ToshDAQU: rector"]),
  ]

  /// A body that a pronoun means.
  static let membersOfMeantBody = [
    PatternExample(
      .uzbek,
      "Yashil Vodiy uyushmasi 2013-yilda tuzilgan bo‘lib, unga Buxoro universiteti, Nukus universiteti va boshqalar a’zo hisoblanadi.",
      states: ["Buxoro universiteti → Yashil Vodiy uyushmasi", "Nukus universiteti → Yashil Vodiy uyushmasi"])
  ]
}
