internal import KorpuModel

extension TurkicExamples {
  /// A guest far from the verb; a body whose gathering or house is meant, and not itself.
  static let farGuests = [
    PatternExample(
      .uzbek,
      "Vazir Baxtiyor Karimov elchi Olgan Bekarni diplomatik missiyasini yakunlashi munosabati bilan qabul qildi.",
      states: ["Baxtiyor Karimov → Olgan Bekar"]),
    PatternExample(
      .uzbek,
      "Parlamentlararo Ittifoq assambleyasi doirasida Senat Raisi Gulnoza Saidova vazir Shalva Beridze va elchi Kemal Aksoy bilan uchrashuvlar o‘tkazdi.",
      states: ["Gulnoza Saidova → Shalva Beridze", "Gulnoza Saidova → Kemal Aksoy"],
      doesNotState: ["Parlamentlararo Ittifoq → Shalva Beridze", "Parlamentlararo Ittifoq → Kemal Aksoy"]),
    PatternExample(
      .kazakh, "БҰҰ ғимаратынан кейін А.Серіков Алматы қаласының әкімі Болат Омаровпен кездесті.",
      states: ["А.Серіков → Болат Омаров"], doesNotState: ["БҰҰ → Болат Омаров"]),
    PatternExample(
      .kyrgyz,
      "Өзбекстандын президенти Азамат Токтоевдин Кыргызстанга сапары уланууда. Ал бүгүн Бакыт Асанов менен жолукту.",
      states: ["Азамат Токтоев → Бакыт Асанов"]),
    PatternExample(
      .kazakh, "Министр Асқар Серіковтің Астанаға сапары өтті. Сапар барысында ол министр Болат Омаровпен кездесті.",
      states: ["Асқар Серіков → Болат Омаров"]),
    PatternExample(
      .kazakh, "Асқар Темировтың інісі келді. Ол Дилшод Рахимовпен кездесті.",
      doesNotState: ["Асқар Темиров → Дилшод Рахимов"]),
  ]
}
