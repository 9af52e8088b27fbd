import KorpuModel

@testable import KorpuArticles

/// Pages of invented people, as sites print and archives store them.
enum Pages {
  static let story = [
    "Bakıda Xəzər Ölkələri QHT-lərinin Körpü Forumu keçirilib.",
    "Forumda \"Yeni Səs\" İctimai Birliyinin sədri Anar Quliyev deyib ki, əməkdaşlıq genişlənəcək.",
  ]

  static let text = story.joined(separator: "\n")

  static let all = [
    text,
    " date 2025-11-24 Bakıda Körpü Forumu keçirildi - VİDEO\n- 24 noyabr, 2025\n- 14:16\n\(text)\nLalə Vəliyeva\nEmil Tahir",
    "Mədəniyyət\n24 Noyabr 2025, 14:16\nBakıda Körpü Forumu keçirildi\n\n\(text)\n\nFoto: AZƏRTAC\nMüəllif: Lalə Vəliyeva",
    "Bakı, 24 noyabr, AZƏRTAC. \(text)\nAZƏRTAC",
    "Bakıda uzun bir səfərdən sonra keçirilən böyük forumda bir çox\nölkənin nümayəndələri iştirak edib və öz fikirlərini bölüşüb,\nsonra isə birgə bəyanat qəbul olunub.\n\n\(text)",
  ]

  static func article(_ text: String) throws(ArticleError) -> (text: String, layout: ReadLayout) {
    let article = try ArticleReader().article(from: Array(text.utf8), named: "test", language: .azerbaijani)
    let paragraphs = article.paragraphs.map { article.text[$0].map(String.init) ?? "?" }
    return (
      article.text,
      ReadLayout(
        title: article.title, published: article.published?.iso, time: article.publishedTime,
        authors: article.authors, paragraphs: paragraphs)
    )
  }
}

/// What was read off a page.
struct ReadLayout: Equatable {
  var title: String?
  var published: String?
  var time: String?
  var authors: [String] = []
  var paragraphs: [String] = Pages.story
}
