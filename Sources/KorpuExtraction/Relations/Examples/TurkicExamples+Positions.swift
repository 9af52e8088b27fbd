internal import KorpuModel

extension TurkicExamples {
  /// The first country sends an envoy; brackets are looked through; who leads a body stands at its end.
  static let positions = [
    PatternExample(
      .kazakh, "Әсел ЖҮСІПОВА, ҚР МӘДЕНИЕТ МИНИСТРІ:\nБіз жұмысты бастадық.", states: ["Әсел ЖҮСІПОВА → KZ"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов, “Жашыл Өрөөн” коомдук бирикмесинин төрагасы:\nБиз ишти баштадык.",
      states: ["Бакыт Асанов → “Жашыл Өрөөн” коомдук бирикмеси"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev, \"Yaşıl Vadi\" Fondunun sədri:\nBiz işə başladıq.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" Fondu"]),
    PatternExample(
      .turkish, "Türkiye'nin Kazakistan Büyükelçisi Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → TR"], doesNotState: ["Kemal Yurtsever → KZ"]),
    PatternExample(
      .turkish, "Mavi Deniz Vakfı (MDV) Genel Sekreteri Leyla Korkmaz konuştu.",
      states: ["Leyla Korkmaz → Mavi Deniz Vakfı"]),
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
      .kazakh, "Қазақстанның Түркиядағы елшісі Самат Досаев Алматыға келді.", states: ["Самат Досаев → KZ"],
      doesNotState: ["Самат Досаев → TR"]),
    PatternExample(
      .kyrgyz, "Казакстандын маданият жана спорт министринин орун басары Марат Ахметов Ошко келди.",
      states: ["Марат Ахметов → KZ"]),
    PatternExample(
      .uzbek, "O'zbekistonning Istanbuldagi Bosh konsuli Anvar Sodiqov Buxoroga keldi.", states: ["Anvar Sodiqov → UZ"],
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
  ]
}
