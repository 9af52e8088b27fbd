internal import KorpuModel

extension TurkicExamples {
  /// Hosts of «the event» that was told of before, in lists with brackets.
  static let hostsOfTheEvent = [
    PatternExample(
      .turkmen,
      "Maryda «Arassa howa» atly halkara maslahat geçirildi. Forumy Çäge instituty gurady.",
      states: ["Çäge instituty → Arassa howa"]),
    PatternExample(
      .turkmen,
      "Maryda «Arassa howa» atly halkara maslahat we «Çäge» atly halkara konferensiýa geçirildi. Forumy Çäge instituty gurady.",
      doesNotState: ["Çäge instituty → Arassa howa", "Çäge instituty → Çäge"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Yaşıl Vadi Fondu, Sahil Universiteti (Türkiyə), eləcə də Ümid Birliyinin birgə təşkil etdiyi tədbir iki gün davam edib.",
      states: [
        "Yaşıl Vadi Fondu → Türk Gəncləri Forumu", "Sahil Universiteti → Türk Gəncləri Forumu",
        "Ümid Birliyi → Türk Gəncləri Forumu",
      ]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Qonaqlar şəhəri gəziblər. Hava yaxşı olub. Ümid Birliyinin təşkil etdiyi tədbir maraqlı olub.",
      doesNotState: ["Ümid Birliyi → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Türkiyə Elmlər Akademiyasının təşkilatçılığı ilə Birinci Türkoloji Qurultayın 90 illiyinə həsr edilmiş “Yaşıl vadi” mövzusunda konfrans keçirilib.",
      states: ["Türkiyə Elmlər Akademiyası → Yaşıl vadi"],
      doesNotState: ["Türkiyə Elmlər Akademiyası → Birinci Türkoloji Qurultay"]),
  ]

  /// Places of a gathering of which only parts without names are said to be held, and of one that celebrates another.
  static let placesOfFrames = [
    PatternExample(
      .azerbaijani,
      "Macarıstanın paytaxtı Budapeşt şəhərində Dostluq Təşkilatına üzv ölkələrin diaspor qurumları rəhbərlərinin 7-ci iclası çərçivəsində görüşlər keçirilib.",
      states: [
        "Dostluq Təşkilatına üzv ölkələrin diaspor qurumları rəhbərlərinin 7-ci iclası → Budapeşt"
      ]),
    PatternExample(
      .azerbaijani,
      "Ankarada Birinci Türkoloji Qurultayın 90 illiyinə həsr edilmiş “Yaşıl vadi” mövzusunda konfrans keçirilib.",
      states: ["Yaşıl vadi → Ankara"], doesNotState: ["Birinci Türkoloji Qurultay → Ankara"]),
  ]

  /// Several who tell of something in a report on a gathering, none of whose sentences names it.
  static let tellersOfTopics = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Muzeyin direktoru Leyla Nəsirova, Sahil Universitetinin professoru Samir Orucov türk folklorundan bəhs ediblər.",
      states: ["Leyla Nəsirova → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Fondun əməkdaşları Leyla Nəsirova və Samir Orucov layihələrlə bağlı geniş məlumat veriblər.",
      states: ["Leyla Nəsirova → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Nazir Anar Quliyev və rektor Samir Orucov səfir Kenan Aydemirlə əlaqələrdən danışıblar.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Şəhərin 90 illiyinə həsr edilmiş tədbirdə rektor Samir Orucov çıxış edib.",
      states: ["Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev Türk Gəncləri Forumuna gəlib. Leyla Nəsirova və Samir Orucov forum iştirakçıları qarşısında nitq söyləyiblər.",
      states: ["Leyla Nəsirova → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universitetində rektorların iştirakı ilə görüş keçirilib. Tədbiri açan rektor Anar Quliyev “Sahil Kitab Sərgisi”nin əhəmiyyətindən danışıb.",
      doesNotState: ["Anar Quliyev → Sahil Kitab Sərgisi"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Müğənni Anar Quliyevin ifasında “Vətənə məktub” klipi nümayiş olunub.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Talks of which a verb says that they began.
  static let talksBegun = [
    PatternExample(
      .azerbaijani,
      "Moskvada Azərbaycanın xarici işlər naziri Anar Quliyevlə Türkiyənin xarici işlər naziri Kenan Aydemir arasında ikitərəfli görüş başlayıb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Anar Quliyevlə Kenan Aydemir arasında mübahisə başlayıb.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
  ]

  /// Lists of those met that end with others without names, and guests by a bare office.
  static let guestsBesideOthers = [
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev Dostluq Təşkilatının Baş katibi Kenan Aydemir, həmçinin türk dövlətlərinin səfirləri ilə görüşüb.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev, rektor Kenan Aydemir, tələbələr ilə görüşdən sonra Bakıya qayıdıblar.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Növbəti qonaq Türkiyənin səfiri Kenan Aydemir oldu. Səfiri Sahil Universitetinin rektoru Anar Quliyev qəbul etdi.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani,
      "Türkiyənin səfiri Kenan Aydemir Yaşıl Vadi Fondunun sədri Anar Quliyevlə görüşüb.",
      states: ["Kenan Aydemir → Anar Quliyev"]),
    PatternExample(
      .azerbaijani,
      "Növbəti qonaq Türkiyənin səfiri Kenan Aydemir oldu. Macarıstanın səfiri Peter Kovaçı rektor Anar Quliyev qəbul etdi.",
      doesNotState: ["Anar Quliyev → Kenan Aydemir"]),
  ]
}
