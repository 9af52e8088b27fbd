internal import KorpuModel

extension TurkicExamples {
  /// The first country sends an envoy; brackets are looked through; who leads a body stands at its end.
  static let positions =
    [
      PatternExample(
        .turkish, "Türkiye'nin Kazakistan Büyükelçisi Kemal Yurtsever konuştu.",
        states: ["Kemal Yurtsever → TR"], doesNotState: ["Kemal Yurtsever → KZ"]),
      PatternExample(
        .turkish, "Mavi Deniz Vakfı (MDV) Genel Sekreteri Leyla Korkmaz konuştu.",
        states: ["Leyla Korkmaz → Mavi Deniz Vakfı"]),
      PatternExample(
        .kazakh, "Қазақстанның Түркиядағы елшісі Самат Досаев Алматыға келді.", states: ["Самат Досаев → KZ"],
        doesNotState: ["Самат Досаев → TR"]),
      PatternExample(
        .kyrgyz, "Казакстандын маданият жана спорт министринин орун басары Марат Ахметов Ошко келди.",
        states: ["Марат Ахметов → KZ"]),
      PatternExample(
        .uzbek, "O'zbekistonning Istanbuldagi Bosh konsuli Anvar Sodiqov Buxoroga keldi.",
        states: ["Anvar Sodiqov → UZ"],
        doesNotState: ["Anvar Sodiqov → TR"]),
      PatternExample(
        .turkmen, "Türkmenistanyň BMG-niň ýanyndaky hemişelik wekili Sona Ataýewa Mara geldi.",
        states: ["Sona Ataýewa → TM"]),
      PatternExample(
        .kyrgyz, "Кыргызстандын маданият, маалымат жана спорт министри Бакыт Асанов Ошко келди.",
        states: ["Бакыт Асанов → KG"]),
      PatternExample(
        .kyrgyz, "Казакстандын Ош шаарындагы жыйында, маданият жана спорт министри Бакыт Асанов сүйлөдү.",
        doesNotState: ["Бакыт Асанов → KZ"]),
      PatternExample(
        .kazakh, "Түркияның Венгриядағы елшісі қызметіне Самат Досаев тағайындалды.", states: ["Самат Досаев → TR"]),
    ] + seconds

  /// A second to a post belongs where the post does, whatever words for his field stand between; brackets after a name hold
  /// a post too.
  private static let seconds = [
    PatternExample(
      .kazakh, "Әсел ЖҮСІПОВА, ҚР МӘДЕНИЕТ МИНИСТРІ:\nБіз жұмысты бастадық.", states: ["Әсел ЖҮСІПОВА → KZ"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов, “Жашыл Өрөөн” коомдук бирикмесинин төрагасы:\nБиз ишти баштадык.",
      states: ["Бакыт Асанов → “Жашыл Өрөөн” коомдук бирикмеси"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev, \"Yaşıl Vadi\" Fondunun sədri:\nBiz işə başladıq.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" Fondu"]),
    PatternExample(
      .uzbek, "O'zbekiston tashqi ishlar vazirining birinchi o'rinbosari Anvar Sodiqov Buxoroga keldi.",
      states: ["Anvar Sodiqov → UZ"]),
    PatternExample(
      .uzbek, "Turkiya Respublikasi Madaniyat va turizm vaziri o'rinbosari Kenan Aydemir Buxoroga keldi.",
      states: ["Kenan Aydemir → TR"]),
    PatternExample(
      .azerbaijani, "Qazaxıstanın baş nazirinin müavini - xarici işlər naziri Samat Dosayev Bakıya gəlib.",
      states: ["Samat Dosayev → KZ"]),
    PatternExample(
      .azerbaijani, "Milli Məclisin sədri Anar Quliyev Bakıya gəlib.", states: ["Anar Quliyev → Milli Məclis"]),
    PatternExample(
      .azerbaijani, "Yaşıl Gələcək Forumunun İdarə Heyətinin üzvü Anar Quliyev Bakıya gəlib.",
      states: ["Anar Quliyev → Yaşıl Gələcək Forumu"]),
    PatternExample(
      .azerbaijani, "İtaliyanın Turin şəhərində SF29-un prezidenti Anar Quliyev çıxış edib.",
      doesNotState: ["Anar Quliyev → IT"]),
    PatternExample(
      .uzbek, "Yozuvchilar uyushmasi raisining ijodiy ishlar bo'yicha birinchi o'rinbosari Anvar Sodiqov keldi.",
      states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
    PatternExample(
      .uzbek, "Buxoro davlat universiteti turkologiya instituti direktori Anvar Sodiqov so'zga chiqdi.",
      states: ["Anvar Sodiqov → Buxoro davlat universiteti"]),
    PatternExample(
      .uzbek, "O'zbekiston jamoasi g'olib bo'ldi, direktor o'rinbosari Anvar Sodiqov uni kutib oldi.",
      doesNotState: ["Anvar Sodiqov → UZ"]),
    PatternExample(
      .turkmen,
      "Türkmenistanyň Prezidentiniň ýaşlar syýasaty we medeni çäreleri utgaşdyrmak boýunça kömekçisi Merdan Ataýew Mara geldi.",
      states: ["Merdan Ataýew → TM"]),
    PatternExample(
      .turkmen, "Maslahatda Merdan Ataýew (Türkmenistanyň Bilim ministriniň orunbasary) çykyş etdi.",
      states: ["Merdan Ataýew → TM"]),
    PatternExample(
      .azerbaijani, "Tədbirdə Anar Quliyev (\"Ümid\" Fondunun sədri) və Samir Orucov çıxış ediblər.",
      states: ["Anar Quliyev → \"Ümid\" Fondu"], doesNotState: ["Samir Orucov → \"Ümid\" Fondu"]),
    PatternExample(
      .kyrgyz, "Жашыл Өрөөн фондунун (ЖӨФ) мурдагы төрагасы Бакыт Асанов келди.",
      states: ["Бакыт Асанов → Жашыл Өрөөн фонду"]),
    PatternExample(
      .kyrgyz,
      "Жашыл Өрөөн фондунун төрагасы, Казакстандын маданиятына эмгек сиңирген ишмер, профессор Бакыт Асанов келди.",
      states: ["Бакыт Асанов → Жашыл Өрөөн фонду"]),
    PatternExample(
      .kyrgyz, "Кытайдын Гуанчжоу шаарындагы башкы консул Бакыт Асанов келди.", doesNotState: ["Бакыт Асанов → CN"]),
    PatternExample(
      .kazakh, "Самат Досаев – Қазақстан мәдениет министрі, Кемал Айдемир – Жасыл Алқап қорының директоры.",
      states: ["Самат Досаев → KZ", "Кемал Айдемир → Жасыл Алқап қоры"],
      doesNotState: ["Самат Досаев → Жасыл Алқап қоры"]),
    PatternExample(
      .kyrgyz, "Спикерлер: Бакыт Асанов — Жашыл Өрөөн фондунун төрагасы; Гүлнара Токтоева — ректор.",
      states: ["Бакыт Асанов → Жашыл Өрөөн фонду"], doesNotState: ["Гүлнара Токтоева → Жашыл Өрөөн фонду"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev – Gənclər Fondunun sədri Samir Orucov gəlib.",
      doesNotState: ["Anar Quliyev → Gənclər Fondu"]),
  ]
}
