import Foundation
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@Suite struct NameTaggerTests {
  private static let languages = Language.allCases.filter { NameTagger($0) != nil }

  @Test func `there are weights`() { #expect(Self.languages.count >= 6) }

  @Test(arguments: languages) func `the first line says whence the weights are and under which licence`(
    _ language: Language
  ) throws {
    let file = Repository.root.appending(path: "Sources/CLanguageData/\(language.rawValue)/names.weights")
    let first = String(decoding: try Data(contentsOf: file).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    #expect(first.hasPrefix("# weights"))
    #expect(["Apache-2.0", "CC BY", "MIT"].contains { first.contains($0) }, "\(first)")
  }

  @Test func `people are found whom no table knows`() throws {
    let text = "Оңтүстік Корея өкілі Бённам Чунсок келіссөзге қатысты. Кеше Даураз Шілтербаевтың көрмесі ашылды."
    let lexicon = try #require(Lexicon.of(.kazakh))
    let tagger = try #require(lexicon.tagger)
    let tokens = Tokenizer(lexicon: lexicon).tokens(of: TextSpan(start: 0, end: text.utf8.count), in: text)
    let sentences = SentenceSplitter(abbreviations: lexicon.abbreviations, language: .kazakh).sentences(of: tokens)
    let words = WordList(of: tokens, sentences: sentences, lexicon: lexicon)
    let people = tagger.names(in: sentences, of: tokens, words: words).filter { $0.kind == .person }
    let names = people.map {
      text[TextSpan(start: tokens[$0.tokens.lowerBound].span.start, end: tokens[$0.tokens.upperBound - 1].span.end)]
    }
    #expect(names == ["Бённам Чунсок", "Даураз Шілтербаевтың"])
    #expect(people.allSatisfy { $0.margin > 0 })
  }

  @Test(arguments: languages) func `odd sentences are read to their end`(_ language: Language) throws {
    let lexicon = try #require(Lexicon.of(language))
    let tagger = try #require(lexicon.tagger)
    for text in ["A", "«", "»»»", "A. B. C.", String(repeating: "Ab ", count: 2_000), "1 2 3", "\u{301}Я-"] {
      let tokens = Tokenizer(lexicon: lexicon).tokens(of: TextSpan(start: 0, end: text.utf8.count), in: text)
      let sentences = [0..<tokens.count]
      let words = WordList(of: tokens, sentences: sentences, lexicon: lexicon)
      let names = tagger.names(in: sentences, of: tokens, words: words)
      #expect(names.allSatisfy { $0.tokens.upperBound <= tokens.count })
    }
  }
}
