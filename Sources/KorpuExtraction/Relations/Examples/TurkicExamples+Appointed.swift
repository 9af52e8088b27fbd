internal import KorpuModel

extension TurkicExamples {
  /// Several posts that one verb gives, each before who gets it.
  static let appointedLists = [
    PatternExample(
      .turkish,
      "Ege Üniversitesi Rektörlüğüne Prof. Dr. Kemal Yurtsever, Dicle Üniversitesi Rektörlüğüne Prof. Dr. Deniz Aksoy atandı.",
      states: ["Kemal Yurtsever → Ege Üniversitesi", "Deniz Aksoy → Dicle Üniversitesi"],
      doesNotState: ["Kemal Yurtsever → Dicle Üniversitesi", "Deniz Aksoy → Ege Üniversitesi"]),
    PatternExample(
      .turkmen,
      "Ýaşyl Dere gaznasynyň başlygy wezipesine Aman Ataýew, Altaý uniwersitetiniň rektory wezipesine Sona Orazowa saýlanyldy.",
      states: ["Aman Ataýew → Ýaşyl Dere gaznasy", "Sona Orazowa → Altaý uniwersiteti"],
      doesNotState: ["Aman Ataýew → Altaý uniwersiteti", "Sona Orazowa → Ýaşyl Dere gaznasy"]),
    PatternExample(
      .turkmen,
      "Ýaşyl Dere gaznasynyň başlygy wezipesinden Aman Ataýew, Altaý uniwersitetiniň rektory wezipesinden Sona Orazowa boşadyldy.",
      states: ["Aman Ataýew → Ýaşyl Dere gaznasy", "Sona Orazowa → Altaý uniwersiteti"],
      doesNotState: ["Aman Ataýew → Altaý uniwersiteti"]),
    PatternExample(
      .kazakh,
      "Арал қорының төрағасы қызметіне Асқар Темірбеков, Алтай университетінің ректоры қызметіне Әсел Жүсіпова тағайындалды.",
      states: ["Асқар Темірбеков → Арал қоры", "Әсел Жүсіпова → Алтай университеті"],
      doesNotState: ["Асқар Темірбеков → Алтай университеті"]),
    PatternExample(
      .uzbek,
      "Yashil Vodiy jamg‘armasi raisi lavozimiga Anvar Sodiqov, Xorazm universiteti rektori lavozimiga Botir Aliyev saylandi.",
      states: ["Anvar Sodiqov → Yashil Vodiy jamg‘armasi", "Botir Aliyev → Xorazm universiteti"],
      doesNotState: ["Anvar Sodiqov → Xorazm universiteti"]),
  ]
}
