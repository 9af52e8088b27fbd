internal import Korpu

/// Feeds bytes of libFuzzer's choosing to the road from a file to facts: nothing may crash, whatever is in a file.
///
/// The first byte says as which language the rest is read, or that the letters are to tell. libFuzzer brings `main`.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzz.read(Array(unsafe UnsafeBufferPointer(start: start, count: count)))
  return 0
}

enum Fuzz {
  static func read(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let languages: [Language?] = Language.allCases.map { $0 } + [nil]
    let language = languages[Int(first) % languages.count]
    guard let article = try? ArticleReader().article(from: Array(bytes.dropFirst()), named: "fuzz", language: language),
      let lexicon = Lexicon.of(article.language)
    else { return }
    let facts = ArticleExtractor(lexicon: lexicon, explains: true).facts(of: article)
    for evidence in facts.entities.flatMap(\.mentions).compactMap(\.evidence) + facts.relations.flatMap(\.evidence)
      + facts.statements.flatMap(\.evidence)
    {
      precondition(article.text[evidence.span] != nil, "evidence that lies outside of the text")
    }
  }
}
