internal import KorpuModel

extension Statement {
  /// The content in full where the sentences hold it, else its first and last words.
  ///
  /// Content that an attribution interrupts has several places: «…», he said, «…».
  func words(in sentences: [Sentence]) -> String {
    let parts = evidence.compactMap { $0.words(in: sentences) }
    if !parts.isEmpty, parts.count == evidence.count { return parts.joined(separator: " … ") }
    return closes.isEmpty || opens == closes ? opens : "\(opens) … \(closes)"
  }
}

extension Evidence {
  /// The text under the span, which lies in one sentence or runs on through the next ones. Between
  /// sentences stood white space that is not kept: it becomes one space.
  fileprivate func words(in sentences: [Sentence]) -> String? {
    guard sentences.indices.contains(sentence) else { return nil }
    let touched = sentences[sentence...].prefix { $0.span.start < span.end }
    guard let first = touched.first, let last = touched.last, first.span.start <= span.start, span.end <= last.span.end
    else { return nil }
    let parts = touched.compactMap { $0.words(under: span) }
    return parts.count == touched.count ? parts.joined(separator: " ") : nil
  }
}

extension Sentence {
  /// The part of the sentence under a span of the article.
  fileprivate func words(under other: TextSpan) -> Substring? {
    let start = max(other.start, span.start) - span.start
    let end = min(other.end, span.end) - span.start
    // Facts by others may give sentences out of order, or texts that do not fill their spans.
    guard start < end, text.utf8.count == span.count else { return nil }
    return text[TextSpan(start: start, end: end)]
  }
}
