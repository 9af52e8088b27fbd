import KorpuModel

/// Posts in clubs that nothing but quotation marks names.
enum SportingExamples {
  static let clubs = [
    PatternExample(
      .azerbaijani, "“Dəniz”in baş məşqçisi Elçin Quliyev danışıb.", states: ["Elçin Quliyev → “Dəniz”"]),
    PatternExample(
      .azerbaijani, "“Dəniz” kitabının təqdimatında futbolçu Elçin Quliyev çıxış edib.",
      doesNotState: ["Elçin Quliyev → “Dəniz”"]),
    PatternExample(
      .uzbek, "“Tulpor” klubi oʻyinni boshladi. “Tulpor” bosh murabbiyi Aziz Mahmudov norozi boʻldi.",
      states: ["Aziz Mahmudov → “Tulpor” klubi"]),
    PatternExample(
      .kazakh, "«Жігер» командасының қақпашысы Арман Төлеуов допты қайтарды.",
      states: ["Арман Төлеуов → «Жігер» командасы"]),
    PatternExample(
      .russian, "Футболисты «Сокола» сыграли с «Орлом». Главный тренер «Сокола» Аскар Темиров доволен.",
      states: ["Аскар Темиров → «Сокола»"]),
  ]

  /// Those who win medals for the country whose team a report tells of.
  static let winners = [
    PatternExample(
      .kazakh,
      "Бакуде өткен чемпионатта Қазақстан құрамасы екі медаль жеңіп алды. Балуан Арман Төлеуов алтын медальға ие болды, ал Самат Досаев қола жүлдегер атанды. Бұл туралы министр Ерлан Жүсіпов айтты.",
      states: ["Арман Төлеуов → KZ", "Самат Досаев → KZ"], doesNotState: ["Ерлан Жүсіпов → KZ"]),
    PatternExample(
      .kazakh,
      "Қазақстан құрамасы екі медаль жеңіп алды. Өзбекстан құрамасынан Арман Төлеуов алтын медальға ие болды.",
      doesNotState: ["Арман Төлеуов → KZ"]),
    PatternExample(
      .kazakh, "Қазақстан намысын Арман Төлеуов пен Самат Досаев қорғады.", states: ["Арман Төлеуов → KZ"]),
    PatternExample(
      .kyrgyz,
      "Бакуда Кыргызстандын намысын эки балбан коргоду. Асан Токтогулов күмүш медаль тагынды, Бакыт Асанов коло медалга ээ болду.",
      states: ["Асан Токтогулов → KG", "Бакыт Асанов → KG"], doesNotState: ["Асан Токтогулов → AZ"]),
    PatternExample(
      .uzbek,
      "O‘zbekiston terma jamoasi a’zolari 2 ta medalga sazovor bo‘ldi. Jumladan, Anvar Sodiqov oltin medalni qo‘lga kiritgan bo‘lsa, Botir Mahmudov bronza medal bilan taqdirlandi.",
      states: ["Anvar Sodiqov → UZ", "Botir Mahmudov → UZ"]),
    PatternExample(
      .uzbek, "Tadbirda shoir Anvar Sodiqov “Do‘stlik” medali bilan taqdirlandi. O‘zbekiston elchisi so‘zladi.",
      doesNotState: ["Anvar Sodiqov → UZ"]),
  ]

  static let squads = [
    PatternExample(
      .azerbaijani,
      "Qapıçı: Elçin Quliyev (“Dəniz”). Hücumçular: Anar Quliyev, Samir Orucov (hər ikisi “Vadi”), Tural Babayev (“Sahil”, Türkiyə).",
      states: [
        "Elçin Quliyev → “Dəniz”", "Anar Quliyev → “Vadi”", "Samir Orucov → “Vadi”", "Tural Babayev → “Sahil”",
      ], doesNotState: ["Anar Quliyev → “Sahil”", "Samir Orucov → “Sahil”"]),
    PatternExample(
      .azerbaijani, "Hücumçular: Anar Quliyev, Samir Orucov (“Vadi”).", states: ["Samir Orucov → “Vadi”"],
      doesNotState: ["Anar Quliyev → “Vadi”"]),
    PatternExample(
      .turkmen, "Goragçylar: Aman Gurbanow («Tolkun», 1999-2000), Wepa Atajanow («Dere», 2006).",
      states: ["Aman Gurbanow → «Tolkun»", "Wepa Atajanow → «Dere»"]),
  ]

  static let nationalSquads = [
    PatternExample(
      .azerbaijani,
      "Azərbaycan klubu “Dəniz” heyətini açıqlayıb. Hücumçular: Anar Quliyev (“Vadi”), Tural Babayev.",
      doesNotState: ["Anar Quliyev → AZ", "Tural Babayev → AZ"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycan millisinin Macarıstanla oyun üçün heyəti açıqlanıb. Hücumçular: Anar Quliyev (“Vadi”), Tural Babayev.",
      states: ["Anar Quliyev → AZ", "Tural Babayev → AZ"], doesNotState: ["Anar Quliyev → HU"]),
    PatternExample(
      .azerbaijani, "Azərbaycan millisinin heyəti açıqlanıb. Baş məşqçi: Peter Kovaç.",
      doesNotState: ["Peter Kovaç → AZ"]),
    PatternExample(
      .turkmen,
      "Gazagystanyň çempionatynda çykyş eden türkmen legionerlerinden düzülen ýygyndy: Goragçylar: Aman Gurbanow («Tolkun»).",
      doesNotState: ["Aman Gurbanow → KZ"]),
    PatternExample(
      .turkmen,
      "Türkmenistanda sanaw çap edildi. Türkmen legionerlerinden düzülen ýygyndy şeýle. Goragçylar: Aman Gurbanow («Tolkun», 1999).",
      states: ["Aman Gurbanow → TM"]),
  ]
}
