internal import Korpu

/// A found sentence as JSON.
struct SearchHitJSON: Encodable {
  private let article: String
  private let sha256: String?
  private let title: String?
  private let language: String
  private let published: String?
  private let publisher: String?
  private let url: String?
  private let number: Int
  private let start: Int
  private let end: Int
  private let sentence: String
  private let words: [String]
  private let speaker: String?

  init(of hit: SearchHit) {
    article = hit.article.id
    sha256 = hit.digest
    title = hit.article.title
    language = hit.article.language.rawValue
    published = hit.article.published?.iso
    publisher = hit.article.publisher
    url = hit.article.url
    number = hit.number
    start = hit.span.start
    end = hit.span.end
    sentence = hit.sentence
    words = hit.marks.compactMap { hit.sentence[$0].map(String.init) }
    speaker = hit.speaker
  }
}
