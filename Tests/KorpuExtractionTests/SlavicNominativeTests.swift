import Testing

@testable import KorpuExtraction

/// A printed word with the ending of its nominative.
@Suite struct SlavicNominativeTests {
  @Test(arguments: [
    ("Токаева", "токаев", "Токаев"), ("ТОКАЕВА", "токаев", "ТОКАЕВ"), ("Семёновой", "семенова", "Семёнова"),
    // A Latin letter that looks like the Cyrillic one.
    ("Aлиева", "алиев", "Алиев"),
  ])
  func `a word keeps its capitals`(_ printed: String, _ nominative: String, _ expected: String) {
    #expect(printed.replacingEnding(by: nominative) == expected)
  }
}
