import Foundation
import Testing

/// The seed article with other people, bodies, countries, cities and gatherings in it, inflected as
/// Azerbaijani inflects them.
struct SeedVariation: CustomTestStringConvertible, Sendable {
  let title: String
  /// What is replaced by what, in this order.
  let replacements: [(old: String, new: String)]

  var testDescription: String { title }

  func applied(to text: String) -> String {
    // By way of marks that no text has, so that nothing new is replaced again.
    var text = text
    for (index, pair) in replacements.enumerated() {
      text = text.replacingOccurrences(of: pair.old, with: "\u{E000}\(index)\u{E001}")
    }
    for (index, pair) in replacements.enumerated() {
      text = text.replacingOccurrences(of: "\u{E000}\(index)\u{E001}", with: pair.new)
    }
    return text
  }

  static let all = [
    SeedVariation(
      title: "Uzbekistan and Türkiye in Şuşa",
      replacements: [
        ("Jansayo İsmaqulova", "Dilfuza Raximova"), ("Assiya Tikeyeva", "Nodira Yuldaşeva"),
        ("Ayan Turekulov", "Bobur Ergaşev"), ("Aqil Camal", "Kamran Orucov"), ("Şəlalə Həsənova", "Nərgiz Babayeva"),
        ("Hacıbəy Heydərli", "Tural Səmədli"), ("Səninlə Gələcək", "Yaxşı Qonşu"), ("Community Hub", "Green Bridge"),
        ("İkinci Respublika", "Yeni Nəfəs"), ("Ortaq Dəyərlər", "Sabahın Səsi"),
        ("İctimaiyyatlə Əlaqələrin İnkişafına Kömək", "Kənd Məktəblərinə Dəstək"),
        ("Gəncliyin Sosial-İqtisadi İnkişafına Yardım", "Dağ Rayonlarının Ekoloji Tərəqqisinə Yardım"),
        ("Qazaxıstanın", "Özbəkistanın"), ("Qazaxıstan", "Özbəkistan"), ("Azərbaycan", "Türkiyə"),
        ("Bakıda", "Şuşada"), ("Bakı", "Şuşa"), ("Türk Dövlətləri Təşkilatına", "Xəzər Ölkələri Şurasına"),
        ("Türk Dövlətləri Təşkilatı", "Xəzər Ölkələri Şurası"), ("TDT", "XÖŞ"),
        ("Əməkdaşlıq və Həmrəylik", "Dostluq və Qardaşlıq"), ("Həmrəylik", "Qardaşlıq"),
        ("QHT-lərinin əmakdaşlıq", "QHT-lərinin Mədəniyyət"),
      ]),
    SeedVariation(
      title: "Kyrgyzstan and Hungary in Astana",
      replacements: [
        ("Jansayo İsmaqulova", "Çolpon Sultanova"), ("Assiya Tikeyeva", "Aizada Toktoqulova"),
        ("Ayan Turekulov", "Nurbek Asanov"), ("Aqil Camal", "Emil Tahir"), ("Şəlalə Həsənova", "Lalə Vəliyeva"),
        ("Hacıbəy Heydərli", "Vüqar Nəsibli"), ("Səninlə Gələcək", "Ala Too"), ("Community Hub", "Youth Lab"),
        ("İkinci Respublika", "Üçüncü Yol"), ("Ortaq Dəyərlər", "Açıq Qapı"),
        ("İctimaiyyatlə Əlaqələrin İnkişafına Kömək", "Qadın Sahibkarlığının İnkişafına Kömək"),
        ("Gəncliyin Sosial-İqtisadi İnkişafına Yardım", "Tələbələrin Hüquqi Maariflənməsinə Yardım"),
        ("Qazaxıstanın", "Qırğızıstanın"), ("Qazaxıstan", "Qırğızıstan"), ("Azərbaycan", "Macarıstan"),
        ("Bakıda", "Astanada"), ("Bakı", "Astana"), ("Türk Dövlətləri Təşkilatına", "Böyük Çöl Xalqları Təşkilatına"),
        ("Türk Dövlətləri Təşkilatı", "Böyük Çöl Xalqları Təşkilatı"), ("TDT", "BÇXT"),
        ("Əməkdaşlıq və Həmrəylik", "Sülh və Birlik"), ("Həmrəylik", "Birlik"),
        ("QHT-lərinin əmakdaşlıq", "QHT-lərinin Təhsil"),
      ]),
  ]
}

/// The seed article of the repository.
enum Seed {
  static func text() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "seeds/000_7f69ff3c855ba16b.txt"), encoding: .utf8)
  }

  /// The text with the speakers' paragraphs, an attribution with its quotation each, turned by some places.
  static func rotated(_ text: String, by places: Int) -> String {
    let lines = text.split(separator: "\n").map(String.init)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("\"Report\"") }) else { return text }
    var blocks = stride(from: first, to: first + 10, by: 2).map { Array(lines[$0..<$0 + 2]) }
    blocks = Array(blocks[places...] + blocks[..<places])
    return (lines[..<first] + blocks.joined() + lines[(first + 10)...]).joined(separator: "\n")
  }

  /// The text with its verbs of saying changed, each for the one some places on.
  static func withOtherVerbs(_ text: String, shift: Int) -> String {
    let verbs = ["deyib", "bildirib", "vurğulayıb", "qeyd edib", "söyləyib", "əlavə edib"]
    return SeedVariation(
      title: "verbs",
      replacements: verbs.indices.map { (verbs[$0], verbs[($0 + shift) % verbs.count]) }
    ).applied(to: text)
  }
}
