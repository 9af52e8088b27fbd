internal import KorpuModel

extension TurkicExamples {
  /// Occasions told of at a gathering, whose hosts do not hold that gathering.
  static let hostsOfToldOccasions = [
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu yapıldı. Bakan Kemal Yurtsever, forumda Macaristan tarafından düzenlenen etkinliklerin önemini vurguladı.",
      doesNotState: ["HU → Bahar Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Anar Quliyev çıxışında Ümid Fondu tərəfindən keçirilən tədbirlərdən danışıb.",
      doesNotState: ["Ümid Fondu → Türk Gəncləri Forumu"]),
    PatternExample(
      .kazakh,
      "Алматыда «Жасыл алқап» форумы өтті. Форумда Самат Досаев Мәдениет министрлігі ұйымдастырған іс-шаралар туралы айтты.",
      doesNotState: ["Мәдениет министрлігі → «Жасыл алқап» форумы"]),
    PatternExample(
      .turkish,
      "Bursa'da Bahar Festivali başladı. Yeşil Vadi Vakfı tarafından düzenlenen etkinlikler üç gün sürecek.",
      states: ["Yeşil Vadi Vakfı → Bahar Festivali"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu yapıldı. Bir sonraki foruma Azerbaycan ev sahipliği yapacak.",
      doesNotState: ["AZ → Bahar Forumu"]),
  ]

  /// Gatherings of the same row as the one reported on: the next, the one before, the first.
  static let othersOfRow = [
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu yapıldı. Bir sonraki forum Bakü'de düzenlenecek.",
      states: ["Bahar Forumu → Bursa"], doesNotState: ["Bahar Forumu → Bakü"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu yapıldı. İlk forum Bakü'de düzenlenmişti.",
      doesNotState: ["Bahar Forumu → Bakü"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Növbəti forum Şuşada keçiriləcək.",
      doesNotState: ["Türk Gəncləri Forumu → Şuşa"]),
    PatternExample(
      .kazakh, "Алматыда «Жасыл алқап» форумы өтті. Келесі форум Бакуде өтеді.",
      doesNotState: ["«Жасыл алқап» форумы → Баку"]),
    PatternExample(
      .kyrgyz, "Бишкекте «Жашыл өрөөн» форуму өттү. Кийинки форум Бакуда өтөт.",
      doesNotState: ["«Жашыл өрөөн» форуму → Баку"]),
    PatternExample(
      .uzbek, "Buxoroda «Yashil yo‘l» forumi bo‘lib o‘tdi. Keyingi forum Bokuda o‘tkaziladi.",
      doesNotState: ["«Yashil yo‘l» forumi → Boku"]),
    PatternExample(
      .turkmen, "Aşgabatda «Ýaşyl Jülge» forumy geçirildi. Birinji forum Bakuwda geçirilipdi.",
      doesNotState: ["«Ýaşyl Jülge» forumy → Bakuw"]),
    PatternExample(
      .turkish, "Azerbaycan'ın Gence kentinde hayatını kaybedenler için Bursa'da anma programı düzenlendi.",
      states: ["anma programı → Bursa"], doesNotState: ["anma programı → Gence"]),
  ]

  /// Countries from which a gathering brings people together.
  static let unitedAttendants = [
    PatternExample(
      .turkish,
      "Bursa'da Bahar Forumu yapıldı. Forum Türkiye, Kazakistan ve Özbekistan'dan gençleri bir araya getirdi.",
      states: ["TR → Bahar Forumu", "KZ → Bahar Forumu", "UZ → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Kazakistan ve Özbekistan'dan gençleri bir araya getiren Bahar Forumu yapıldı.",
      states: ["KZ → Bahar Forumu", "UZ → Bahar Forumu"]),
    PatternExample(
      .kazakh, "Алматыда «Жасыл алқап» форумы өтті. Форум Қазақстан және Түркиядан келген ғалымдардың басын қосты.",
      states: ["KZ → «Жасыл алқап» форумы", "TR → «Жасыл алқап» форумы"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu yapıldı. Foruma Kazakistan ve Özbekistan'dan katılım oldu.",
      states: ["KZ → Bahar Forumu", "UZ → Bahar Forumu"]),
  ]

  /// Posts with the adjective of a people before words of several, and posts behind the name before a colon.
  static let postsOfPeoples = [
    PatternExample(.turkish, "Macar Dışişleri Bakanı Viktor Balaton konuştu.", states: ["Viktor Balaton → HU"]),
    PatternExample(
      .kazakh, "Өзбек сыртқы істер министрі Озод Назаров сөз сөйледі.", states: ["Озод Назаров → UZ"]),
    PatternExample(
      .kazakh, "Самат Досаев, «Дала» қорының төрағасы: Біз ынтымақтастыққа дайынбыз.",
      states: ["Самат Досаев → «Дала» қоры"]),
    PatternExample(
      .uzbek, "Anvar Mahmudov, «Sahro» jamiyati raisi: Biz hamkorlikka tayyormiz.",
      states: ["Anvar Mahmudov → «Sahro» jamiyati"]),
    PatternExample(
      .turkish, "Sempozyumda, Üniversiteyi Tuna Araştırma Enstitüsü Müdürü Kemal Yurtsever temsil etti.",
      states: ["Kemal Yurtsever → Tuna Araştırma Enstitüsü"]),
  ]

  static let membersListedBehindNoun = [
    PatternExample(
      .turkish, "Türk Devletleri Teşkilatına üye Azerbaycan, Kazakistan ve Kırgızistan zirvede buluştu.",
      states: [
        "AZ → Türk Devletleri Teşkilatı", "KZ → Türk Devletleri Teşkilatı", "KG → Türk Devletleri Teşkilatı",
      ]),
    PatternExample(
      .azerbaijani, "Türk Dövlətləri Təşkilatına üzv Azərbaycan və Qazaxıstan sənəd imzalayıb.",
      states: ["AZ → Türk Dövlətləri Təşkilatı", "KZ → Türk Dövlətləri Təşkilatı"]),
  ]

  /// Who led, opened or watched a gathering told as the object at the head of the sentence, or did something at its end.
  static let leadersOfObjects = [
    PatternExample(
      .turkish, "Bursa'da \"Yeşil Vadi\" paneli düzenlendi. Paneli Prof. Dr. Kemal Yurtsever yönetti.",
      states: ["Kemal Yurtsever → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .turkish, "Bursa'da \"Yeşil Vadi\" paneli düzenlendi. Paneli Rektör Kemal Yurtsever ve öğrenciler izledi.",
      states: ["Kemal Yurtsever → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumu Anar Quliyev idarə edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu yapıldı. Oturum başkanlığını Prof. Dr. Kemal Yurtsever yaptı.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish, "Bursa'da Bahar Forumu yapıldı. Forum sonunda Kemal Yurtsever ile Anar Kerimov protokol imzaladı.",
      states: ["Kemal Yurtsever → Bahar Forumu", "Anar Kerimov → Bahar Forumu"]),
    PatternExample(
      .uzbek,
      "Buxoroda «Yashil yo‘l» forumi bo‘lib o‘tdi. Forum yakunida Anvar Mahmudov va Botir Karimov memorandum imzoladi.",
      states: ["Anvar Mahmudov → «Yashil yo‘l» forumi", "Botir Karimov → «Yashil yo‘l» forumi"]),
  ]

  /// Who opened a gathering, by the noun apart from its verb, or by its work.
  static let openersByNoun = [
    PatternExample(
      .turkish, "Bursa'da \"Yeşil Vadi\" paneli düzenlendi. Panelin açılışını Vali Kemal Yurtsever yaptı.",
      states: ["Kemal Yurtsever → \"Yeşil Vadi\" paneli"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumun açılışını Anar Quliyev edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .kazakh, "Алматыда «Жасыл алқап» форумы өтті. Форум жұмысын ректор Самат Досаев ашты.",
      states: ["Самат Досаев → «Жасыл алқап» форумы"]),
    PatternExample(
      .uzbek, "Buxoroda «Yashil yo‘l» forumi bo‘lib o‘tdi. Forum ishini Anvar Mahmudov ochdi.",
      states: ["Anvar Mahmudov → «Yashil yo‘l» forumi"]),
  ]
}
