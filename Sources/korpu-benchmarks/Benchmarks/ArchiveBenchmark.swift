internal import Foundation
internal import KorpuSamples

/// Adding articles to archives that grow tenfold, and a few more to each: as whole processes, beside SQLite by itself.
struct ArchiveBenchmark {
  private static let additions = 5
  private static let articlesAnAddition = 100

  let sizes: [Int]
  let seed: UInt64
  let korpu: String

  func run() throws {
    let workspace = try Workspace()
    let articles = SampleFolders(seed: seed)
    let folders = try articles.write(0..<(sizes.max() ?? 0), to: workspace.folder.appending(path: "articles"))
    var earlier: [Int: ChildProcess.Usage] = [:]
    for size in sizes {
      let batches = try (0..<Self.additions).map { number in
        let start = size + number * Self.articlesAnAddition
        let folder = workspace.folder.appending(path: "\(size)-more-\(number)")
        return try articles.write(start..<start + Self.articlesAnAddition, to: folder)
      }
      for keeper in [any ArticleKeeper](arrayLiteral: KorpuKeeper(program: korpu), SQLiteKeeper()) {
        let archive = workspace.folder.appending(path: "\(size).\(keeper.fileExtension)")
        let usage = try keeper.add(Array(folders.prefix(size / 1_000)), to: archive)
        try describe(usage, of: keeper, size: size, archive: archive)
        if keeper.isMeasured { reportGrowth(usage, size: size, earlier: &earlier) }
        let more = try batches.map { try keeper.add($0, to: archive).wall }
        report("\(keeper.name), 100 more on \(size)", Sample(more).text("s", places: 2))
      }
    }
  }

  private func describe(
    _ usage: ChildProcess.Usage, of keeper: any ArticleKeeper, size: Int, archive: URL
  ) throws {
    let bytes = try FileManager.default.attributesOfItem(atPath: archive.path)[.size] as? Int ?? 0
    report("\(keeper.name), \(size) articles", String(format: "%.0f articles/s", Double(size) / usage.wall))
    report("\(keeper.name), \(size) articles, processor", String(format: "%.1f s", usage.cpu))
    report("\(keeper.name), \(size) articles, peak memory", String(format: "%.0f MiB", usage.peak))
    report("\(keeper.name), \(size) articles, size", String(format: "%.1f MiB", Double(bytes) / 1_048_576))
  }

  /// How many times the time ten times the articles take.
  private func reportGrowth(_ usage: ChildProcess.Usage, size: Int, earlier: inout [Int: ChildProcess.Usage]) {
    earlier[size] = usage
    guard let tenth = earlier[size / 10] else { return }
    let ratios = String(format: "%.1f × (processor %.1f ×)", usage.wall / tenth.wall, usage.cpu / tenth.cpu)
    report("time for \(size) articles / for \(size / 10)", ratios)
  }
}
