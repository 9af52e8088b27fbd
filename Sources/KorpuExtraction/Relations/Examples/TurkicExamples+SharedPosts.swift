internal import KorpuModel

extension TurkicExamples {
  /// Posts for several countries, posts of several people at once, and bodies that only their abbreviation names.
  static let sharedPosts = [
    PatternExample(
      .azerbaijani,
      "Qazaxıstan Parlamenti Məclisinin və TürkPA-nın sədri Samir Orucov iclasda çıxış edib.",
      states: ["Samir Orucov → Qazaxıstan Parlamenti Məclisi", "Samir Orucov → TürkPA"]),
    PatternExample(
      .kazakh,
      "Сарыарқа университеті Қамқоршылық кеңесінің төрағасы Самат Досаев келді.",
      states: ["Самат Досаев → Сарыарқа университеті"]),
    PatternExample(
      .kyrgyz,
      "Дала университетинин Көзөмөл кеңешинин төрагасы Бакыт Асанов келди.",
      states: ["Бакыт Асанов → Дала университети"]),
    PatternExample(
      .kazakh, "ЮНЕСКО-ның Қазақстан, Қырғызстан және Өзбекстандағы өкілі Асқар Серіков келді.",
      states: ["Асқар Серіков → ЮНЕСКО"], doesNotState: ["Асқар Серіков → UZ", "Асқар Серіков → KZ"]),
    PatternExample(
      .kyrgyz, "ЮНЕСКОнун Кыргызстан, Казакстан жана Өзбекстан мамлекеттериндеги өкүлү Азамат Токтоев Ошко келди.",
      states: ["Азамат Токтоев → ЮНЕСКО"], doesNotState: ["Азамат Токтоев → UZ", "Азамат Токтоев → KG"]),
    PatternExample(
      .kazakh,
      "Қазақстан Жазушылар одағы төрағасының орынбасары Асқар Серіков, орынбасарлары Болат Омаров пен Ерлан Ахметов келді.",
      states: ["Болат Омаров → Қазақстан Жазушылар одағы", "Ерлан Ахметов → Қазақстан Жазушылар одағы"]),
    PatternExample(
      .uzbek,
      "O‘zbekiston Yozuvchilar uyushmasi raisi Anvar Mahmudov, o‘rinbosarlari Gulnoza Saidova va Botir Karimov keldi.",
      states: [
        "Gulnoza Saidova → O‘zbekiston Yozuvchilar uyushmasi", "Botir Karimov → O‘zbekiston Yozuvchilar uyushmasi",
      ]),
    PatternExample(
      .kazakh, "Қазақстан Жазушылар одағының төрағасы Асқар Серіков пен ақын Болат Омаров келді.",
      states: ["Асқар Серіков → Қазақстан Жазушылар одағы"], doesNotState: ["Болат Омаров → Қазақстан Жазушылар одағы"]),
    PatternExample(
      .kyrgyz, "ТасМУнун ректору Азамат Токтоев сөз сүйлөдү.", states: ["Азамат Токтоев → ТасМУ"]),
    PatternExample(
      .kyrgyz, "ТКМУнун илимий иштер боюнча проректору, илимдин кандидаты Азамат Токтоев сөз сүйлөдү.",
      states: ["Азамат Токтоев → ТКМУ"]),
    PatternExample(
      .kyrgyz, "Жайыл мамлекеттик университетинин профессору Азамат Токтоев баяндама жасады.",
      states: ["Азамат Токтоев → Жайыл мамлекеттик университети"]),
    PatternExample(
      .kazakh, "Арал мемлекеттік университетінің доценті Асқар Серіков баяндама жасады.",
      states: ["Асқар Серіков → Арал мемлекеттік университеті"]),
    PatternExample(
      .uzbek, "Xorazm universiteti professori Anvar Mahmudov ma’ruza qildi.",
      states: ["Anvar Mahmudov → Xorazm universiteti"]),
    PatternExample(
      .uzbek, "Xorazm universiteti kitobini professor Anvar Mahmudov o‘qidi.",
      doesNotState: ["Anvar Mahmudov → Xorazm universiteti"]),
    PatternExample(
      .kazakh, "Қазақстан Республикасы Парламенті Мәжілісінің Төрағасы Асқар Серіков келді.",
      states: ["Асқар Серіков → Қазақстан Республикасы Парламенті Мәжілісі"], doesNotState: ["Асқар Серіков → KZ"]),
    PatternExample(
      .kazakh, "«Алтын көпір» КеАҚ президенті Асқар Серіков келді.", states: ["Асқар Серіков → «Алтын көпір» КеАҚ"]),
    PatternExample(
      .uzbek, "Turkiy davlatlar tashkiloti (TDT)ning Bosh kotibi Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Turkiy davlatlar tashkiloti"]),
    PatternExample(
      .uzbek, "Xorazm davlat universiteti tarix fakulteti dekani, professor Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Xorazm davlat universiteti"]),
    PatternExample(
      .uzbek, "O‘zbekiston Prezidentining matbuot kotibi Anvar Mahmudov keldi.", states: ["Anvar Mahmudov → UZ"]),
    PatternExample(
      .uzbek, "Senat raisining o‘rinbosari Anvar Mahmudov keldi.", states: ["Anvar Mahmudov → Senat"]),
    PatternExample(
      .turkish, "Kırgızistan Meclis Başkanı Kemal Yurtsever konuştu.", states: ["Kemal Yurtsever → Kırgızistan Meclisi"]
    ),
    PatternExample(
      .turkish, "Türkiye'nin Bişkek Büyükelçisi Deniz Aksoy ile Eğitim Müşaviri Leyla Korkmaz karne dağıttı.",
      states: ["Deniz Aksoy → TR", "Leyla Korkmaz → TR"]),
    PatternExample(
      .turkish, "Türkiye'nin Bişkek Büyükelçisi Deniz Aksoy ile Eğitim Bakanı Leyla Korkmaz karne dağıttı.",
      states: ["Deniz Aksoy → TR"], doesNotState: ["Leyla Korkmaz → TR"]),
    PatternExample(
      .uzbek, "Parlament spikeri Anvar Mahmudov keldi.", states: ["Anvar Mahmudov → Parlament"]),
    PatternExample(
      .uzbek, "Yashil Vodiy jamg‘armasi raisining o‘rinbosarlari Anvar Mahmudov va Askar Temirov keldi.",
      states: ["Anvar Mahmudov → Yashil Vodiy jamg‘armasi", "Askar Temirov → Yashil Vodiy jamg‘armasi"]),
    PatternExample(
      .uzbek, "O‘zbekiston tashqi ishlar vazirining o‘rinbosarlari Anvar Mahmudov va Askar Temirov keldi.",
      states: ["Anvar Mahmudov → UZ", "Askar Temirov → UZ"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Daşary işler ministriniň orunbasarlary Kemal Orazow we Aman Ataýew geldiler.",
      states: ["Kemal Orazow → TM", "Aman Ataýew → TM"]),
  ]
}
