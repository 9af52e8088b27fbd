import KorpuLanguage
import Testing

@Suite struct WordClassTests {
  @Test func `each class is one of its own`() throws {
    var all: WordClass = []
    for name in WordClass.names {
      let word = try #require(WordClass(names: name))
      #expect(word.rawValue.count == 1, "\(name)")
      #expect(all.isDisjoint(with: word), "\(name)")
      all.formUnion(word)
    }
  }
}
