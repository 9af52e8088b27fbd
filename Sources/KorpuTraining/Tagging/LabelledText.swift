package import KorpuLanguage
internal import KorpuModel

/// Annotated sentences as the tagger reads them: tokens, what the lexicon knows of them, and the label of each.
package struct LabelledText {
  package let tokens: [Token]
  package let words: WordList
  package let sentences: [Range<Int>]
  package let labels: [NameLabel]
  /// For each sentence the names in it as bytes of the whole text.
  package let names: [[AnnotatedSentence.Name]]

  /// - Complexity: O(length).
  package init(_ annotated: [AnnotatedSentence], lexicon: Lexicon) {
    let text = annotated.map(\.text).joined(separator: "\n")
    let tokenizer = Tokenizer(lexicon: lexicon)
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    var labels: [NameLabel] = []
    var names: [[AnnotatedSentence.Name]] = []
    var start = 0
    for sentence in annotated {
      let length = sentence.text.utf8.count
      let own = tokenizer.tokens(of: TextSpan(start: start, end: start + length), in: text)
      let moved = sentence.names.map {
        AnnotatedSentence.Name(
          span: TextSpan(start: start + $0.span.start, end: start + $0.span.end), kind: $0.kind)
      }
      start += length + 1
      guard !own.isEmpty else { continue }
      labels += Self.labels(of: own, moved)
      sentences.append(tokens.count..<tokens.count + own.count)
      names.append(moved)
      tokens += own
    }
    self.tokens = tokens
    self.sentences = sentences
    self.labels = labels
    self.names = names
    words = WordList(of: tokens, sentences: sentences, lexicon: lexicon)
  }

  private static func labels(of tokens: [Token], _ names: [AnnotatedSentence.Name]) -> [NameLabel] {
    let ranges = names.compactMap { name -> (tokens: Range<Int>, kind: NameKind)? in
      let inside = tokens.indices.filter { tokens[$0].span.overlaps(name.span) }
      return inside.first.map { ($0..<inside[inside.count - 1] + 1, name.kind) }
    }
    // A token that two names share is the first one's.
    let apart = ranges.reduce(into: [(tokens: Range<Int>, kind: NameKind)]()) { kept, range in
      if kept.last.map({ $0.tokens.upperBound <= range.tokens.lowerBound }) ?? true { kept.append(range) }
    }
    return NameLabel.labels(of: apart, count: tokens.count)
  }
}
