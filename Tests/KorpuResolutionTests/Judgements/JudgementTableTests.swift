import KorpuModel
import KorpuResolution
import TestSupport
import Testing

@Suite struct JudgementTableTests {
  private static let header = "number\tdate\tauthor\tverb\ta\tb\tvalue\treason\n"

  @Test func `a log is one line an entry`() throws {
    var log = JudgementLog()
    let body = ActorReference(type: .organization, name: "«Bulaq»\tQHT", country: CountryCode("AZ"))
    try log.append(.same("Aysel", "Айсел@ru"), on: Days.all[2], by: "Günel\tX", because: #"bir \ vəzifə"#)
    try log.append(.kind(body, to: .organization(.ngo)), on: Days.all[3], because: "adından")
    try log.append(.name(body, to: "Bulaq\nMərkəzi"), on: Days.all[3], because: "tam adı")
    try log.append(.hide("Bahar"), on: Days.all[3], because: "çap səhvi")
    try log.append(.undo(4), on: Days.all[4], because: "səhv deyil")
    #expect(
      JudgementTable(of: log.entries).text == Self.header
        + #"""
        1␉2025-11-03␉Günel\tX␉same␉person:Aysel␉person:Айсел@ru␉␉bir \\ vəzifə
        2␉2025-11-04␉␉kind␉organization:«Bulaq»\tQHT@AZ␉␉ngo␉adından
        3␉2025-11-04␉␉name␉organization:«Bulaq»\tQHT@AZ␉␉Bulaq\nMərkəzi␉tam adı
        4␉2025-11-04␉␉hide␉person:Bahar␉␉␉çap səhvi
        5␉2025-11-05␉␉undo␉␉␉4␉səhv deyil

        """#.replacing("␉", with: "\t"))
  }

  @Test(arguments: [UInt64](1...30)) func `a log reads back as it was`(seed: UInt64) throws {
    var random = RandomJudgements(seed: seed)
    let log = random.log(of: 50)
    let table = try JudgementTable(parsing: JudgementTable(of: log.entries).text)
    #expect(table == JudgementTable(of: log.entries))
    let merge = try JudgementLog().merging(table, on: Days.all[20])
    #expect(merge.log == log)
    let again = try log.merging(table, on: Days.all[20])
    #expect(again.log == log)
    #expect(again.added.isEmpty && again.known == log.entries.count)
  }

  @Test(arguments: [UInt64](1...30)) func `the order of the lines decides nothing`(seed: UInt64) throws {
    var random = RandomJudgements(seed: seed)
    let log = random.log(of: 50)
    let lines = JudgementTable(of: log.entries).text.split(separator: "\n").map(String.init)
    let shuffled = [lines[0]] + random.shuffled(Array(lines.dropFirst()))
    let merge = try JudgementLog().merging(
      try JudgementTable(parsing: shuffled.joined(separator: "\n")), on: Days.first)
    #expect(merge.log == log)
  }

  @Test func `a table written by hand leaves out what it likes`() throws {
    let text = """
      \u{FEFF}verb\ta\tb\tvalue\treason\r
      same\tperson:Aysel\tperson:Айсел\t\tbir vəzifə\r
      \r
      name\tperson:Aysel\t\tAysel Həsənli\ttam adı\r
      """
    let table = try JudgementTable(parsing: text)
    let merge = try JudgementLog().merging(table, on: Days.all[5], by: "Günel")
    #expect(
      merge.log.entries.map(\.description) == [
        "1: same person:Aysel person:Айсел (bir vəzifə)", "2: name person:Aysel Aysel Həsənli (tam adı)",
      ])
    #expect(merge.log.entries.allSatisfy { $0.date == Days.all[5] && $0.author == "Günel" })
    let later = try merge.log.merging(table, on: Days.all[9])
    #expect(later.log == merge.log && later.known == 2)
  }

  @Test func `what is wrong is told by line, and what to do`() throws {
    let text =
      Self.header + """
        x\t\t\thide\tperson:Aysel\t\t\tr
        \t2025-11\t\thide\tperson:Aysel\t\t\tr
        \t\t\tmerge\tperson:Aysel\t\t\tr
        \t\t\tsame\tperson:Aysel\tBahar\t\tr
        \t\t\thide\tperson:Aysel\tperson:Bahar\t\tr
        \t\t\tkind\torganization:Bulaq\t\tbig\tr
        \t\t\tundo\t\t\tx\tr
        \t\t\thide\tperson:Aysel\t\t\t
        \t\t\tsame\tperson:Aysel\torganization:Bulaq\t\tr
        \t\t\thide\tperson:Aysel\tr
        \t\t\thide\tperson:Aysel\t\t\tr\\x
        """
    let mistakes = try #require(throws: JudgementTable.Mistakes.self) { try JudgementTable(parsing: text) }.all
    #expect(
      mistakes.map { "\($0.line): \($0.problem). \($0.remedy)" } == [
        "2: 'x' is no number of an entry. Write one from 1 on, or leave the column empty.",
        "3: '2025-11' is no day. Write it as 2025-11-24, or leave the column empty.",
        "4: 'merge' is no verb. Write one of same, different, name, kind, hide, undo.",
        """
        5: 'Bahar' is no reference to an actor. Begin with a type and a colon: person: organization: country: forum: \
        place:
        """,
        "6: 'person:Bahar' is not for 'hide'. Leave the column 'b' empty.",
        """
        7: 'big' is no kind of the type organization. Write one of ngo, igo, government, media, academia, business, \
        party, other.
        """,
        "8: 'x' is no number of an entry. Write the number of the line that is taken back.",
        "9: a judgement needs a reason, in one line. Correct the line.",
        "10: person:Aysel and organization:Bulaq are of two types. Correct the line.",
        "11: it has 6 columns, not 8. Put one tab between two columns, also beside empty ones.",
        #"12: 'r\x' has a '\' that stands before nothing known. For a backslash write '\\'."#,
      ])
    for header in ["", "verb\ta\tb\tvalue", "verb\ta\tb\tvalue\treason\treason", "verb a b value reason"] {
      let mistakes = try #require(throws: JudgementTable.Mistakes.self) { try JudgementTable(parsing: header) }.all
      #expect(mistakes.map(\.line) == [1])
    }
  }
}
