import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String, in language: Language = .azerbaijani) -> [String] {
    let tokens = Tokenizer(lexicon: Lexicon.of(.azerbaijani)!).tokens(
      of: TextSpan(start: 0, end: text.utf8.count), in: text)
    return SentenceSplitter(abbreviations: ["prof", "dr"], language: language).sentences(of: tokens).map { range in
      let span = TextSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
      return text[span].map(String.init) ?? "?"
    }
  }

  @Test(arguments: [
    ("Forum keçirilib. Çıxışlar olub.", ["Forum keçirilib.", "Çıxışlar olub."]),
    ("T. Əliyev gəlib. O deyib.", ["T. Əliyev gəlib.", "O deyib."]),
    ("Prof. Anar gəlib.", ["Prof. Anar gəlib."]), ("Nə? Heç nə! Bəli…", ["Nə?", "Heç nə!", "Bəli…"]),
    ("O deyib: \"Bəli.\" Sonra gedib.", ["O deyib: \"Bəli.\"", "Sonra gedib."]),
    ("Onun \"Biz Varıq!\" Fondu var.", ["Onun \"Biz Varıq!\" Fondu var."]),
    ("\"Yol. Körpü\" Birliyi gəlib.", ["\"Yol. Körpü\" Birliyi gəlib."]),
    ("Day.Az xəbər verir.", ["Day.Az xəbər verir."]), ("5 min. manat ayrılıb.", ["5 min. manat ayrılıb."]),
    ("Nöqtəsiz", ["Nöqtəsiz"]), ("", []), ("...", ["..."]),
  ])
  func `ends of sentences`(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test(arguments: [
    ("Birliğin 8. Genel Kurulu yapıldı. O geldi.", ["Birliğin 8. Genel Kurulu yapıldı.", "O geldi."]),
    ("Yıl 2025. Forum yapıldı.", ["Yıl 2025.", "Forum yapıldı."]),
    ("Saat 10. \"Gel\" dedi.", ["Saat 10.", "\"Gel\" dedi."]),
  ])
  func `a point may make an ordinal`(text: String, expected: [String]) {
    #expect(sentences(text, in: .turkish) == expected)
  }

  @Test func `an initial may have two letters`() {
    #expect(sentences("Vazir Sh. Karimov keldi. U aytdi.", in: .uzbek).count == 2)
  }

  @Test func `a text without stops is cut, and nothing of it is lost`() {
    let text = Array(repeating: "söz", count: 2_500).joined(separator: " ")
    let found = sentences(text)
    #expect(found.map { $0.split(separator: " ").count } == [1_000, 1_000, 500])
    #expect(found.joined(separator: " ") == text)
  }

  @Test(arguments: [UInt64(11), 12, 13, 14]) func `sentences cover all tokens in order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = random.text(length: 50)
      let tokens = Tokenizer(lexicon: Lexicon.of(.azerbaijani)!).tokens(
        of: TextSpan(start: 0, end: text.utf8.count), in: text)
      let ranges = SentenceSplitter(abbreviations: ["a"], language: .azerbaijani).sentences(of: tokens)
      #expect(ranges.flatMap { Array($0) } == Array(tokens.indices), "seed \(seed): \(text)")
      #expect(ranges.allSatisfy { !$0.isEmpty }, "seed \(seed): \(text)")
    }
  }
}
