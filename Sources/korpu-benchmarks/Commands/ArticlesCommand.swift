internal import ArgumentParser
internal import Foundation
internal import KorpuSamples

/// `korpu-benchmarks articles`: generated articles as files.
struct ArticlesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Write generated articles, and who is who in them.",
    discussion: """
      The persons, bodies and gatherings are invented, and are named in nine languages as papers name them. The same \
      seed gives the same articles, and more of them begin with the fewer.
      """)

  @Option(help: "How many articles.")
  var count = 1_000

  @Option(help: "What decides all texts.")
  var seed: UInt64 = 1

  @Option(help: "How many of a thousand articles are earlier ones again, with other white space.")
  var reprints = 0

  @Option(help: "The folder for the articles, which go a thousand a folder.")
  var out: String

  @Option(help: "A file for the truth: article, name, language, type, bearer.")
  var truth: String?

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count \(count): write at least one article.") }
    guard (0...1000).contains(reprints) else { throw ValidationError("--reprints \(reprints): write 0 to 1000.") }
  }

  func run() throws {
    let file = try truth.map { try TruthFile(at: URL(fileURLWithPath: $0)) }
    let start = ContinuousClock.now
    let articles = SampleFolders(seed: seed, reprintsPerMille: reprints)
    _ = try articles.write(0..<count, to: URL(fileURLWithPath: out)) { try file?.append($0) }
    let rate = Double(count) / (ContinuousClock.now - start).seconds
    report("generating \(count) articles", String(format: "%.0f articles/s", rate))
  }
}

/// A file that the truth goes to, line by line.
private struct TruthFile {
  private let handle: FileHandle

  init(at file: URL) throws {
    try Data(TruthTable.header.utf8).write(to: file)
    handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
  }

  func append(_ rows: String) throws { try handle.write(contentsOf: Data(rows.utf8)) }
}
