import Foundation
import KorpuModel
import TestSupport
import Testing

@testable import KorpuArticles

/// Whatever the bytes, reading ends in an article or an error, and an article keeps its promises.
@Suite struct HostileTextTests {
  @Test(arguments: 0..<300) func `random bytes`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet: [UInt8] =
      seed.isMultiple(of: 2) ? Array(0...255) : Array("aə. \n\r\t\"«»:-2025 14:16 ".utf8) + [0xC9, 0xFF]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    check(bytes, seed: seed)
  }

  @Test(arguments: 0..<300) func `changed pages`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(Pages.all[seed % Pages.all.count].utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
      case 2:
        bytes.insert(
          contentsOf: ["\r\n", "\u{301}", "\u{AD}", " ", "\u{A0}", "\u{85}"].randomElement(using: &random)?.utf8
            ?? "".utf8, at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
      }
      if bytes.isEmpty { return }
    }
    check(bytes, seed: seed)
  }

  @Test(arguments: ["\n", "\u{301}", "İ", "a b", ".", "24 ", "\"", "Bakı, 24 noyabr, ", "date 2025-11-24 "])
  func `one thing over and over`(_ piece: String) {
    check(Array(String(repeating: piece, count: 5_000).utf8), seed: 0)
  }

  private func check(_ bytes: [UInt8], seed: Int) {
    guard let article = try? ArticleReader().article(from: bytes, named: "a", language: .azerbaijani) else { return }
    let text = article.text
    #expect(NormalText.normalised(text) == text, "not in its normal form, seed \(seed)")
    let again = try? ArticleReader().article(from: Array(text.utf8), named: "a", language: .azerbaijani)
    #expect(again == article, "another article from its own text, seed \(seed)")
    #expect(!article.paragraphs.isEmpty, "no story, seed \(seed)")
    var end = 0
    for paragraph in article.paragraphs {
      #expect(paragraph.start >= end, "paragraphs overlap, seed \(seed)")
      #expect(text[paragraph]?.contains { !$0.isWhitespace } == true, "no text under a span, seed \(seed)")
      #expect(text[paragraph]?.contains("\n") == false, "a paragraph of two lines, seed \(seed)")
      end = paragraph.end
    }
  }
}
