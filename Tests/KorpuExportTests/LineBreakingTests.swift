import TestSupport
import Testing

@testable import KorpuExport

@Suite struct LineBreakingTests {
  @Test func `lines are even`() {
    #expect(
      LineBreaking.lines(of: "Azərbaycan-Qazaxıstan QHT-lərinin əməkdaşlıq Forumu", width: 29)
        == ["Azərbaycan-Qazaxıstan", "QHT-lərinin əməkdaşlıq Forumu"])
    #expect(LineBreaking.lines(of: "bir iki üç dörd", width: 8) == ["bir iki", "üç dörd"])
  }

  @Test func `a word longer than the line stands alone`() {
    #expect(LineBreaking.lines(of: "a Uzunbirsözdürbu b", width: 4) == ["a", "Uzunbirsözdürbu", "b"])
  }

  @Test(arguments: [String(repeating: "uzun ad ", count: 100_000), String(repeating: "ə", count: 800_000)])
  func `of a text that no name is, a label takes the beginning`(_ text: String) throws {
    let label = try #require(LabelText.html(text, width: 26, mostLines: 5))
    #expect(label.count < 300)
    #expect(label.hasSuffix("…"))
  }

  @Test func `nothing gives no lines`() {
    #expect(LineBreaking.lines(of: " \n ", width: 10) == [])
  }

  @Test(arguments: 0..<60) func `no word is lost and no line is longer than need be`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = (0..<random.below(20)).map { _ in String(repeating: "ə", count: 1 + random.below(12)) }
    let width = 12 + random.below(20)
    let lines = LineBreaking.lines(of: words.joined(separator: " "), width: width)
    #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    #expect(lines.allSatisfy { $0.count <= width })
  }
}
