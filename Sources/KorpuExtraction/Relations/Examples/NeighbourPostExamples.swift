import KorpuModel

/// Posts beside a name that are of the one named next to it, or of none of the two.
enum NeighbourPostExamples {
  static let turkic = [
    PatternExample(
      .turkish, "Kazakistan Dışişleri Bakanı Serik Omarov, Cumhurbaşkanı Kemal Yurtsever tarafından kabul edildi.",
      states: ["Serik Omarov → KZ"], doesNotState: ["Kemal Yurtsever → KZ"]),
    PatternExample(
      .turkish, "Özbekistan Kültür Bakanı Anvar Mahmudov, Bakan Deniz Aksoy ile görüştü.",
      doesNotState: ["Deniz Aksoy → UZ"]),
    PatternExample(
      .turkish,
      "Törene Azerbaycan Kültür Bakanı Anar Quliyev, Bakan Yardımcısı Deniz Aksoy ve Leyla Korkmaz katıldı.",
      states: ["Deniz Aksoy → AZ"]),
    PatternExample(
      .turkish,
      "Bakan Korkmaz; Yayla Üniversitesi Mütevelli Heyeti Başkanı Deniz Aksoy, Rektör Kemal Yurtsever ve Genel Sekreter Leyla Korkmaz'ı kabul etti.",
      states: ["Kemal Yurtsever → Yayla Üniversitesi", "Leyla Korkmaz → Yayla Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Rusiyanın Tatarıstan Respublikasının prezidenti Anar Quliyev Bakıya gəlib.",
      doesNotState: ["Anar Quliyev → RU"]),
    PatternExample(
      .turkish, "Rusya'nın Tataristan Cumhurbaşkanı Kemal Yurtsever Ankara'ya geldi.",
      doesNotState: ["Kemal Yurtsever → RU"]),
    PatternExample(
      .kazakh,
      "Жиынға Тараз университетінің профессоры Самат Досаев, Тараз қаласы әкімінің орынбасары Асқар Темірбеков қатысты.",
      doesNotState: ["Асқар Темірбеков → Тараз университеті"]),
    PatternExample(
      .kyrgyz,
      "Талас мамлекеттик университетинин ректору Бакыт Асанов, окуу бөлүмүнүн башчысы Азамат Токтоев жыйынга катышты.",
      states: ["Азамат Токтоев → Талас мамлекеттик университети"]),
    PatternExample(
      .kazakh, "«Болашақ» қорының президенті Самат Досаев, вице-президенті Асқар Темірбеков келді.",
      states: ["Асқар Темірбеков → «Болашақ» қоры"]),
    PatternExample(
      .azerbaijani,
      "Şəki Universitetinin rektoru Anar Quliyev, beynəlxalq əlaqələr departamentinin direktoru Leyla Nəsirova gəlib.",
      states: ["Leyla Nəsirova → Şəki Universiteti"]),
    PatternExample(
      .azerbaijani, "Milli Məclisin deputatları – Dr. Anar Quliyev və Dr. Samir Orucov çıxış edəcəklər.",
      states: ["Anar Quliyev → Milli Məclis", "Samir Orucov → Milli Məclis"]),
    PatternExample(
      .uzbek, "Senat raisi Anvar Mahmudov Qozogʻiston Senati raisi Serik Omarov bilan uchrashdi.",
      states: ["Serik Omarov → Qozogʻiston Senati", "Anvar Mahmudov → Senat"],
      doesNotState: ["Anvar Mahmudov → Qozogʻiston Senati"]),
    PatternExample(
      .uzbek,
      "Yozuvchilar uyushmasi raisi Anvar Mahmudov Qozogʻiston Yozuvchilar uyushmasi raisi Serik Omarov bilan uchrashdi.",
      doesNotState: ["Anvar Mahmudov → Qozogʻiston Yozuvchilar uyushmasi"]),
    PatternExample(
      .uzbek,
      "Prezidentning Turkiy davlatlar tashkiloti boʻyicha maxsus vakili Bakit Asanov konferensiyada soʻzladi.",
      doesNotState: ["Bakit Asanov → Turkiy davlatlar tashkiloti"]),
  ]

  static let english = [
    PatternExample(
      .english,
      "The forum was attended by Minister of Trade of Hungary Gabor Szabo, President of the Aral Chamber, Serik Omarov, Director of the Silk Museum, Jan Novak.",
      states: ["Gabor Szabo → HU", "Serik Omarov → Aral Chamber", "Jan Novak → Silk Museum"],
      doesNotState: ["Gabor Szabo → Aral Chamber", "Serik Omarov → Silk Museum"]),
    PatternExample(
      .english,
      "Minister of Trade of Hungary Gabor Szabo, Serik Omarov, President of the Aral Chamber, and Jan Novak, Director of the Silk Museum, attended the forum.",
      states: ["Serik Omarov → Aral Chamber", "Jan Novak → Silk Museum"]),
    PatternExample(
      .english, "The wife of the President of Hungary Anna Szabo opened the exhibition.",
      doesNotState: ["Anna Szabo → HU"]),
  ]

  static let slavic = [
    PatternExample(
      .russian, "Президент Республики Татарстан Российской Федерации Аскар Темиров прибыл в Баку.",
      doesNotState: ["Аскар Темиров → RU"]),
    PatternExample(
      .russian, "Глава российского Татарстана Аскар Темиров прибыл в Баку.", doesNotState: ["Аскар Темиров → RU"]),
    PatternExample(
      .russian, "Аскар Темиров встретился с супругой президента Турции Айше Топрак.",
      doesNotState: ["Айше Топрак → TR"]),
    PatternExample(
      .russian, "В интервью Trend посол Казахстана Аскар Темиров рассказал о форуме.",
      states: ["Аскар Темиров → KZ"], doesNotState: ["Аскар Темиров → Trend"]),
  ]

  static let hungarian = [
    PatternExample(
      .hungarian,
      "A fórumon felszólalt a Duna Alapítvány elnöke Kovács Gábor, a Tisza Egyetem rektora Szabó Anna, a Mátra Múzeum igazgatója Nagy Péter.",
      states: [
        "Kovács Gábor → Duna Alapítvány", "Szabó Anna → Tisza Egyetem", "Nagy Péter → Mátra Múzeum",
      ],
      doesNotState: ["Kovács Gábor → Tisza Egyetem", "Szabó Anna → Mátra Múzeum"]),
    PatternExample(
      .hungarian, "Serik Omarov, Üzbegisztán külügyminisztere Kovács Gábor külügyminiszterrel tárgyalt.",
      states: ["Serik Omarov → UZ"], doesNotState: ["Kovács Gábor → UZ"]),
  ]
}
