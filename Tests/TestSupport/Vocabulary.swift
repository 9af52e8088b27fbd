/// The invented names that random articles speak of. The two vocabularies correspond word by word, also
/// in which words and initials are equal: what is stated with the one must come out alike with the other.
public struct Vocabulary: Sendable {
  public let givenNames: [String]
  public let surnames: [String]
  public let ministries: [String]
  public let unions: [(full: String, abbreviation: String)]
  public let forums: [String]
  public let descriptions: [String]
  public let places: [String]
  public let countries: [(code: String, name: String)]

  public static let first = Vocabulary(
    givenNames: ["Tural", "Teymur", "Anar", "Leyla"],
    surnames: ["Əliyev", "Quliyev", "Şahinoğlu"],
    ministries: ["Mədəniyyət Nazirliyi", "Su Təchizatı Nazirliyi"],
    unions: [("Xəzər Şəhərləri Birliyi", "XŞB"), ("Xalq Şairləri Birliyi", "XŞB"), ("Çöl Gəncləri Təşkilatı", "ÇGT")],
    forums: ["Xəzər Gənclər Forumu", "Açıq Qapı Sammiti"],
    descriptions: ["yekun tədbir", "bağlanış konserti"],
    places: ["Bakı", "Astana", "Şuşa"],
    countries: [("AZ", "Azərbaycan"), ("KZ", "Qazaxıstan"), ("TR", "Türkiyə")])

  public static let second = Vocabulary(
    givenNames: ["Samir", "Seyran", "Elçin", "Nigar"],
    surnames: ["Orucov", "Babayev", "Dağlaroğlu"],
    ministries: ["Səhiyyə Nazirliyi", "Dağ Yolları Nazirliyi"],
    unions: [
      ("Göl Kəndləri Cəmiyyəti", "GKC"), ("Gənc Kamançaçılar Cəmiyyəti", "GKC"), ("Bozqır Alimləri Şurası", "BAŞ"),
    ],
    forums: ["Turan Alimlər Konqresi", "Böyük Yol Görüşü"],
    descriptions: ["açılış mərasimi", "dəyirmi masa"],
    places: ["Gəncə", "Bişkek", "Quba"],
    // Of which country a body is that tells none depends on the language: one of the countries stays.
    countries: [("AZ", "Azərbaycan"), ("HU", "Macarıstan"), ("KG", "Qırğızıstan")])

  /// Shares no word with the others.
  public static let unrelated = Vocabulary(
    givenNames: ["Murad", "Zaur"], surnames: ["Vəliyev", "Cəfərov"], ministries: ["İdman Komitəsi"],
    unions: [("Ulduz Rəsədxanası Fondu", "URF")], forums: ["Nar Bayramı"], descriptions: ["ilk məclis"],
    places: ["Zaqatala"], countries: [("TM", "Türkmənistan")])
}
