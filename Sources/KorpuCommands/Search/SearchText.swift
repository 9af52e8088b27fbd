internal import Korpu

/// Found sentences as text to read, each below its article.
struct SearchText {
  /// Whether the words that were looked for stand out.
  let marksWords: Bool

  func text(_ hits: [SearchHit]) -> String {
    guard !hits.isEmpty else { return "No sentence holds these words.\n" }
    var lines: [String] = []
    for (index, hit) in hits.enumerated() {
      if index == 0 || heading(of: hits[index - 1]) != heading(of: hit) { lines.append(heading(of: hit)) }
      lines.append("  " + (hit.speaker.map { "\($0.withoutControls): " } ?? "") + sentence(of: hit))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// «2025-11-24 · Title · publisher [name]»
  private func heading(of hit: SearchHit) -> String {
    let parts = [hit.article.published?.iso, hit.article.title, hit.article.publisher].compactMap(\.self)
    return (parts.joined(separator: " · ") + (parts.isEmpty ? "" : " ") + "[\(hit.article.id)]").withoutControls
  }

  private func sentence(of hit: SearchHit) -> String {
    guard marksWords else { return hit.sentence.withoutControls }
    var text = ""
    var end = 0
    for mark in hit.marks where mark.start >= end {
      text += words(from: end, to: mark.start, of: hit).withoutControls
      text += "\u{1B}[1;33m" + words(from: mark.start, to: mark.end, of: hit).withoutControls + "\u{1B}[0m"
      end = mark.end
    }
    return text + words(from: end, to: hit.sentence.utf8.count, of: hit).withoutControls
  }

  private func words(from start: Int, to end: Int, of hit: SearchHit) -> String {
    hit.sentence[TextSpan(start: start, end: end)].map(String.init) ?? ""
  }
}
