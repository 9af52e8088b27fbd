import Foundation

/// Articles of invented people.
enum Sample {
  static let article = """
    Bakıda Xəzər Körpüsü forumu keçirilib
    24 noyabr 2025, 14:16
    Bakıda Xəzər Ölkələri QHT-lərinin Körpü Forumu keçirilib.
    Forumda Azərbaycanın "Yeni Səs" İctimai Birliyinin sədri Anar Quliyev deyib ki, əməkdaşlıq genişlənəcək.

    """

  static let withoutNames = "Bu gün hava yaxşıdır, külək əsir, yağış gözlənilmir.\n"

  static let russian = "Вчера была хорошая погода, и мы долго гуляли по берегу моря, а потом вернулись домой.\n"

  static let turkish = "Dün hava güzeldi, kıyıda uzun uzun yürüdük, sonra da akşam eve döndük, çay içtik.\n"

  /// Facts as another tool might write them, without places in the text.
  static let facts = #"""
    {"id": "other", "language": "az", "entities": [{"id": "p1", "type": "person", "name": "Anar Quliyev"}]}

    """#

  static func encoded(_ text: String, in encoding: String.Encoding) throws -> Data {
    guard let data = text.data(using: encoding) else { throw CocoaError(.fileWriteInapplicableStringEncoding) }
    return data
  }

  /// A text in UTF-8 as it looks in another encoding.
  static func misread(_ text: String, as encoding: String.Encoding) throws -> String {
    guard let misread = String(data: Data(text.utf8), encoding: encoding) else {
      throw CocoaError(.fileReadInapplicableStringEncoding)
    }
    return misread
  }
}
