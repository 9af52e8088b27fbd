import Foundation
import Korpu
import Testing

@testable import KorpuCommands

@Suite struct AnswerFormatTests {
  private static let sources = AnswerSources([
    ArticleReference(
      id: "a1", language: .azerbaijani, published: CalendarDate(year: 2025, month: 11, day: 24), publisher: "Report")
  ])

  private static let table = AnswerTable(
    "Who is who", columns: ["who", .number("score"), "names"],
    rows: [
      AnswerRow(
        [.actor(id: "person-a", name: "Anar | Quliyev"), .number(0.25), .list([.text("A, Q"), .text("«B»")])],
        citations: [Citation(article: "a1", sentence: "Anar, dedi."), Citation(article: "a1", sentence: "Anar, dedi.")]),
      AnswerRow([.actor(id: "person-b", name: "=Leyla"), .count(12), .unknown], citations: [Citation(article: "a2")]),
    ])

  @Test func `columns line up, numbers at their ends`() {
    let text = AlignedAnswer(showsEvidence: false, isColoured: false, lineWidth: nil).text(
      of: Self.table, citing: Self.sources)
    #expect(
      text == """
        Who is who
          who             score  names
          Anar | Quliyev   0.25  A, Q; «B»
          =Leyla             12

        """)
  }

  @Test func `of a long list the beginning is shown, and how many more there are`() {
    let days = (1...5).map { AnswerCell.text("0\($0)") }
    let table = AnswerTable(
      "Days", columns: ["days", "sides"], rows: [AnswerRow([.list(days), .sides([days, [.text("a"), .text("b")]])])])
    let answer = { (most: Int?) in
      AlignedAnswer(showsEvidence: false, isColoured: false, lineWidth: nil, mostListed: most)
        .text(of: table, citing: Self.sources)
    }
    #expect(answer(2).hasSuffix("  01; 02; 3 more  01; 02; 3 more – a; b\n"))
    for most in [nil, 5] { #expect(answer(most).hasSuffix("  01; 02; 03; 04; 05  01; 02; 03; 04; 05 – a; b\n")) }
  }

  @Test func `the sentences that say so follow each row, each once`() {
    let text = AlignedAnswer(showsEvidence: true, isColoured: false, lineWidth: nil).text(
      of: Self.table, citing: Self.sources)
    #expect(text.contains("A, Q; «B»\n      [a1] 2025-11-24, Report «Anar, dedi.»\n  =Leyla"))
    #expect(text.hasSuffix("12\n      [a2]\n"))
  }

  @Test(arguments: 10..<60) func `no line is longer than the terminal is wide`(width: Int) {
    let cells = ["beynəlxalq əməkdaşlıq platforması", "Вице-премьер-министр по экономике"]
    let words = AnswerTable(
      "Words", columns: ["one", "two"], rows: [AnswerRow(cells.map { .text($0) })])
    let text = AlignedAnswer(showsEvidence: false, isColoured: false, lineWidth: width)
      .text(of: words, citing: Self.sources)
    let widest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= max(width, 4 + 2 * 12))
    let letters = { (text: String) in text.filter { !$0.isWhitespace }.sorted() }
    #expect(letters(text) == letters("Words one two" + cells.joined()))
  }

  @Test(arguments: [47, 48, 60]) func `words stay whole where the line has room for them`(width: Int) {
    let cells = ["razılaşdırmışıq", "Jemgyýetçilik birleşigi agzasy bolan", "экологтарының форумы туралы айтылды"]
    let words = AnswerTable("Words", columns: ["a", "b", "c"], rows: [AnswerRow(cells.map { .text($0) })])
    let text = AlignedAnswer(showsEvidence: false, isColoured: false, lineWidth: width)
      .text(of: words, citing: Self.sources)
    for word in cells.flatMap({ $0.split(separator: " ") }) { #expect(text.contains(word), "\(text)") }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func `a word that is too long is broken behind a hyphen`() {
    let lines = { (text: String, width: Int) in WrappedText.lines(of: text, width: width) }
    #expect(lines("Вице-премьер-министр по экономике", 14) == ["Вице-премьер-", "министр по", "экономике"])
    #expect(lines("IV. Duna–Kaszpi", 12) == ["IV.", "Duna–Kaszpi"])
    #expect(lines("last-published", 10) == ["last-", "published"])
    #expect(lines("2025-11-24", 6) == ["2025-1", "1-24"])
    #expect(lines("ekspedisiyanın", 12) == ["ekspedisiyan", "ın"])
  }

  @Test func `in CSV quotation marks keep commas, and nothing is a formula`() {
    let text = CSVAnswer(showsEvidence: true).text(of: Self.table, citing: Self.sources)
    #expect(
      text == "who,score,names,sources,evidence\r\nAnar | Quliyev,0.25,\"A, Q; «B»\",a1,\"Anar, dedi.\"\r\n"
        + "'=Leyla,12,,a2,\r\n")
  }

  @Test func `in Markdown no letter of a name breaks the table`() {
    let text = MarkdownAnswer(showsEvidence: true).text(of: Self.table, citing: Self.sources)
    #expect(
      text == """
        ## Who is who

        | \\# | who | score | names |
        | --: | --- | --: | --- |
        | 1 | Anar \\| Quliyev | 0.25 | A, Q; «B» |
        | 2 | =Leyla | 12 |  |

        1. \\[a1\\] 2025-11-24, Report «Anar, dedi.»
        2. \\[a2\\]

        """)
  }

  @Test func `in JSON a row is an object with its evidence`() throws {
    let lines = try JSONAnswer().text(of: Self.table, citing: Self.sources).split(separator: "\n")
    #expect(
      lines.map(String.init) == [
        #"{"evidence":[{"article":"a1","published":"2025-11-24","sentence":"Anar, dedi."}],"names":["A, Q","«B»"],"score":0.25,"who":{"id":"person-a","name":"Anar | Quliyev"}}"#,
        #"{"evidence":[{"article":"a2"}],"names":null,"score":12,"who":{"id":"person-b","name":"=Leyla"}}"#,
      ])
  }

  @Test func `pages are counted from 1, and say how many rows there are`() {
    let rows = Array(1...7)
    #expect(AnswerPage(of: rows, length: nil, number: 1).note == nil)
    #expect(AnswerPage(of: rows, length: 3, number: 1).note == "1 to 3 of 7; --page 2 shows the next, --all shows all.")
    #expect(Array(AnswerPage(of: rows, length: 3, number: 3).rows) == [7])
    #expect(AnswerPage(of: rows, length: 3, number: 3).note == "7 to 7 of 7.")
    #expect(AnswerPage(of: rows, length: 3, number: 4).note == "Page 4 is empty: there are 7 in all.")
    #expect(AnswerPage(of: rows, length: .max, number: .max).rows.isEmpty)
    let beginning = AnswerPage(of: rows, length: 3, number: 2, isOfBeginning: true)
    #expect(Array(beginning.rows) == [4, 5, 6])
    #expect(beginning.note == "4 to 6; --page 3 shows the next, --all shows all.")
    #expect([1, 3, 7, Int.max].map { AnswerPage(of: rows, length: $0, number: 1).count } == [7, 3, 1, 1])
    #expect(AnswerPage(of: [Int](), length: 3, number: 1).count == 0)
  }
}
