internal import KorpuModel

extension TurkicExamples {
  /// A nationality told of several people at once.
  static let compatriots = [
    PatternExample(
      .turkish, "Törene Türkmenistanlı Şair Oraz Berdiyev ve Kazak Yazar Marat Omarov katıldı.",
      states: ["Oraz Berdiyev → TM", "Marat Omarov → KZ"]),
    PatternExample(
      .turkish, "Özbek basınına göre Kemal Yurtsever ödül aldı.", doesNotState: ["Kemal Yurtsever → UZ"]),
    PatternExample(
      .turkish, "Törene Kazak Üniversitesi Rektörü Marat Omarov katıldı.", doesNotState: ["Marat Omarov → KZ"]),
    PatternExample(
      .kazakh, "Қазақстандық жазушылар Асқар Серіков, Болат Омаров және Ерлан Ахметов Бакуге барды.",
      states: ["Асқар Серіков → KZ", "Болат Омаров → KZ", "Ерлан Ахметов → KZ"]),
    PatternExample(
      .kazakh, "Әзербайжан елінің жазушылары Анар Гулиев пен Самир Оруджев Астанаға келді.",
      states: ["Анар Гулиев → AZ", "Самир Оруджев → AZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстандык балбандар Азамат Токтоев, Бакыт Асанов жана Эрмек Садыров финалга чыгышты.",
      states: ["Азамат Токтоев → KG", "Бакыт Асанов → KG", "Эрмек Садыров → KG"]),
    PatternExample(
      .uzbek, "O‘zbekistonlik yozuvchilar Anvar Mahmudov, Gulnoza Saidova va Botir Karimov keldi.",
      states: ["Anvar Mahmudov → UZ", "Gulnoza Saidova → UZ", "Botir Karimov → UZ"]),
    PatternExample(
      .kazakh, "Қазақстандық жазушы Асқар Серіков, Болат Омаров және Ерлан Ахметов Бакуге барды.",
      states: ["Асқар Серіков → KZ"], doesNotState: ["Болат Омаров → KZ", "Ерлан Ахметов → KZ"]),
    PatternExample(
      .kyrgyz, "Кыргызстандык жазуучулар Азамат Токтоев, Бакыт Асанов жана түркиялык акын Кемал Айдемир келди.",
      states: ["Бакыт Асанов → KG", "Кемал Айдемир → TR"], doesNotState: ["Кемал Айдемир → KG"]),
    PatternExample(
      .uzbek, "Turkiyalik mehmonlar Anvar Sodiqov va Dilshod Rahimov bilan uchrashdi.",
      doesNotState: ["Anvar Sodiqov → TR", "Dilshod Rahimov → TR"]),
    PatternExample(
      .turkmen, "Maryda türkmenistanly aýdymçylar Aman Ataýew bilen Kemal Orazowyň konserti boldy.",
      states: ["Aman Ataýew → TM", "Kemal Orazow → TM"]),
    PatternExample(
      .turkmen, "Türkiýeli myhmanlar Aman Ataýew we Kemal Orazow bilen duşuşdy.",
      doesNotState: ["Aman Ataýew → TR", "Kemal Orazow → TR"]),
  ]
}
