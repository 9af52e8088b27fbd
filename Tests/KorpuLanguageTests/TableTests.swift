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

  @Test(arguments: TableFile.all) func `rows are sorted by bytes and unique`(_ table: TableFile) {
    for (first, second) in zip(table.rows, table.rows.dropFirst()) {
      let keys = [first, second].map { $0.text.prefix { $0 != "\t" } }
      #expect(
        keys[0].utf8.lexicographicallyPrecedes(keys[1].utf8),
        "\(table.testDescription):\(second.line): '\(keys[1])' stands after '\(keys[0])'")
    }
  }

  @Test(arguments: TableFile.all) func `rows are clean`(_ table: TableFile) {
    for row in table.rows {
      let place = "\(table.testDescription):\(row.line)"
      #expect(!row.text.isEmpty, "\(place): empty")
      #expect(String(row.text) == row.text.precomposedStringWithCanonicalMapping, "\(place): not in NFC")
      for column in row.text.split(separator: "\t", omittingEmptySubsequences: false) {
        #expect(!column.isEmpty && column.first != " " && column.last != " ", "\(place): stray white space")
        #expect(!column.contains("  ") && !column.contains("\r"), "\(place): stray white space")
      }
      let key = row.text.prefix { $0 != "\t" }
      #expect(key.lowercased(in: table.language) == String(key), "\(place): '\(key)' has a capital")
    }
  }

  @Test(arguments: TableFile.all) func `every table is compiled in`(_ table: TableFile) throws {
    let built = try #require(Table(table.name, of: table.language), "\(table.testDescription) is not in the C file")
    #expect(built.keys.count == table.rows.count)
    for row in table.rows {
      let columns = row.text.split(separator: "\t").map(String.init)
      #expect(built[columns[0]] == columns)
    }
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
}
