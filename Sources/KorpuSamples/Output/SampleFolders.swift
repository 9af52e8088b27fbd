internal import Dispatch
public import Foundation
internal import Synchronization

/// Articles written as files, a thousand a folder, by all processors at once.
public struct SampleFolders: Sendable {
  private static let articlesAFolder = 1_000

  private let writers: [Worker]

  /// - Parameters:
  ///   - seed: What decides all texts.
  ///   - reprints: How many of a thousand articles are earlier ones again.
  public init(seed: UInt64, reprintsPerMille reprints: Int = 0) {
    writers = (0..<max(ProcessInfo.processInfo.activeProcessorCount, 1)).map { _ in
      Worker(ArticleWriter(seed: seed, reprintsPerMille: reprints))
    }
  }

  /// Writes articles of some numbers: number 12,345 in `012/012345-az.txt`.
  ///
  /// - Parameters:
  ///   - folder: Where to; made if need be.
  ///   - truth: Called with the lines of the truth, in the order of the articles.
  /// - Returns: The folders written, in order.
  /// - Throws: What the file system refuses.
  /// - Complexity: O(articles), the truth of a few thousand of them in memory.
  public func write(
    _ numbers: Range<Int>, to folder: URL, truth: (String) throws -> Void = { _ in }
  ) throws -> [URL] {
    let parts = Self.parts(of: numbers)
    for start in stride(from: 0, to: parts.count, by: writers.count) {
      let wave = Array(parts[start..<min(start + writers.count, parts.count)])
      let results = Mutex([Result<String, any Error>?](repeating: nil, count: wave.count))
      DispatchQueue.concurrentPerform(iterations: wave.count) { place in
        let result = Result { try writers[place].write(wave[place], to: Self.folder(of: wave[place], in: folder)) }
        results.withLock { $0[place] = result }
      }
      for result in results.withLock({ $0 }) { try truth(result?.get() ?? "") }
    }
    return parts.map { Self.folder(of: $0, in: folder) }
  }

  private static func parts(of numbers: Range<Int>) -> [Range<Int>] {
    guard let last = numbers.last else { return [] }
    return (numbers.lowerBound / articlesAFolder...last / articlesAFolder).map { thousand in
      (thousand * articlesAFolder..<(thousand + 1) * articlesAFolder).clamped(to: numbers)
    }
  }

  private static func folder(of part: Range<Int>, in folder: URL) -> URL {
    let thousand = String(part.lowerBound / articlesAFolder)
    return folder.appending(path: String(repeating: "0", count: max(0, 3 - thousand.count)) + thousand)
  }
}

/// A writer of articles that one thread uses at a time.
private final class Worker: Sendable {
  private let writer: Mutex<ArticleWriter>

  init(_ writer: sending ArticleWriter) { self.writer = Mutex(writer) }

  /// Writes some articles to a folder, and gives back the truth about them.
  func write(_ numbers: Range<Int>, to folder: URL) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try writer.withLock { writer in
      var truth = ""
      for number in numbers {
        let article = writer.article(number)
        try Self.write(article.text, to: folder.appending(path: article.name + ".txt"))
        truth += TruthTable.rows(of: article)
      }
      return truth
    }
  }

  /// Writes without waiting for the disk, as Foundation would for each file.
  private static func write(_ text: String, to file: URL) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: file.path])
    }
    let handle = try FileHandle(forWritingTo: file)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }
}
