internal import Foundation
internal import Korpu

/// How many words a second are understood, on one core, and with how much memory.
struct ExtractionBenchmark {
  static let childMode = "--extract"
  private static let bytes = 10_000_000
  private static let runs = 3

  let seed: Seed

  func run() throws {
    let file = seed.workspace.appending(path: "long.txt")
    let times = Self.bytes / seed.text.utf8.count
    let text = String(repeating: seed.text + "\n", count: times)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let words = Double(text.split(whereSeparator: \.isWhitespace).count)
    let child = ChildProcess(path: seed.program("korpu-benchmarks"), arguments: [Self.childMode, file.path])
    let usages = try (0..<Self.runs).map { _ in try child.run() }
    report("extraction, the seed repeated to 10 MB", Sample(usages.map { words / $0.cpu }).text("words/s", places: 0))
    report("extraction, the seed repeated to 10 MB, memory", Sample(usages.map(\.peak)).text("MiB", places: 0))
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
