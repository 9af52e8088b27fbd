import Foundation
import KorpuModel
import Testing

@testable import KorpuArticles

/// The same words are the same article, however they were saved.
@Suite struct NormalTextTests {
  static let variants: [(title: String, change: @Sendable (String) -> String)] = [
    ("NFD", { $0.decomposedStringWithCanonicalMapping }),
    ("line ends of Windows", { $0.replacing("\n", with: "\r\n") }),
    ("line ends of old Macs", { $0.replacing("\n", with: "\r") }),
    ("blank lines", { $0.replacing("\n", with: "\n \t\n") }),
    ("spaces doubled", { $0.replacing(" ", with: "  ") }),
    ("no-break spaces", { $0.replacing(" ", with: "\u{A0}") }),
    ("soft hyphens", { $0.replacing("Forum", with: "Fo\u{AD}rum") }),
    ("a byte order mark", { "\u{FEFF}" + $0 }),
    ("a stray control code", { $0.replacing("Forum", with: "For\u{2}um", maxReplacements: 1) }),
    ("marks of direction", { "\u{200E}" + $0 + "\u{202C}" }),
  ]

  @Test(arguments: variants.indices, Pages.all.indices) func `the digest stays`(variant: Int, page: Int) throws {
    let (title, change) = Self.variants[variant]
    let original = try ArticleReader().article(from: Array(Pages.all[page].utf8), named: "a")
    let changed = try ArticleReader().article(from: Array(change(Pages.all[page]).utf8), named: "a")
    #expect(changed.digest == original.digest, "\(title)")
    // A blank line between two lines says that they are not one broken line.
    if title == "blank lines" { return }
    #expect(changed.title == original.title, "\(title)")
    #expect(changed.authors == original.authors, "\(title)")
  }

  @Test(arguments: [
    "a\u{1}\u{301}", "e\u{AD}\u{301}\r\n\u{301}", "İ\u{307}", "\r\r\n\n", "\u{1100}\u{AD}\u{1161}", "ﬁ",
  ])
  func `the normal form of a normal form is itself`(_ text: String) {
    let normal = NormalText.normalised(text)
    #expect(Array(NormalText.normalised(normal).utf8) == Array(normal.utf8))
  }

  @Test func `other words give another digest`() throws {
    let digests = try Pages.all.map { try ArticleReader().article(from: Array($0.utf8), named: "a").digest }
    #expect(Set(digests).count == Pages.all.count)
    #expect(digests.allSatisfy { $0.utf8.count == 64 })
  }
}
