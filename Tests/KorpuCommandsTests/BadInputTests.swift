import Foundation
import Korpu
import TestSupport
import Testing

/// Every bad input says what is the matter, where, and what to do, and writes nothing.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let content: Data
    /// What follows `korpu: a.txt: `.
    let message: String

    init(_ title: String, _ content: some Sequence<UInt8>, _ message: String) {
      testDescription = title
      self.content = Data(content)
      self.message = message
    }
  }

  static let plainText = "Save the article as plain text in UTF-8."

  static func conversion(from encoding: String) -> String {
    "Convert it: iconv -f \(encoding) -t UTF-8 a.txt > a.utf8.txt"
  }

  static func cases() throws -> [Case] {
    [
      Case("empty", [], "there is no text in it. Give a file with an article in it."),
      Case("white space", " \n\t\r\n".utf8, "there is no text in it. Give a file with an article in it."),
      Case("a mark alone", [0xEF, 0xBB, 0xBF], "there is no text in it. Give a file with an article in it."),
      Case(
        "NUL", Array(Sample.article.utf8) + [0],
        "not a text: byte \(Sample.article.utf8.count) is a control code. \(plainText)"),
      Case("control codes", [0x41, 1, 2, 3], "not a text: byte 1 is a control code. \(plainText)"),
      Case(
        "PNG", [0x89, 0x50, 0x4E, 0x47, 13, 10, 0x1A, 10, 0, 0, 0, 13],
        "not a text: byte 8 is a control code. \(plainText)"),
      Case("HTML", "<!DOCTYPE html><html>".utf8, "a web page in HTML, not plain text. \(plainText)"),
      Case("PDF", "%PDF-1.7".utf8, "a PDF document, not plain text. Take its text out: pdftotext -enc UTF-8 a.txt"),
      Case(
        "a broken character", Array(Sample.article.utf8) + [0xC9],
        "UTF-8 with a broken character at byte \(Sample.article.utf8.count), line 5. Save it again, or drop what is broken: "
          + "iconv -c -f UTF-8 -t UTF-8 a.txt > a.utf8.txt"),
      Case(
        "UTF-16 without a mark", try Sample.encoded(Sample.article, in: .utf16LittleEndian),
        "not UTF-8: it looks like UTF-16LE without a mark. \(conversion(from: "UTF-16LE"))"),
      Case(
        "big-endian UTF-16 without a mark", try Sample.encoded(Sample.article, in: .utf16BigEndian),
        "not UTF-8: it looks like UTF-16BE without a mark. \(conversion(from: "UTF-16BE"))"),
      Case(
        "UTF-32 without a mark", try Sample.encoded(Sample.article, in: .utf32LittleEndian),
        "not UTF-8: it looks like UTF-32LE without a mark. \(conversion(from: "UTF-32LE"))"),
      Case(
        "Windows-1251", try Sample.encoded(Sample.russian, in: .windowsCP1251),
        "not UTF-8: it looks like WINDOWS-1251 (Cyrillic). \(conversion(from: "WINDOWS-1251"))"),
      Case(
        "Windows-1254", try Sample.encoded(Sample.turkish, in: .windowsCP1254),
        "not UTF-8: it looks like WINDOWS-1254 (Turkish). \(conversion(from: "WINDOWS-1254"))"),
      Case(
        "Windows-1252", try Sample.encoded("Le président était à Paris, où il a été reçu.", in: .windowsCP1252),
        "not UTF-8: it looks like WINDOWS-1252 (Western European). \(conversion(from: "WINDOWS-1252"))"),
      Case(
        "UTF-8 taken for Windows-1252", try Sample.misread(Sample.turkish, as: .windowsCP1252).utf8,
        "its letters are garbled: UTF-8 was taken for WINDOWS-1252 (Western European). Save it again in UTF-8, or turn it "
          + "back: iconv -f UTF-8 -t WINDOWS-1252 a.txt > a.utf8.txt"),
      Case(
        "UTF-8 taken for Windows-1251", try Sample.misread(Sample.russian, as: .windowsCP1251).utf8,
        "its letters are garbled: UTF-8 was taken for WINDOWS-1251 (Cyrillic). Save it again in UTF-8, or turn it back: "
          + "iconv -f UTF-8 -t WINDOWS-1251 a.txt > a.utf8.txt"),
      Case(
        "digits", "1 2 3".utf8,
        "its language is not known. Articles can be read in \(languages); if it is one of these, say which: --read-as <code>"
      ),
    ]
  }

  private static let languages = Language.allCases.map(\.englishName).joined(separator: ", ")

  @Test(arguments: try cases()) func `a bad article is a finding`(_ item: Case) throws {
    let workspace = try Workspace()
    try workspace.write(item.content, to: "a.txt")
    let run = try Tool.korpu("extract", "a.txt", "--out", "facts", in: workspace)
    #expect(run.errors == "korpu: a.txt: \(item.message)\n")
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(try workspace.files() == ["a.txt"])
  }

  @Test func `the conversion that is advised works`() throws {
    let workspace = try Workspace()
    try workspace.write(try Sample.encoded(Sample.article, in: .utf16LittleEndian), to: "my article's.txt")
    let refused = try Tool.korpu("extract", "my article's.txt", in: workspace)
    let advice = try #require(refused.errors.firstRange(of: "iconv "))
    let command = refused.errors[advice.lowerBound...].trimmingCharacters(in: .newlines)
    #expect(command == #"iconv -f UTF-16LE -t UTF-8 'my article'\''s.txt' > 'my article'\''s.utf8.txt'"#)
    #expect(try Tool.shell(command, in: workspace).status == 0)
    #expect(try Tool.korpu("extract", "my article's.utf8.txt", in: workspace).status == 0)
  }

  @Test(arguments: [String.Encoding.utf16, .utf32, .utf8], [true, false])
  func `a byte order mark says how to read a text`(_ encoding: String.Encoding, bigEndian: Bool) throws {
    let workspace = try Workspace()
    let order: String.Encoding =
      switch encoding {
      case .utf16: bigEndian ? .utf16BigEndian : .utf16LittleEndian
      case .utf32: bigEndian ? .utf32BigEndian : .utf32LittleEndian
      default: encoding
      }
    try workspace.write(Sample.article, to: "plain/a.txt")
    try workspace.write(try Sample.encoded("\u{FEFF}" + Sample.article, in: order), to: "marked/a.txt")
    let plain = try Tool.korpu("extract", "plain/a.txt", in: workspace)
    let marked = try Tool.korpu("extract", "marked/a.txt", in: workspace)
    #expect(marked.status == 0)
    #expect(marked.output == plain.output)
  }

  @Test func `a text without names gives facts without entities`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.withoutNames, to: "a.txt")
    let run = try Tool.korpu("extract", "a.txt", in: workspace)
    #expect(run.status == 0)
    #expect(run.output.contains(#""entities":[]"#))
    #expect(run.errors == "")
  }

  @Test func `a missing file is a finding`() throws {
    let run = try Tool.korpu("extract", "nowhere/a.txt", in: try Workspace())
    #expect(run.errors == "korpu: nowhere/a.txt: there is no such file or folder. Check the path.\n")
    #expect(run.status == 66)
  }

  @Test func `a wrong row of a table is shown with a mark below the wrong column`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "a.txt")
    try workspace.write("bulaq mərkəzi\tngo\ndağ evi\tzz\u{1B}z\n", to: "mine/az/known_bodies.tsv")
    let run = try Tool.korpu("extract", "a.txt", "--tables", "mine", in: workspace)
    #expect(run.errorLines.count == 3)
    #expect(run.errors.hasPrefix("korpu: mine/az/known_bodies.tsv: line 2: “zz\u{FFFD}z” is none of academia, "))
    let advice = ". Correct the line; columns are apart by tabs."
    #expect(run.errors.hasSuffix("\(advice)\n  dağ evi\tzz\u{FFFD}z\n         \t^\n"))
    #expect(run.status == 65)
  }

  @Test func `good inputs are done beside bad ones`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "good.txt")
    try workspace.write("", to: "empty.txt")
    let run = try Tool.korpu("extract", "missing.txt", "good.txt", "empty.txt", "--out", "facts", in: workspace)
    #expect(run.errorLines.count == 2)
    // A missing input weighs more than one that is no article.
    #expect(run.status == 66)
    #expect(try workspace.files(in: "facts") == ["good.json"])
  }

  @Test func `a file's name cannot steer the terminal`() throws {
    let run = try Tool.korpu("extract", "a\u{1B}[2J\nb.txt", in: try Workspace())
    #expect(run.errors == "korpu: a\u{FFFD}[2J\u{FFFD}b.txt: there is no such file or folder. Check the path.\n")
  }

  @Test func `without inputs the usage is shown`() throws {
    let run = try Tool.korpu("extract", in: try Workspace())
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Error: Missing expected argument '<input> ...'"))
  }
}
