import TestSupport
import Testing

@testable import KorpuExport

@Suite struct LineBreakingTests {
  /// The lines of a text, where so many letters of middling width fit.
  private func lines(_ text: String, in letters: Int) -> [String] {
    LineBreaking.lines(of: text, width: TextWidth.ems(String(repeating: "o", count: letters)))
  }

  @Test func `lines are even`() {
    #expect(lines("bir iki üç dörd", in: 8) == ["bir iki", "üç dörd"])
    #expect(
      lines("Xəzər sahili ölkələrinin gənclər forumu", in: 24) == ["Xəzər sahili ölkələrinin", "gənclər forumu"])
  }

  @Test func `a word longer than the line stands alone`() {
    #expect(lines("a Uzunbirsözdürbu b", in: 4) == ["a", "Uzunbirsözdürbu", "b"])
  }

  @Test(arguments: [
    ("Gənclər və İdman Nazirliyi", 16, ["Gənclər", "və İdman Nazirliyi"]),
    ("Министерство образования и науки", 22, ["Министерство", "образования и науки"]),
    ("Centre for Dialogue and Peace", 20, ["Centre for Dialogue", "and Peace"]),
    ("professor A. Səmədzadəoğlu", 16, ["professor", "A. Səmədzadəoğlu"]),
    ("konsultant Dr. Səmədzadə", 16, ["konsultant", "Dr. Səmədzadə"]),
    ("Türk dövlətlərinin II Ekologiya forumu", 20, ["Türk dövlətlərinin", "II Ekologiya forumu"]),
    ("Қазақстан жастарының халықаралық форумы", 24, ["Қазақстан жастарының", "халықаралық форумы"]),
  ]) func `lines break where a reader pauses`(_ text: String, _ letters: Int, _ expected: [String]) {
    #expect(lines(text, in: letters) == expected)
  }

  @Test func `hyphens that join words may end a line, those of endings not`() {
    #expect(lines("Azərbaycan-Qazaxıstan", in: 12) == ["Azərbaycan-", "Qazaxıstan"])
    #expect(lines("QHT-lərinin", in: 5) == ["QHT-lərinin"])
    #expect(lines("2025-ci", in: 4) == ["2025-ci"])
  }

  @Test(arguments: [String(repeating: "uzun ad ", count: 100_000), String(repeating: "ə", count: 800_000)])
  func `of a text that no name is, a label takes the beginning`(_ text: String) throws {
    let label = try #require(LabelText.html(text, width: 14, mostLines: 5))
    #expect(label.count < 300)
    #expect(label.hasSuffix("…"))
  }

  @Test func `nothing gives no lines`() {
    #expect(LineBreaking.lines(of: " \n ", width: 10) == [])
  }

  @Test(arguments: 0..<100) func `no word is lost and no line that could be broken is too long`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<random.below(20)).map { _ in
      String((0..<(1 + random.below(12))).map { _ in Array("əmiŞ-.и1")[random.below(8)] })
    }
    let width = 4 + Double(random.below(12))
    let lines = LineBreaking.lines(of: words.joined(separator: " "), width: width)
    #expect(lines.joined().filter { $0 != " " } == words.joined())
    let pieces = LinePiece.pieces(of: words.joined(separator: " ")).map(\.text)
    #expect(lines.allSatisfy { TextWidth.ems($0) <= width + 1e-9 || pieces.contains($0) }, "seed \(seed): \(lines)")
  }

  @Test(arguments: 0..<40) func `there are no more lines than a greedy reader needs`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<(1 + random.below(12))).map { _ in String(repeating: "o", count: 3 + random.below(5)) }
    let greedy = words.reduce(into: [String]()) { lines, word in
      if let last = lines.last, TextWidth.ems("\(last) \(word)") <= 8 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    #expect(LineBreaking.lines(of: words.joined(separator: " "), width: 8).count == greedy.count, "seed \(seed)")
  }
}
