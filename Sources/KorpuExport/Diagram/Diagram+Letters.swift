internal import KorpuLanguage
internal import KorpuModel

extension Diagram {
  /// The letters that the picture shows: names, captions, and the legend's.
  ///
  /// - Complexity: O(length of the texts).
  package var letters: Set<Unicode.Scalar> {
    let phrases = LabelTable.phrases.keys.compactMap { LabelTable.phrases[$0, language] }
    let texts = [title, scope, source, "…"] + groups.map(\.heading) + nodes.flatMap { [$0.name, $0.detail] } + phrases
    return texts.reduce(into: []) { $0.formUnion($1.unicodeScalars) }
  }
}
