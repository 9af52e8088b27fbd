import Foundation
import KorpuModel
import KorpuStore
import TestSupport
import Testing

/// Several at one archive.
@Suite struct ConcurrencyTests {
  @Test func `two that add at once end well`() throws {
    let workspace = try Workspace()
    let path = workspace.path("a.korpu")
    let batch = try NewsBatch(articles: 40, seed: 11)
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      failures.gather {
        let archive = try Archive.writingOrCreating(path)
        for part in batch.shuffledParts(seed: UInt64(worker)) { _ = try archive.add(part) }
        try archive.close()
      }
    }
    #expect(failures.all == [])
    let alone = try Archive.writingOrCreating(workspace.path("alone.korpu"))
    _ = try alone.add(batch.accounts)
    let archive = try Archive.reading(path)
    #expect(try ArchiveContent(of: archive) == ArchiveContent(of: alone))
    #expect(try archive.condition().damages == [])
    #expect(try workspace.files().filter { $0.hasPrefix(".") } == [])
  }

  @Test func `a reader goes on during an add, and sees whole batches`() throws {
    let workspace = try Workspace()
    let path = workspace.path("a.korpu")
    let writer = try Archive.writingOrCreating(path)
    let reader = try Archive.reading(path)
    let batches = try (1...10 as ClosedRange<UInt64>).map { seed in
      try (0..<8 as Range<UInt64>).map { number in
        var random = RandomFacts(seed: seed * 100 + number)
        return try NewArticle(facts: random.next().identified(by: "\(seed)-\(number)"))
      }
    }
    let failures = Failures()
    DispatchQueue.concurrentPerform(iterations: 2) { role in
      failures.gather {
        if role == 0 {
          for batch in batches { _ = try writer.add(batch) }
        } else {
          for _ in 0..<60 where try reader.count % 8 != 0 { throw CocoaError(.fileReadCorruptFile) }
        }
      }
    }
    #expect(failures.all == [])
    #expect(try reader.count == 80)
  }
}

/// What went wrong in any of several threads.
private final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var messages: [String] = []

  var all: [String] { lock.withLock { messages } }

  func gather(_ work: () throws -> Void) {
    do {
      try work()
    } catch {
      lock.withLock { messages.append("\(error)") }
    }
  }
}
