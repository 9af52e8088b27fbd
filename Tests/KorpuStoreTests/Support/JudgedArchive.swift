import KorpuModel
import KorpuResolution
import KorpuStore
import TestSupport

/// An archive of a few articles about invented people, and short ways to judge and to ask who is who.
struct JudgedArchive {
  let archive: Archive
  private let workspace: Workspace

  static let day = CalendarDate(year: 2025, month: 11, day: 24)

  init(_ articles: [ArticleFacts] = []) throws {
    workspace = try Workspace()
    archive = try Archive.writingOrCreating(workspace.path("a.korpu"))
    try add(articles)
  }

  func add(_ articles: [ArticleFacts]) throws {
    _ = try archive.add(articles.map { article throws(UnfitFacts) in try NewArticle(facts: article) })
  }

  func judge(_ decisions: Judgement.Decision...) throws {
    guard let day = Self.day else { return }
    for decision in decisions { _ = try archive.judge(decision, on: day, because: "səbəb").get() }
  }

  /// The actors of a type, each by its best name, and behind it the other ones.
  func actors(_ type: EntityTypeName = .person) throws -> [String] {
    try archive.network().actors.filter { $0.type.typeName == type }
      .map { ([$0.name] + $0.otherNames).joined(separator: " / ") }.sorted()
  }
}

extension ActorReference {
  static func person(_ name: String, in country: String? = nil, article: String? = nil) -> ActorReference {
    ActorReference(type: .person, name: name, country: country.flatMap { CountryCode($0) }, article: article)
  }

  static func body(_ name: String) -> ActorReference { ActorReference(type: .organization, name: name) }
}
