import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@Suite struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    Tokenizer(lexicon: Lexicon.of(.azerbaijani)!).tokens(of: TextSpan(start: 0, end: text.utf8.count), in: text)
  }

  private func surfaces(_ text: String) -> [String] {
    tokens(text).map { text[$0.span].map(String.init) ?? "?" }
  }

  @Test(arguments: [
    ("Azərbaycan-Qazaxıstan QHT-lərinin", ["Azərbaycan-Qazaxıstan", "QHT-lərinin"]),
    ("TÜRKSOY’un, 2025-ci il", ["TÜRKSOY’un", ",", "2025-ci", "il"]),
    ("saat 14:16-da 1.5 faiz", ["saat", "14:16-da", "1.5", "faiz"]),
    ("\"Report\"un (TDT)", ["\"", "Report", "\"", "un", "(", "TDT", ")"]), ("T.Əliyev", ["T", ".", "Əliyev"]),
    ("- deyə -", ["-", "deyə", "-"]), ("", []), (" \n ", []),
  ])
  func `words, numbers and marks`(text: String, expected: [String]) { #expect(surfaces(text) == expected) }

  @Test(arguments: [
    (Language.uzbek, "direktori v.b. Anvar", ["direktori", "v.b.", "Anvar"]),
    (.turkmen, "başlygynyň w.ý.ý. Aman", ["başlygynyň", "w.ý.ý.", "Aman"]),
    (.uzbek, "a.b. Anvar", ["a", ".", "b", ".", "Anvar"]), (.uzbek, "V.B. Anvar", ["V", ".", "B", ".", "Anvar"]),
  ])
  func `letters that points join are one word where a table knows them`(
    language: Language, text: String, expected: [String]
  ) throws {
    let tokenizer = Tokenizer(lexicon: try #require(Lexicon.of(language)))
    let tokens = tokenizer.tokens(of: TextSpan(start: 0, end: text.utf8.count), in: text)
    #expect(tokens.map { text[$0.span].map(String.init) ?? "?" } == expected)
  }

  @Test(arguments: [
    ("\"a\" \"b\"", [Token.Kind.openingQuote, .word, .closingQuote, .openingQuote, .word, .closingQuote]),
    ("“a” «b»", [.openingQuote, .word, .closingQuote, .openingQuote, .word, .closingQuote]),
    ("”a”", [.openingQuote, .word, .closingQuote]), ("“a\" b", [.openingQuote, .word, .closingQuote, .word]),
    ("„a“ b", [.openingQuote, .word, .closingQuote, .word]),
    ("„a “b” c“", [.openingQuote, .word, .openingQuote, .word, .closingQuote, .word, .closingQuote]),
    ("''a'' b", [.openingQuote, .word, .closingQuote, .word]),
    ("“«a» b”", [.openingQuote, .openingQuote, .word, .closingQuote, .word, .closingQuote]),
    ("\"a \"b\" c\"", [.openingQuote, .word, .openingQuote, .word, .closingQuote, .word, .closingQuote]),
  ])
  func `quotation marks open and close`(text: String, kinds: [Token.Kind]) {
    #expect(tokens(text).map(\.kind) == kinds)
  }

  @Test(arguments: [
    (Language.turkish, "Kaya, 'Yol Türkiye'nin' dedi.", "«Yol Türkiye'nin»"),
    (.turkish, "Kaya, ‘Yol uzun.’ dedi.", "«Yol uzun.»"), (.turkish, "(‘Yol’) Türkiye’nin", "«Yol»"),
    (.turkish, "“Biz ‘Yol’ dedik”", "«Biz«Yol»dedik»"), (.turkish, "Bakanlar' ın yolu", ""),
    (.turkish, "'Yol \"uzun' dedi", "«Yol«uzun dedi"), (.turkish, "''Yol' uzun''", "«Yol uzun»"),
    (.english, "'We set out,' the ministers' aide said.", "«We set out,»"),
    (.english, "'The ministers' meeting' was long.", "«The ministers meeting»"),
    (.english, "in the '90s and the ministers' meeting", ""), (.english, "the ministers' 'road map'", "«road map»"),
    (.uzbek, "Bog' 'yo'l' dedi", ""),
  ])
  func `single marks that open and close are no apostrophes`(language: Language, text: String, quoted: String) throws {
    let tokenizer = Tokenizer(lexicon: try #require(Lexicon.of(language)))
    var found = ""
    var depth = 0
    for token in tokenizer.tokens(of: TextSpan(start: 0, end: text.utf8.count), in: text) {
      switch token.kind {
      case .openingQuote: (found, depth) = (found + "«", depth + 1)
      case .closingQuote: (found, depth) = (found + "»", depth - 1)
      case .word, .number, .mark:
        let isApostrophe = ["'", "’", "‘"].contains(token.folded)
        if depth > 0, !isApostrophe {
          found += (token.followsSpace ? " " : "") + (text[token.span].map(String.init) ?? "")
        }
      }
    }
    #expect(found.replacing("« ", with: "«").replacing("» ", with: "»") == quoted)
  }

  @Test(arguments: [
    ("Bakıd\u{430}", "bakıda"), ("\u{41E}\u{440}u", "opu"), ("\u{411}aku", "\u{431}aku"),
    ("\u{430}\u{435}", "\u{430}\u{435}"),
  ])
  func `Cyrillic letters in Latin words are read as what they look like`(text: String, folded: String) {
    #expect(tokens(text).map(\.folded) == [folded])
  }

  @Test func `capitals and abbreviations`() {
    let tokens = tokens("TDT-nin İlk sözü I")
    #expect(tokens.map(\.isAbbreviation) == [true, false, false, false])
    #expect(tokens.map(\.isCapitalised) == [true, true, false, true])
    #expect(tokens.map(\.folded) == ["tdt-nin", "ilk", "sözü", "ı"])
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8]) func `tokens and gaps rebuild any text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = random.text(length: 60)
      var end = 0
      for token in tokens(text) {
        #expect(token.span.start >= end && token.span.count > 0, "seed \(seed): \(text)")
        let gap = text[TextSpan(start: end, end: token.span.start)]
        #expect(gap?.allSatisfy(\.isWhitespace) == true, "seed \(seed): \(text)")
        #expect(token.followsSpace == (token.span.start > end || end == 0), "seed \(seed): \(text)")
        end = token.span.end
      }
      let rest = text[TextSpan(start: end, end: text.utf8.count)]
      #expect(rest?.allSatisfy(\.isWhitespace) == true, "seed \(seed): \(text)")
    }
  }
}

extension SeededGenerator {
  /// Words, marks and oddities in no order.
  mutating func text(length: Int) -> String {
    let pieces: [Character] = Array("aƏıİI19.,:;!?-–'’\"“”«»()… \n\u{301}\u{1F1E6}漢ў€")
    return String((0..<length).map { _ in pieces[below(pieces.count)] })
  }
}
