import Foundation
import KorpuModel
import Testing

@Suite struct TextSpanTests {
  private static let text = "Şuşa, Қала – 🇰🇿 e\u{301}"

  @Test func `a span that begins and ends between scalars cuts, every other gives nothing`() {
    let text = Self.text
    // The offsets between scalars, found without the indices of the string.
    let borders = text.unicodeScalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    for start in 0...text.utf8.count {
      for end in start...text.utf8.count + 2 {
        let cut = text[TextSpan(start: start, end: end)]
        guard borders.contains(start), borders.contains(end) else {
          #expect(cut == nil, "\(start)..<\(end)")
          continue
        }
        #expect(cut.map { Array($0.utf8) } == Array(text.utf8)[start..<end].map { $0 }, "\(start)..<\(end)")
      }
    }
  }

  @Test func `a span beyond the text gives nothing`() {
    #expect("su"[TextSpan(start: 3, end: 3)] == nil)
    #expect("su"[TextSpan(start: 0, end: Int.max)] == nil)
    #expect(""[TextSpan(start: 0, end: 0)] == "")
  }

  @Test func `containing, overlapping, length`() {
    let span = TextSpan(start: 4, end: 8)
    #expect(span.count == 4)
    #expect(span.contains(span) && span.contains(TextSpan(start: 5, end: 5)))
    #expect(!span.contains(TextSpan(start: 4, end: 9)))
    #expect(span.overlaps(TextSpan(start: 7, end: 20)) && TextSpan(start: 7, end: 20).overlaps(span))
    #expect(!span.overlaps(TextSpan(start: 8, end: 9)))
  }

  @Test func `by the start, the longer before the shorter`() {
    let spans = [TextSpan(start: 0, end: 9), TextSpan(start: 0, end: 2), TextSpan(start: 1, end: 5)]
    #expect(spans.reversed().sorted() == spans)
  }

  @Test(arguments: [(-1, 3), (4, 3)]) func `a span that the program makes wrongly stops it`(start: Int, end: Int) async
  {
    await #expect(processExitsWith: .failure) { [start, end] in _ = TextSpan(start: start, end: end) }
  }

  @Test func `a span in JSON runs forwards from inside the text`() throws {
    let span = TextSpan(start: 4, end: 8)
    let decoder = JSONDecoder()
    #expect(try decoder.decode(TextSpan.self, from: JSONEncoder().encode(span)) == span)
    for json in [#"{"start": 8, "end": 4}"#, #"{"start": -1, "end": 4}"#] {
      #expect(throws: DecodingError.self) { try decoder.decode(TextSpan.self, from: Data(json.utf8)) }
    }
  }
}
