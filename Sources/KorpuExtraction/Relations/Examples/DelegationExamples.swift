internal import KorpuModel

/// Texts that tell who belongs to a delegation, and who only seems to.
enum DelegationExamples {
  static let offices = slavicOffices + turkicOffices + otherOffices

  private static let slavicOffices = [
    PatternExample(
      .russian,
      "В составе делегации Казахстана: министр культуры Аскар Темиров, министр финансов Алия Серикова.",
      states: ["Аскар Темиров → KZ", "Алия Серикова → KZ"]),
    PatternExample(
      .russian, "В состав делегации Казахстана вошли министр культуры Аскар Темиров и вице-министр Алия Серикова.",
      states: ["Аскар Темиров → KZ", "Алия Серикова → KZ"]),
    PatternExample(
      .russian, "В составе делегации Казахстана были писатели и министр культуры Венгрии Петер Ковач.",
      doesNotState: ["Петер Ковач → KZ"]),
    PatternExample(
      .russian, "Министр культуры Аскар Темиров встретил гостей, в составе делегации Казахстана были писатели.",
      doesNotState: ["Аскар Темиров → KZ"]),
    PatternExample(
      .russian,
      "В составе официальной узбекской делегации находятся министр культуры Анвар Каримов и советник президента Дильшод Юсупов.",
      states: ["Анвар Каримов → UZ"], doesNotState: ["Дильшод Юсупов → UZ: president"]),
    PatternExample(
      .russian,
      "Президент Узбекистана Анвар Каримов прибыл в Баку. Делегацию во главе с президентом Анваром Каримовым встретили в аэропорту. В состав делегации вошли министр энергетики Дильшод Юсупов и министр финансов Шухрат Рахимов.",
      states: ["Дильшод Юсупов → UZ", "Шухрат Рахимов → UZ"], doesNotState: ["Дильшод Юсупов → AZ"]),
    PatternExample(
      .russian,
      "В составе турецкой делегации находятся министр энергетики Кемаль Айдемир, руководитель коммуникационной службы президента Дениз Аксой и посол Турции Хасан Топрак.",
      states: ["Кемаль Айдемир → TR: minister"], doesNotState: ["Дениз Аксой → TR: president"]),
    PatternExample(
      .russian,
      "Встретились делегации Турции и Казахстана. В состав делегации вошёл министр культуры Аскар Темиров.",
      doesNotState: ["Аскар Темиров → KZ", "Аскар Темиров → TR"]),
  ]

  private static let turkicOffices = [
    PatternExample(
      .turkmen,
      "Türkiýäniň Prezidenti Kemal Aýdemir Aşgabada geldi. Prezident Kemal Aýdemiriň ýolbaşçylygyndaky wekiliýetiň düzüminde goranmak ministri Murat Ýurtsewer we söwda ministri Deniz Aksoý bar.",
      states: ["Murat Ýurtsewer → TR", "Deniz Aksoý → TR"], doesNotState: ["Deniz Aksoý → TM"]),
    PatternExample(
      .turkish, "Özbekistan heyetinde Kültür Bakanı Anvar Karimov ve Maliye Bakanı Dilşod Yusupov yer aldı.",
      states: ["Anvar Karimov → UZ", "Dilşod Yusupov → UZ"]),
    PatternExample(
      .turkish,
      "Kazakistan başkentinden bir Kazak heyeti Ankara'ya geldi. Heyette Kültür Bakanı Serik Omarov, Türkiye'nin Astana Büyükelçisi Kemal Yurtsever ve öğrenciler yer aldı.",
      states: ["Serik Omarov → KZ", "Kemal Yurtsever → TR"], doesNotState: ["Serik Omarov → TR"]),
    PatternExample(
      .turkish, "Heyette Kazak öğrenciler yer aldı, Kültür Bakanı Deniz Aksoy onları karşıladı.",
      doesNotState: ["Deniz Aksoy → KZ"]),
    PatternExample(
      .azerbaijani,
      "Özbəkistanın nümayəndə heyəti Bakıya gəlib. Nümayəndə heyətinin tərkibində mədəniyyət naziri Anvar Karimov və maliyyə naziri Dilşod Yusupov var.",
      states: ["Anvar Karimov → UZ", "Dilşod Yusupov → UZ"], doesNotState: ["Anvar Karimov → AZ"]),
    PatternExample(
      .kazakh,
      "Өзбекстан делегациясының құрамында мәдениет министрі Анвар Каримов пен қаржы министрі Дилшод Юсупов болды.",
      states: ["Анвар Каримов → UZ", "Дилшод Юсупов → UZ"]),
    PatternExample(
      .kyrgyz,
      "Өзбекстандын делегациясынын курамында маданият министри Анвар Каримов жана каржы министри Дилшод Юсупов болду.",
      states: ["Анвар Каримов → UZ", "Дилшод Юсупов → UZ"]),
    PatternExample(
      .uzbek,
      "Turkiya delegatsiyasi tarkibida madaniyat vaziri Kemal Yurtsever va moliya vaziri Deniz Aksoy bor.",
      states: ["Kemal Yurtsever → TR", "Deniz Aksoy → TR"]),
  ]

  private static let otherOffices = [
    PatternExample(
      .russian,
      "С казахстанской стороны во встрече участвовали министр культуры Серик Омаров и вице-министр Аскар Темиров, с турецкой стороны — министр культуры Кемаль Айдемир.",
      states: ["Серик Омаров → KZ", "Аскар Темиров → KZ", "Кемаль Айдемир → TR"],
      doesNotState: ["Кемаль Айдемир → KZ"]),
    PatternExample(
      .kazakh,
      "Кездесуге Қазақстан тарапынан мәдениет министрі Самат Досаев, Түркия тарапынан министр Кемал Айдемир қатысты.",
      states: ["Самат Досаев → KZ", "Кемал Айдемир → TR"], doesNotState: ["Кемал Айдемир → KZ"]),
    PatternExample(
      .english,
      "A Turkish delegation arrived in Baku. The delegation includes Minister of Culture Kemal Yurtsever and Deputy Minister of Finance Deniz Aksoy.",
      states: ["Kemal Yurtsever → TR", "Deniz Aksoy → TR"], doesNotState: ["Kemal Yurtsever → AZ"]),
    PatternExample(
      .english,
      "The delegation of Uzbekistan included Minister of Energy Anvar Karimov, and Minister of Culture of Hungary Peter Kovacs met it.",
      states: ["Anvar Karimov → UZ", "Peter Kovacs → HU"], doesNotState: ["Peter Kovacs → UZ"]),
    PatternExample(
      .hungarian,
      "A magyar delegáció, melynek tagja Kovács Gábor pénzügyminiszter és Nagy Anna külügyminiszter, tárgyalt Asztanában.",
      states: ["Kovács Gábor → HU", "Nagy Anna → HU"]),
  ]
}

extension DelegationExamples {
  /// Whom a delegation met of whose people the text tells elsewhere.
  static let meetings = [
    PatternExample(
      .turkish,
      "Kazakistan Büyükelçisi Serik Omarov ve Bakan Danışmanı Askar Temirov ile beraberlerindeki heyet Konya'ya geldi. Heyet, Konya Valisi Kemal Yurtsever ve Belediye Başkanı Deniz Aksoy ile bir araya geldi.",
      states: [
        "Serik Omarov → Kemal Yurtsever", "Serik Omarov → Deniz Aksoy", "Askar Temirov → Kemal Yurtsever",
        "Askar Temirov → Deniz Aksoy",
      ], doesNotState: ["Serik Omarov → Askar Temirov", "Kemal Yurtsever → Deniz Aksoy"]),
    PatternExample(
      .turkish,
      "Kazakistan heyeti Ankara'ya geldi. Heyette Kazakistan Kültür Bakanı Serik Omarov ve Milletvekili Askar Temirov yer aldı. Heyet, TBMM Başkanı Kemal Yurtsever ile görüştü.",
      states: ["Serik Omarov → Kemal Yurtsever", "Askar Temirov → Kemal Yurtsever"],
      doesNotState: ["Serik Omarov → Askar Temirov"]),
    PatternExample(
      .azerbaijani,
      "Nümayəndə heyətinin tərkibində Qazaxıstanın mədəniyyət naziri Serik Omarov və səfir Askar Temirov olub. Heyət mədəniyyət naziri Anar Quliyev ilə görüşüb.",
      states: ["Serik Omarov → Anar Quliyev", "Askar Temirov → Anar Quliyev"]),
    PatternExample(
      .turkish,
      "Heyette Bakan Serik Omarov yer aldı. İkinci heyette Vali Askar Temirov bulundu. Heyet, TBMM Başkanı Kemal Yurtsever ile görüştü.",
      doesNotState: ["Serik Omarov → Kemal Yurtsever", "Askar Temirov → Kemal Yurtsever"]),
  ]

  /// Bodies whose delegations visit others, and whom these meet.
  static let visits = [
    PatternExample(
      .kazakh,
      "«Жаңа көпір» қорының делегациясы Алтай университетіне барды. Университет ректоры Серік Омаровпен өткен кездесуде ынтымақтастық талқыланды.",
      states: ["Алтай университеті → «Жаңа көпір» қоры", "Серік Омаров → «Жаңа көпір» қоры"]),
    PatternExample(
      .azerbaijani,
      "\"Yeni Yol\" İctimai Birliyinin nümayəndə heyəti Altay Universitetini ziyarət edib. Universitetin rektoru Serik Omarov ilə keçirilən görüşdə əməkdaşlıq müzakirə olunub.",
      states: ["Altay Universiteti → \"Yeni Yol\" İctimai Birliyi", "Serik Omarov → \"Yeni Yol\" İctimai Birliyi"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Derneği tarafından Türkmenistan Ankara Büyükelçisi Kemal Yurtsever ziyaret edildi. Ziyarete Dernek Başkanı Leyla Korkmaz ve Yönetim Kurulu Üyesi Deniz Aksoy katıldı.",
      states: [
        "Mavi Deniz Derneği → Kemal Yurtsever", "Leyla Korkmaz → Kemal Yurtsever", "Deniz Aksoy → Kemal Yurtsever",
      ], doesNotState: ["Leyla Korkmaz → Deniz Aksoy"]),
  ]

  /// Talks of those who visited a body with somebody of it.
  static let talksOfVisitors = [
    PatternExample(
      .russian,
      "Делегация фонда «Новый мост» посетила Алтайский университет. На встрече с ректором университета Сериком Омаровым обсуждалось сотрудничество.",
      states: ["Серик Омаров → фонд «Новый мост»"]),
    PatternExample(
      .russian,
      "Делегация фонда «Новый мост» посетила Алтайский университет. На встрече с министром Венгрии Петером Ковачем обсуждалось сотрудничество.",
      doesNotState: ["Петер Ковач → фонд «Новый мост»"]),
    PatternExample(
      .english,
      "A delegation of the New Bridge Foundation visited Altay University. At the meeting with the university's rector Serik Omarov, cooperation was discussed.",
      states: ["Serik Omarov → New Bridge Foundation"]),
    PatternExample(
      .russian,
      "Делегация фонда «Новый мост» посетила Алтайский университет. На встрече с ректором Сериком Омаровым обсуждалось сотрудничество.",
      states: ["Серик Омаров → фонд «Новый мост»"]),
    PatternExample(
      .english,
      "A delegation of the New Bridge Foundation visited Altay University. A letter from Rector Serik Omarov was shown.",
      doesNotState: ["Serik Omarov → New Bridge Foundation"]),
  ]

  /// Several who receive or are received, where the verb is in the passive or one of hosting.
  static let several = [
    PatternExample(
      .english,
      "At the airport, President of Uzbekistan Anvar Karimov was welcomed by Prime Minister of Kazakhstan Serik Omarov and Mayor of Astana Askar Temirov.",
      states: ["Serik Omarov → Anvar Karimov", "Askar Temirov → Anvar Karimov"],
      doesNotState: ["Serik Omarov → Askar Temirov"]),
    PatternExample(
      .english, "President Serik Omarov hosted Minister Anvar Karimov and Ambassador Dilshod Yusupov.",
      states: ["Serik Omarov → Anvar Karimov", "Serik Omarov → Dilshod Yusupov"],
      doesNotState: ["Anvar Karimov → Dilshod Yusupov"]),
  ]
}
