internal import Foundation
internal import Korpu

/// How many words a second are understood in each language, on one core, and with how much memory.
struct ExtractionBenchmark {
  static let childMode = "extract-once"
  private static let bytes = 5_000_000
  private static let runs = 3

  let seed: Seed

  func run() throws {
    try measure(seed.text, named: "the seed")
    for language in Language.allCases {
      try measure(try articles(of: language), named: language.rawValue)
    }
  }

  /// The articles of the project in a language, one after the other.
  private func articles(of language: Language) throws -> String {
    let folder = URL(fileURLWithPath: "Examples/articles").appending(path: language.rawValue)
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }

  private func measure(_ text: String, named name: String) throws {
    let file = seed.workspace.appending(path: "long.txt")
    let text = String(repeating: text + "\n", count: Self.bytes / text.utf8.count)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let words = Double(text.split(whereSeparator: \.isWhitespace).count)
    let child = ChildProcess(path: seed.program("korpu-benchmarks"), arguments: [Self.childMode, file.path])
    let usages = try (0..<Self.runs).map { _ in try child.run() }
    report("extraction, \(name), 5 MB", Sample(usages.map { words / $0.cpu }).text("words/s", places: 0))
    report("extraction, \(name), 5 MB, memory", Sample(usages.map(\.peak)).text("MiB", places: 0))
  }

  /// Reads an article and extracts its facts; what the process uses is the measure.
  static func extractOnce(articleFile: String) throws {
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: articleFile)))
    let article = try ArticleReader().article(from: bytes, named: "long")
    guard let lexicon = Lexicon.of(article.language) else { return }
    let facts = ArticleExtractor(lexicon: lexicon).facts(of: article)
    precondition(!facts.relations.isEmpty, "nothing was extracted, so nothing was measured")
  }
}
