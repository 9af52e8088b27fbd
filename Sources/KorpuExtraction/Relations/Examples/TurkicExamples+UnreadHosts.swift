internal import KorpuModel

extension TurkicExamples {
  /// Hosts in a list with a body in small letters that no name shows, and such whose name has an owner within.
  static let unreadHosts = [
    PatternExample(
      .uzbek,
      "Buxoroda “Yashil vodiy” forumi bo‘lib o‘tdi. Tadbir tashkilotchilari: jamoalarni qo‘llab-quvvatlash agentligi, Sahro universiteti va “Do‘stlik” jamg‘armasi.",
      states: [
        "Sahro universiteti → “Yashil vodiy” forumi", "“Do‘stlik” jamg‘armasi → “Yashil vodiy” forumi",
      ]),
    PatternExample(
      .kazakh,
      "Алматыда «Жасыл алқап» форумы өтті. Шараны ұйымдастырушылар: «Дала» қоры, «Көпір» қоры.",
      states: ["«Дала» қоры → «Жасыл алқап» форумы", "«Көпір» қоры → «Жасыл алқап» форумы"]),
    PatternExample(
      .azerbaijani,
      "Ümid Fondunun və şəhər gənclər idarəsinin təşkilatçılığı ilə Bakıda “Könüllü ol” adlı seminar keçirilib.",
      states: ["Ümid Fondu → Könüllü ol"]),
    PatternExample(
      .azerbaijani,
      "Çöl Cəmiyyətinin İnkişafına Yardım Assosiasiyasının təşkilatçılığı ilə Bakıda Türk Gəncləri Forumu keçirilib.",
      states: ["Çöl Cəmiyyətinin İnkişafına Yardım Assosiasiyası → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Rektor Ümid Fondunun və yeni idarəsinin təklifini dinləyib. Bakıda Türk Gəncləri Forumu keçirilib.",
      doesNotState: ["Ümid Fondu → Türk Gəncləri Forumu"]),
  ]
}
