import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// Whatever the text, identification ends, soon, and with the same answer.
@Suite struct HostileIdentificationTests {
  static let identifier = LanguageIdentifier()

  @Test(arguments: 0..<200) func `random scalars`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabets: [ClosedRange<UInt32>] = [0...0x7F, 0x80...0x5FF, 0x1E00...0x1EFF, 0x0...0xD7FF, 0xFFF0...0x1_0FFF]
    let alphabet = alphabets[seed % alphabets.count]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...600, using: &random) {
      text.append(Unicode.Scalar(UInt32.random(in: alphabet, using: &random)) ?? " ")
    }
    let found = Self.identifier.language(of: String(text))
    #expect(found == Self.identifier.language(of: String(text)))
    #expect(found.map { $0.share > 0 && $0.share <= 1 } ?? true)
  }

  @Test(arguments: ["a", "ə", "'", "a'", "\n", "\u{301}", "İ", "ц", "漢", "aц", "🙂", "ə ", "ﬀ"])
  func `one thing over and over`(_ piece: String) {
    _ = Self.identifier.language(of: String(repeating: piece, count: 40_000))
  }

  @Test(arguments: SentenceFile.all) func `of a long text parts are read, and they tell`(_ file: SentenceFile) {
    let page = file.sentences.joined(separator: " ")
    let long = String(repeating: page + "\n", count: 1 << 20 / page.utf8.count)
    #expect(Self.identifier.language(of: long)?.language == file.language)
    let padded = String(repeating: "\n", count: 400_000) + long
    #expect(Self.identifier.language(of: padded)?.language == file.language)
  }

  @Test func `damaged tables are told`() {
    let heads = "# invented\n# latin: az other-x\n# cyrillic: ru\n"
    #expect(GramTable(heads + "a\t!\"\nб\t!\n") != nil)
    for damaged in [
      "", "a\t!!\n", heads + "a\t!\n", heads + "a\t!!", heads + "a!!\n", heads + "\t!!\n", heads + "abcde\t!!\n",
      heads + "\u{1F642}\t!!\n", heads + "б\t!!\n", "# latin: az\na\t!\n", heads + "a",
    ] {
      #expect(GramTable(damaged) == nil, "\(damaged)")
    }
  }
}
