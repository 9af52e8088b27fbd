internal import KorpuModel

extension TurkicExamples {
  /// A country is there by the one whom the words behind it name.
  static let attendanceBySomebody = [
    PatternExample(
      .turkish, "Yeşil Bozkır Forumu'na Özbekistan'dan tanınmış yazarlar Anvar Sodiqov, Kemal Aydemir katıldı.",
      states: ["Anvar Sodiqov → Yeşil Bozkır Forumu", "Kemal Aydemir → Yeşil Bozkır Forumu"],
      doesNotState: ["UZ → Yeşil Bozkır Forumu"]),
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» форумуна Казакстандан министр Самат Досаев катышты.",
      states: ["Самат Досаев → «Алтын көпүрө» форуму"], doesNotState: ["KZ → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kyrgyz, "«Алтын көпүрө» форумуна Казакстандан окумуштуулар, Түркиядан жазуучулар катышты.",
      states: ["KZ → «Алтын көпүрө» форуму", "TR → «Алтын көпүрө» форуму"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda Türkiyədən deputat Kenan Aydemir iştirak edib.",
      states: ["Kenan Aydemir → Türk Gəncləri Forumu"], doesNotState: ["TR → Türk Gəncləri Forumu"]),
    PatternExample(
      .uzbek, "«Yashil vodiy» forumida Turkiyadan vazir Kemal Aksoy ishtirok etdi.",
      states: ["Kemal Aksoy → «Yashil vodiy» forumi"], doesNotState: ["TR → «Yashil vodiy» forumi"]),
  ]

  /// Gatherings called by who comes together, or by a work that is talked about, and the work of a gathering.
  static let attendanceOfDescribed = [
    PatternExample(
      .kazakh, "Самат Досаев «Жасыл Алқап» форумының жұмысына қатысты.",
      states: ["Самат Досаев → «Жасыл Алқап» форумы"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов «Алтын көпүрө» форумунун ишине катышты.",
      states: ["Бакыт Асанов → «Алтын көпүрө» форуму"]),
    PatternExample(
      .kazakh,
      "Астанада «Дала – Теңіз» форматындағы мәдениет министрлерінің бесінші кездесуі өтті. Оған Қазақстан мен Түркия қатысты.",
      states: [
        "KZ → «Дала – Теңіз» форматындағы мәдениет министрлерінің бесінші кездесуі",
        "TR → «Дала – Теңіз» форматындағы мәдениет министрлерінің бесінші кездесуі",
      ]),
    PatternExample(
      .kazakh, "Министр Самат Досаев пен министр Кемал Айдемир кездесті. Кездесуге Ержан Әшімов қатысты.",
      doesNotState: ["Ержан Әшімов → кездесу"]),
    PatternExample(
      .kazakh,
      "Университетте «Жасыл Алқап» атты мақаланы талдауға арналған семинар өтті. Семинарға Самат Досаев қатысты.",
      states: ["Самат Досаев → «Жасыл Алқап» атты мақаланы талдауға арналған семинар"],
      doesNotState: ["Самат Досаев → Жасыл Алқап"]),
    PatternExample(
      .kyrgyz,
      "Бишкекте \"Алтын көпүрө\" эл аралык маданий-агартуу форумунун жабылыш аземи болду. Форумга Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → \"Алтын көпүрө\" эл аралык маданий-агартуу форуму"]),
  ]
}
