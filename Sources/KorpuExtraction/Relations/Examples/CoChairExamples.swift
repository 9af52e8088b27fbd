import KorpuModel

/// Two who preside over a gathering or over talks together.
enum CoChairExamples {
  static let talks = [
    PatternExample(
      .turkish,
      "Toplantı, Özbekistan Kültür Bakanı Anvar Mahmudov ile Türkiye Kültür Bakanı Kemal Yurtsever eş başkanlığında gerçekleşti.",
      states: ["Anvar Mahmudov → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani,
      "Görüş Azərbaycanın iqtisadiyyat naziri Anar Quliyevin və Özbəkistanın ticarət naziri Rüstəm Karimovun həmsədrliyi ilə keçirilib.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .uzbek,
      "Yigʻilish Oʻzbekiston savdo vaziri Anvar Mahmudov va Turkiya savdo vaziri Kamol Aksoy hamraisligida oʻtdi.",
      states: ["Anvar Mahmudov → Kamol Aksoy"]),
    PatternExample(
      .kazakh,
      "Кездесу Қазақстан сауда министрі Асқар Темірбеков пен Түркия сауда министрі Кемал Айдемирдің тең төрағалығымен өтті.",
      states: ["Асқар Темірбеков → Кемал Айдемир"]),
    PatternExample(
      .kyrgyz,
      "Жолугушуу Кыргызстандын маданият министри Бакыт Асанов менен Казакстандын маданият министри Самат Досаевдин тең төрагалыгы астында өттү.",
      states: ["Бакыт Асанов → Самат Досаев"]),
    PatternExample(
      .russian,
      "Консультации прошли под сопредседательством министра торговли Казахстана Аскара Темирова и министра экономики Узбекистана Дильшода Рахимова.",
      states: ["Аскар Темиров → Дильшод Рахимов"]),
    PatternExample(
      .russian, "Консультации прошли под сопредседательством Аскара Темирова и Дильшода Рахимова.",
      doesNotState: ["Аскар Темиров → Дильшод Рахимов"]),
    PatternExample(
      .english,
      "The consultations were co-chaired by Kazakh Trade Minister Serik Omarov and Hungarian Foreign Minister Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .hungarian,
      "A bizottság ülését Kovács Gábor magyar külügyminiszter és Serik Omarov kazah kereskedelmi miniszter társelnökletével tartották.",
      states: ["Kovács Gábor → Serik Omarov"]),
  ]

  static let gatherings = [
    PatternExample(
      .azerbaijani,
      "Azərbaycan-Özbəkistan Birgə Komissiyasının 5-ci iclası Anar Quliyev və Rüstəm Karimovun həmsədrliyi ilə keçirilib.",
      states: [
        "Anar Quliyev → Azərbaycan-Özbəkistan Birgə Komissiyasının 5-ci iclası",
        "Rüstəm Karimov → Azərbaycan-Özbəkistan Birgə Komissiyasının 5-ci iclası",
      ]),
    PatternExample(
      .english, "The Aral Water Forum was co-chaired by Serik Omarov and Gabor Szabo.",
      states: ["Serik Omarov → Aral Water Forum", "Gabor Szabo → Aral Water Forum"]),
    PatternExample(
      .russian, "Форум «Арал» прошёл под сопредседательством Аскара Темирова и Дильшода Рахимова.",
      states: ["Аскар Темиров → Форум «Арал»", "Дильшод Рахимов → Форум «Арал»"]),
  ]
}
