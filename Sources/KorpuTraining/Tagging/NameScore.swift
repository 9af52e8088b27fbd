package import KorpuLanguage
internal import KorpuModel

/// How well names were found: right is a name whose first and last byte and kind are right.
package struct NameScore: Hashable, Sendable {
  package private(set) var right = 0
  package private(set) var found = 0
  package private(set) var wanted = 0

  package init() {}

  package mutating func add(_ names: [AnnotatedSentence.Name], wanted gold: [AnnotatedSentence.Name]) {
    right += Set(gold).intersection(names).count
    found += names.count
    wanted += gold.count
  }

  package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  package var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
  package var f1: Double { found + wanted == 0 ? 0 : 2 * Double(right) / Double(found + wanted) }

  /// The scores of a tagger on annotated sentences by kind, and all together under `nil`.
  package static func scores(of tagger: NameTagger, on text: LabelledText) -> [NameKind?: NameScore] {
    var scores: [NameKind?: NameScore] = [:]
    let found = tagger.names(in: text.sentences, of: text.tokens, words: text.words)
    var rest = found[...]
    for (sentence, gold) in zip(text.sentences, text.names) {
      let own = rest.prefix { $0.tokens.lowerBound < sentence.upperBound }.map { text.name($0) }
      rest = rest.dropFirst(own.count)
      scores[nil, default: NameScore()].add(own, wanted: gold)
      for kind in NameKind.allCases {
        scores[kind, default: NameScore()].add(own.filter { $0.kind == kind }, wanted: gold.filter { $0.kind == kind })
      }
    }
    return scores
  }
}

extension LabelledText {
  fileprivate func name(_ tagged: TaggedName) -> AnnotatedSentence.Name {
    let span = TextSpan(
      start: tokens[tagged.tokens.lowerBound].span.start, end: tokens[tagged.tokens.upperBound - 1].span.end)
    return AnnotatedSentence.Name(span: span, kind: tagged.kind)
  }
}
