import Foundation
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// A table of the repository, as a linguist edits it.
struct TableFile: CustomTestStringConvertible, Sendable {
  let language: Language
  let name: String
  let text: String

  var testDescription: String { "\(language.rawValue)/\(name).tsv" }

  /// The lines after the first, with their numbers.
  var rows: [(line: Int, text: Substring)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst().dropLast()
      .map { ($0.offset + 1, $0.element) }
  }

  static let all: [TableFile] = {
    let folder = Repository.root.appending(path: "Sources/CLanguageData")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    return files.filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }.compactMap { file in
      guard let language = Language(rawValue: file.deletingLastPathComponent().lastPathComponent),
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { return nil }
      return TableFile(language: language, name: file.deletingPathExtension().lastPathComponent, text: text)
    }
  }()
}

@Suite struct TableTests {
  @Test func `there are tables`() { #expect(TableFile.all.count > 20) }

  @Test(arguments: TableFile.all) func `the first line says what, whence and under which licence`(_ table: TableFile) {
    let first = table.text.prefix { $0 != "\n" }
    #expect(first.hasPrefix("# "), "\(table.testDescription):1: a comment is wanted")
    let licences = ["Apache-2.0", "MIT", "CC0", "Unicode-3.0", "CC BY"]
    #expect(licences.contains { first.contains($0) }, "\(table.testDescription):1: no licence")
  }

  // One expectation a table: there are more than a hundred thousand rows.

  @Test(arguments: TableFile.all) func `rows are sorted by bytes and unique`(_ table: TableFile) {
    let keys = table.rows.map { (line: $0.line, key: $0.text.prefix { $0 != "\t" }) }
    let wrong = zip(keys, keys.dropFirst()).first { !$0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    #expect(wrong == nil, "\(table.testDescription):\(wrong?.1.line ?? 0) stands after '\(wrong?.0.key ?? "")'")
  }

  @Test(arguments: TableFile.all) func `rows are clean`(_ table: TableFile) {
    let unclean = table.rows.filter { !Self.isClean($0.text, in: table.language) }
    #expect(unclean.isEmpty, "\(table.testDescription): \(unclean.prefix(5))")
  }

  /// In NFC, no stray white space, no empty columns, the key in small letters.
  private static func isClean(_ row: Substring, in language: Language) -> Bool {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
    let isSpaced = columns.contains { $0.isEmpty || $0.first == " " || $0.last == " " }
    return !isSpaced && !row.contains("  ") && !row.contains("\r")
      && String(row) == row.precomposedStringWithCanonicalMapping
      && columns[0].lowercased(in: language) == String(columns[0])
  }

  @Test(arguments: TableFile.all) func `every table is compiled in`(_ table: TableFile) throws {
    let built = try #require(Table(table.name, of: table.language), "\(table.testDescription) is not in the C file")
    let printed = table.rows.map { $0.text.split(separator: "\t").map(String.init) }
    #expect(built.rows == printed)
    let lost = printed.first { built[$0[0]] != $0 }
    #expect(lost == nil)
  }

  @Test(arguments: TableFile.all) func `every row holds what its table is for`(_ table: TableFile) throws {
    let read = try UserTable(table.text, named: table.name, of: table.language)
    #expect(read.rows.count == table.rows.count)
  }

  @Test func `what a table has not, is not found`() throws {
    let table = try #require(Table("months", of: .azerbaijani))
    for key in ["", "a", "yanva", "yanvarr", "ü", "zzz", "#"] { #expect(table[key] == nil) }
    #expect(Table("nothing", of: .azerbaijani) == nil)
  }

  /// The concepts, which know bodies across languages, say the same of the two.
  @Test(arguments: TableFile.all.filter { $0.name == "known_bodies" })
  func `another name of a body is that of a row with a name of its own`(_ table: TableFile) {
    let rows = table.rows.map { $0.text.split(separator: "\t").map(String.init) }
    let main = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0.count > 2 ? $0[2] : nil) })
    for row in rows where row.count > 2 {
      #expect(main[row[2]] == .some(nil), "\(table.testDescription): \(row)")
      let bodies = [row[0], row[2]].map { BodyNameWords($0, in: table.language).wholeBody }
      if let one = bodies[0], let other = bodies[1] { #expect(one == other, "\(table.testDescription): \(row)") }
    }
  }

  @Test(arguments: [
    "bakı\tother\r\nşuşa\tother\r\n", "\u{FEFF}bakı\tother\nşuşa\tother", "bakı\tother\nşus\u{327}a\tother",
  ])
  func `ends of lines, the mark at the head and letters in parts are as editors write them`(_ text: String) throws {
    let table = try UserTable(text, named: "forums", of: .azerbaijani)
    #expect(
      table.rows.map { $0.map { Array($0.unicodeScalars) } }
        == [["bakı", "other"], ["şuşa", "other"]].map { $0.map { Array($0.unicodeScalars) } })
  }

  @Test func `a comment behind the mark at the head is one`() throws {
    #expect(try UserTable("\u{FEFF}# own\nbakı\tother", named: "forums", of: .azerbaijani).rows.count == 1)
  }
}
