internal import KorpuModel

extension TurkicExamples {
  /// A gathering that only tells when another was held is not where people were.
  static let attendanceAfterEve = [
    PatternExample(
      .uzbek,
      "Buxoroda Turkiy kengashning beshinchi sammiti arafasida «Yashil vodiy» biznes-forumi bo'lib o'tdi. Unda Turkiya, Ozarbayjon va Erondan vakillar ishtirok etdi.",
      states: [
        "TR → «Yashil vodiy» biznes-forumi", "AZ → «Yashil vodiy» biznes-forumi", "IR → «Yashil vodiy» biznes-forumi",
      ],
      doesNotState: ["TR → Turkiy kengashning beshinchi sammiti"]),
    PatternExample(
      .kazakh, "Жасыл Алқап саммиті қарсаңында Астанада өткен Жастар кеңесінің отырысына Самат Досаев қатысты.",
      states: ["Самат Досаев → Жастар кеңесінің отырысы"], doesNotState: ["Самат Досаев → Жасыл Алқап саммиті"]),
    PatternExample(
      .uzbek,
      "Anvar Sodiqov Turkiy davlatlar sammitida ishtirok etadi. Mazkur sammit Buxoroda bo'lib o'tadi. Unda vazir Botir Aliyev qatnashadi.",
      states: ["Botir Aliyev → Turkiy davlatlar sammiti"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Vakfı heyeti, Bahar Forumu için geldiği Bursa'da Vali Kemal Yurtsever ile bir toplantı yaptı.",
      states: ["Mavi Deniz Vakfı → Bahar Forumu"], doesNotState: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Vali Kemal Yurtsever, Bahar Forumu için geldiği Bursa'da konuştu.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev Türk Gəncləri Forumunda iştirak etmək üçün Şuşaya gələn rektor Gülnar Ospanova ilə görüşüb.",
      states: ["Gülnar Ospanova → Türk Gəncləri Forumu"], doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  /// Whose attendance is awaited.
  static let expected = [
    PatternExample(
      .turkmen, "Türkmenistanyň «Ýaşyl jülge» forumyna gatnaşmagyna garaşylýar.",
      states: ["TM → «Ýaşyl jülge» forumy"]),
    PatternExample(
      .uzbek, "Vazir Anvar Sodiqovning «Yashil vodiy» forumida ishtirok etishi kutilmoqda.",
      states: ["Anvar Sodiqov → «Yashil vodiy» forumi"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz'ın Bahar Forumu'na katılması bekleniyor.",
      states: ["Leyla Korkmaz → Bahar Forumu"]),
    PatternExample(
      .uzbek, "Vazir Anvar Sodiqovning o'rinbosari «Yashil vodiy» forumida ishtirok etishi kutilmoqda.",
      doesNotState: ["Anvar Sodiqov → «Yashil vodiy» forumi"]),
  ]

  /// Who goes to a gathering and speaks on the way has not spoken there.
  static let wordsOfTravellers = [
    PatternExample(
      .azerbaijani,
      "Nazir Anar Quliyev Türk Gəncləri Forumunda iştirak etmək üçün Şuşaya gələn rektor Gülnar Ospanova ilə görüşüb. Gülnar Ospanova bildirib ki, layihə uğurludur.",
      doesNotState: ["Gülnar Ospanova → Türk Gəncləri Forumu"])
  ]

  /// What is held on the eve of another has the place.
  static let placesOnEve = [
    PatternExample(
      .uzbek, "Buxoroda Turkiy kengashning beshinchi sammiti oldidan Yashil Vodiy forumi bo'lib o'tdi.",
      states: ["Yashil Vodiy forumi → Buxoro"], doesNotState: ["Turkiy kengashning beshinchi sammiti → Buxoro"]),
    PatternExample(
      .kazakh, "Жасыл Алқап саммиті қарсаңында Алматыда Жастар форумы өтті.", states: ["Жастар форумы → Алматы"],
      doesNotState: ["Жасыл Алқап саммиті → Алматы"]),
    PatternExample(
      .turkish, "Yeşil Vadi Zirvesi öncesinde Bursa'da Genç Yazarlar Forumu düzenlendi.",
      states: ["Genç Yazarlar Forumu → Bursa"], doesNotState: ["Yeşil Vadi Zirvesi → Bursa"]),
    PatternExample(
      .kazakh,
      "Астанада Жасыл Алқап ұйымының XIV отырысы өтеді. Былтыр Арал платформасы құрылды. Оның алғашқы отырысы Шымкент қаласында өтті.",
      doesNotState: ["Жасыл Алқап ұйымының XIV отырысы → Шымкент"]),
  ]

  /// Nor is it a part of what it only comes before.
  static let partsOnEve = [
    PatternExample(
      .kazakh, "Жасыл Алқап саммиті қарсаңында Алматыда Жастар форумы өтті.",
      doesNotState: ["Жастар форумы → Жасыл Алқап саммиті"]),
    PatternExample(
      .kazakh, "Жасыл Алқап саммиті аясында Алматыда Жастар форумы өтті.",
      states: ["Жастар форумы → Жасыл Алқап саммиті"]),
    PatternExample(
      .turkmen,
      "Prezident Wepa Atajanow «Ýaşyl jülge» forumyndaky çykyşynda «Suw» atly maslahat geçiriljekdigini aýtdy.",
      doesNotState: ["Suw → «Ýaşyl jülge» forumy"]),
    PatternExample(
      .azerbaijani, "Türk Dövlətləri Sammiti ərəfəsində Bakıda Türk Gəncləri Forumu keçirilib.",
      doesNotState: ["Türk Gəncləri Forumu → Türk Dövlətləri Sammiti"]),
  ]
}
