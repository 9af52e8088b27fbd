internal import Foundation
internal import Korpu

/// A table of pairs of names.
struct NamePairTable {
  struct Row {
    let columns: [String]
    let comparison: NameComparison
  }

  let header: [String]
  let rows: [Row]

  private static let wanted = ["type", "name_a", "lang_a", "name_b", "lang_b"]

  /// - Throws: a ``Finding`` with the line, for what is no such table.
  init(reading path: String) throws(Finding) {
    let lines = try Self.lines(of: path)
    header = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let places = Self.wanted.map { [header] in header.firstIndex(of: $0) }
    guard let type = places[0], let nameA = places[1], let languageA = places[2], let nameB = places[3],
      let languageB = places[4]
    else {
      throw Finding(
        .invalidInput, at: "\(path):1", problem: "the first line does not name the columns",
        remedy: "It has to be, with tabs: \(Self.wanted.joined(separator: " "))")
    }
    var rows: [Row] = []
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == header.count else {
        throw Finding(
          .invalidInput, at: "\(path):\(number + 1)", problem: "it has \(columns.count) columns, not \(header.count)",
          remedy: "Put one tab between two columns.")
      }
      rows.append(
        Row(
          columns: columns,
          comparison: NameComparison(
            of: try Self.type(columns[type], "\(path):\(number + 1)"), columns[nameA],
            in: try Self.language(columns[languageA], "\(path):\(number + 1)"), and: columns[nameB],
            in: try Self.language(columns[languageB], "\(path):\(number + 1)"))))
    }
    self.rows = rows
  }

  private static func lines(of path: String) throws(Finding) -> [String] {
    let data: Data?
    if path == "-" {
      data = FileHandle.standardInput.readDataToEndOfFile()
    } else {
      data = try? Data(contentsOf: URL(fileURLWithPath: path))
    }
    guard let data else {
      throw Finding(
        .unreadableInput, at: path, problem: "it cannot be read", remedy: "Check that the file exists.")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
    }
  }

  /// `uz-Cyrl` is Uzbek: the letters tell the script.
  private static func language(_ tag: String, _ place: String) throws(Finding) -> Language {
    guard let language = Language(rawValue: String(tag.prefix { $0 != "-" }).lowercased()) else {
      throw Finding(
        .invalidInput, at: place, problem: "'\(tag)' is no language that korpu reads",
        remedy: "Give one of \(Language.allCases.map(\.rawValue).joined(separator: " ")).")
    }
    return language
  }

  private static func type(_ name: String, _ place: String) throws(Finding) -> NamedType {
    guard let type = NamedType(rawValue: name) else {
      throw Finding(
        .invalidInput, at: place, problem: "'\(name)' is no type whose names are compared",
        remedy: "Give one of \(NamedType.allCases.map(\.rawValue).joined(separator: " ")).")
    }
    return type
  }
}
