import Foundation
import TestSupport
import Testing

/// The documentation of the patterns says what the patterns do: it is rendered from their examples.
@Suite struct PatternDocumentationTests {
  private static let catalogue = "Sources/KorpuExtraction/KorpuExtraction.docc"

  @Test(arguments: PatternPage.all.map(\.file)) func `the page of a kind of tie shows its examples`(_ file: String)
    throws
  {
    let page = try #require(PatternPage.all.first { $0.file == file }?.page)
    try Golden.check(page.markdown, against: Repository.root.appending(path: "\(Self.catalogue)/\(file)"))
  }

  @Test func `the catalogue leads to every page`() throws {
    let front = Repository.root.appending(path: "\(Self.catalogue)/KorpuExtraction.md")
    let text = try String(contentsOf: front, encoding: .utf8)
    for (file, _) in PatternPage.all { #expect(text.contains("<doc:\(file.dropLast(3))>")) }
  }
}
