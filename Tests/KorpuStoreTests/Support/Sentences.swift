import KorpuModel
import KorpuStore
import TestSupport

/// An archive of articles of one sentence each, of invented people.
struct Sentences {
  let workspace: Workspace
  let archive: Archive

  init() throws {
    workspace = try Workspace()
    archive = try Archive.writingOrCreating(workspace.path("sentences.korpu"))
  }

  /// Adds an article: its people, and what one of them says.
  func add(
    _ text: String, named name: String, in language: Language, published: String? = nil, publisher: String? = nil,
    people: [String] = [], country: String? = nil, statement: String? = nil
  ) throws {
    let persons = people.enumerated().map { Entity(id: "p\($0)", type: .person, name: $1, mentions: []) }
    let countries = country.flatMap { CountryCode($0) }.map {
      [Entity(id: "c", type: .country($0), name: $0.code, mentions: [])]
    }
    let statements = statement.flatMap { text.span(of: $0) }.map { span in
      [
        Statement(
          speaker: "p0", opens: "", closes: "", isDirect: true,
          evidence: [Evidence(span: span, sentence: 0, confidence: 1)])
      ]
    }
    let facts = ArticleFacts(
      id: name, language: language, published: published.flatMap { CalendarDate(iso: $0) }, publisher: publisher,
      entities: persons + (countries ?? []), relations: [], statements: statements ?? [],
      sentences: [Sentence(span: TextSpan(start: 0, end: text.utf8.count), text: text)])
    _ = try archive.add([NewArticle(facts: facts, text: text)])
  }

  /// The names of the articles that hold what is looked for, in the order of the answer.
  func names(
    _ words: String..., in filter: SearchFilter = SearchFilter(), acrossScripts: Bool = false,
    inStatements: Bool = false
  ) throws -> [String] {
    try archive.search(
      for: SearchQuery(words), in: filter, acrossScripts: acrossScripts, inStatements: inStatements
    ).map(\.article.id)
  }
}

extension String {
  /// Where some words stand first, in bytes.
  fileprivate func span(of words: String) -> TextSpan? {
    guard let range = ranges(of: words).first else { return nil }
    let start = utf8.distance(from: startIndex, to: range.lowerBound)
    return TextSpan(start: start, end: start + words.utf8.count)
  }
}
