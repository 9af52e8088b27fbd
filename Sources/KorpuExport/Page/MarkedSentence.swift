internal import KorpuModel

/// A sentence with what was found in it marked, as HTML.
struct MarkedSentence {
  /// A stretch to mark.
  struct Mark {
    let span: TextSpan
    /// The class that gives the mark its colour.
    let style: String
    let title: String
  }

  let sentence: Sentence
  let marks: [Mark]

  /// The sentence's HTML. Marks may stand in one another; of two that cross, the later is left out.
  ///
  /// - Complexity: O(length + marks · log marks).
  var html: String {
    let bytes = Array(sentence.text.utf8)
    let start = sentence.span.start
    var open: [Int] = []
    var result = ""
    var position = 0
    func text(to end: Int) -> String {
      defer { position = max(position, end) }
      return position < end ? HTMLText.escaped(String(decoding: bytes[position..<end], as: UTF8.self)) : ""
    }
    func close(until limit: Int) {
      while let end = open.last, end <= limit {
        result += text(to: end) + "</mark>"
        open.removeLast()
      }
    }
    for mark in ordered {
      let range = mark.span.start - start..<mark.span.end - start
      close(until: range.lowerBound)
      if let end = open.last, range.upperBound > end { continue }
      result += text(to: range.lowerBound)
      result += "<mark class=\"\(mark.style)\" title=\"\(HTMLText.escaped(mark.title))\">"
      open.append(range.upperBound)
    }
    close(until: bytes.count)
    return result + text(to: bytes.count)
  }

  /// The marks within the sentence, from left to right, the longer first.
  private var ordered: [Mark] {
    marks.filter {
      sentence.span.start <= $0.span.start && $0.span.end <= sentence.span.end && $0.span.start < $0.span.end
    }
    .sorted { ($0.span.start, -$0.span.end, $0.title) < ($1.span.start, -$1.span.end, $1.title) }
  }
}
