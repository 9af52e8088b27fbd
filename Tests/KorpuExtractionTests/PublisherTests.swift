import KorpuArticles
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// Whom an article credits is its publisher; the words that a sentence of crediting begins with are not.
@Suite struct PublisherTests {
  @Test(
    arguments: [
      ("Как сообщает пресс-служба министерства, школа открыта.", nil),
      ("Об этом сообщили в отделе культуры министерства.", nil),
      ("Трибуна сообщает, что школа открыта.", "Трибуна"),
      ("Школа открыта, сообщает Трибуна.", nil),
    ] as [(String, String?)])
  func `a sentence credits`(_ text: String, _ publisher: String?) throws {
    try expect(publisher, of: text, in: .russian)
  }

  @Test(
    arguments: [
      ("\"Xəbərçi\"nin Qərb bürosunun məlumatına görə, forum Gəncədə keçirilib.", .azerbaijani, "Xəbərçi"),
      ("\"Xəbərçi\" ATB-nin mətbuat xidmətinə istinadən xəbər verir ki, forum başa çatıb.", .azerbaijani, "Xəbərçi"),
      ("\"Xəbərçi\" agentliyinin məlumatına görə, forum Gəncədə keçirilib.", .azerbaijani, "Xəbərçi"),
      ("Təhsil Nazirliyinin məlumatına görə, forum Gəncədə keçirilib.", .azerbaijani, nil),
      ("\"Dostluq\" birliyinin məlumatına görə, forum Gəncədə keçirilib.", .azerbaijani, nil),
      ("\"Dostluq\" İctimai Birliyinin məlumatına görə, forum Gəncədə keçirilib.", .azerbaijani, nil),
      ("Бу ҳақда “Сирдарё товар биржаси” (СТБ) хабар берди.", .uzbek, nil),
      ("Hujjat Termizda imzolandi, deya xabar bermoqda gazeta.", .uzbek, nil),
      ("Bu barada Ulag we kommunikasiýa ministrliginiň metbugat gullugy habar berdi.", .turkmen, nil),
      ("The producer Zarafshan Tex denied reports that it had agreed to merge.", .english, nil),
      ("The fund and the library signed a memorandum, UNT News reports.", .english, "UNT News"),
    ] as [(String, Language, String?)])
  func `bureaus, offices and bodies that are told of are no publishers`(
    _ text: String, _ language: Language, _ publisher: String?
  ) throws {
    try expect(publisher, of: text, in: language)
  }

  private func expect(_ publisher: String?, of text: String, in language: Language) throws {
    let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: language)
    let lexicon = try #require(Lexicon.of(language))
    #expect(ArticleExtractor(lexicon: lexicon).facts(of: article).publisher == publisher)
  }
}
