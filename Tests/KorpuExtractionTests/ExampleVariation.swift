import KorpuExtraction
import KorpuModel

/// The names of the patterns' examples, and others of the same kinds: what is stated must follow.
enum ExampleVariation {
  static let titles = ["Kazakh and Turkish names", "Uzbek and Hungarian names"]

  private static let names = [
    "Anar Quliyev", "Samir Orucov", "Kenan Aydemir", "Leyla Nəsirova", "Rüstəm Karimov", "Marat Tulegenov",
    "Marat Axmetov", "\"Ümid\"", "\"Yaşıl Vadi\"", "Türk Gəncləri Forumu", "Gənclər Fondu", "Gənclər Birliyi",
    "Mədəniyyət Nazirliyi", "Özbəkistan", "Qazaxıstan", "Macarıstan", "Bakıda", "Astanada", "Astana", "Gəncədə",
  ]
  private static let others = [
    [
      "Dastan Seytov", "Kuanış Əbilov", "Murat Yılmazer", "Ayşe Dəmirova", "Baurjan Omarov", "Emre Toprakov",
      "Kerem Aksoyev", "\"Bozqır Yeli\"", "\"7 Körpü\"", "Xəzər Alimləri Forumu", "Tələbə Assosiasiyası",
      "Sahibkarlar Federasiyası", "Ekologiya Agentliyi", "Gürcüstan", "Pakistan", "Türkmənistan", "Daşkənddə",
      "Budapeştdə", "Budapeşt", "Naxçıvanda",
    ],
    [
      "Sardor Rəhimov", "Zafar Usmonov", "Gábor Kovácsev", "Ildikó Szabóova", "Timur Olimov", "Bobur Ergaşev",
      "Jasur Nazarov", "\"Samo Yo‘li\"", "\"Duna-Kür\"", "Böyük Çöl Forumu", "Alimlər Vəqfi", "Jurnalistlər İttifaqı",
      "Turizm Komitəsi", "Almaniya", "Belarus", "Moldova", "Ankarada", "Türküstanda", "Türküstan", "Səmərqənddə",
    ],
  ]

  /// A text, or a tie, with the names changed.
  static func applied(to text: String, _ variation: Int) -> String {
    SeedVariation(title: titles[variation], replacements: Array(zip(names, others[variation]))).applied(to: text)
  }
}
