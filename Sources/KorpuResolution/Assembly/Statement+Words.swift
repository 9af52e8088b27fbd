internal import KorpuModel

/// A statement's content in full where the sentences hold it, else its first and last words.
///
/// Content that an attribution interrupts has several places: «…», he said, «…».
func words(of statement: Statement, in sentences: [Sentence]) -> String {
  let parts = statement.evidence.map { cut($0, from: sentences) }
  let known = parts.compactMap { $0 }
  if !known.isEmpty, known.count == parts.count { return known.joined(separator: " … ") }
  if statement.closes.isEmpty || statement.opens == statement.closes { return statement.opens }
  return "\(statement.opens) … \(statement.closes)"
}

/// The text under a span that lies in one sentence or runs on through the next ones. Between sentences
/// stood white space that is not kept: it becomes one space.
private func cut(_ evidence: Evidence, from sentences: [Sentence]) -> String? {
  guard sentences.indices.contains(evidence.sentence) else { return nil }
  let span = evidence.span
  let touched = sentences[evidence.sentence...].prefix { $0.span.start < span.end }
  guard let first = touched.first, first.span.start <= span.start, let last = touched.last, span.end <= last.span.end
  else { return nil }
  let parts = touched.map { sentence -> Substring? in
    let start = max(span.start, sentence.span.start) - sentence.span.start
    let end = min(span.end, sentence.span.end) - sentence.span.start
    // Facts by others may give sentences out of order, or texts that do not fill their spans.
    guard start < end, sentence.text.utf8.count == sentence.span.count else { return nil }
    return sentence.text[TextSpan(start: start, end: end)]
  }
  let known = parts.compactMap { $0 }
  return known.count == parts.count ? known.joined(separator: " ") : nil
}
