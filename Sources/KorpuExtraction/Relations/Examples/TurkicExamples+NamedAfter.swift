internal import KorpuModel

extension TurkicExamples {
  /// Positions in bodies whose names begin with somebody's, or with a region's.
  static let postsInLongNames = [
    PatternExample(
      .kyrgyz, "Жусуп Асанов атындагы Кыргыз мамлекеттик университетинин ректору Бакыт Токтоев сүйлөдү.",
      states: ["Бакыт Токтоев → Жусуп Асанов атындагы Кыргыз мамлекеттик университети"]),
    PatternExample(
      .kazakh, "Асқар Темірбеков атындағы Қазақ ұлттық университетінің ректоры Самат Досаев сөйледі.",
      states: ["Самат Досаев → Асқар Темірбеков атындағы Қазақ ұлттық университеті"]),
    PatternExample(
      .uzbek, "Botir Aliyev nomidagi Toshkent davlat universiteti rektori Anvar Sodiqov keldi.",
      states: ["Anvar Sodiqov → Botir Aliyev nomidagi Toshkent davlat universiteti"]),
    PatternExample(
      .kazakh, "Ректор Асқар Темірбеков Қазақ ұлттық университетінің профессоры Самат Досаевты қабылдады.",
      states: ["Самат Досаев → Қазақ ұлттық университеті"]),
    PatternExample(
      .kazakh, "Түркістан облысы мәдениет басқармасының басшысы Самат Досаев сөйледі.",
      states: ["Самат Досаев → Түркістан облысы мәдениет басқармасы"]),
    PatternExample(
      .kyrgyz, "Ош облусунун администрациясынын жетекчиси Бакыт Асанов сүйлөдү.",
      states: ["Бакыт Асанов → Ош облусунун администрациясы"]),
    PatternExample(
      .kazakh, "Түркістан облысында мәдениет басқармасының басшысы Самат Досаев сөйледі.",
      doesNotState: ["Самат Досаев → Түркістан облысында мәдениет басқармасы"]),
  ]

  /// Whose office it is the country tells from which somebody comes to a gathering.
  static let officesOfDelegates = [
    PatternExample(
      .kyrgyz, "Кыргызстандан «Алтын көпүрө» форумуна маданият министринин орун басары Бакыт Асанов катышты.",
      states: ["Бакыт Асанов → KG"]),
    PatternExample(
      .kazakh, "«Жасыл Алқап» форумына Түркиядан мәдениет министрі Кемал Айдемир қатысты.",
      states: ["Кемал Айдемир → TR"]),
    PatternExample(
      .kyrgyz, "Кыргызстандан келген студенттерге министр Бакыт Асанов жооп берип, форумга катышты.",
      doesNotState: ["Бакыт Асанов → KG"]),
    PatternExample(
      .kyrgyz, "Форумга Кыргызстандан окумуштуулар, министр Кемал Айдемир катышты.",
      doesNotState: ["Кемал Айдемир → KG"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев Түркиядан оралып, форумға қатысты.", doesNotState: ["Самат Досаев → TR"]),
  ]

  /// The second post of somebody is in what no name tells.
  static let postsBesideUnknown = [
    PatternExample(
      .kazakh, "«Жасыл Алқап» қорының президенті, облыстық қоғамдық кеңес мүшесі Самат Досаев сөйледі.",
      states: ["Самат Досаев → «Жасыл Алқап» қоры"]),
    PatternExample(
      .kyrgyz, "«Алтын Көпүрө» фондунун төрагасы, облустук эксперттик кеңештин мүчөсү Бакыт Асанов сүйлөдү.",
      states: ["Бакыт Асанов → «Алтын Көпүрө» фонду"]),
    PatternExample(
      .kazakh, "«Жасыл Алқап» қорының президенті келді, қоғамдық кеңес мүшесі Самат Досаев сөйледі.",
      doesNotState: ["Самат Досаев → «Жасыл Алқап» қоры"]),
  ]
}
