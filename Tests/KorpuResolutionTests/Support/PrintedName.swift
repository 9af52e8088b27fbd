import Foundation
import KorpuModel
import TestSupport

/// A name as articles print it, of those by which resolution is measured.
struct PrintedName {
  let type: String
  let name: String
  let language: Language

  static func all() throws -> [PrintedName] {
    let path = Repository.root.appending(path: "Tests/Resolution/groups.tsv")
    let table: String = try String(contentsOf: path, encoding: .utf8)
    var names: [PrintedName] = []
    for line in table.split(separator: "\n") {
      let cells: [Substring] = line.split(separator: "\t")
      guard cells.count > 3, let language = Language(rawValue: String(cells[3].prefix(2))) else { continue }
      names.append(PrintedName(type: String(cells[1]), name: String(cells[2]), language: language))
    }
    return names
  }
}
