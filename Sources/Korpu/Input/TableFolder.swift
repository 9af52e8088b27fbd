internal import Foundation
public import KorpuLanguage
internal import KorpuModel

extension Lexicons {
  /// Tables of a user take no more than this.
  private static let largestTable = 16 << 20

  /// The built-in lexicons with a user's own tables laid over them.
  ///
  /// - Parameters:
  ///   - folder: Holds a folder for each language, named by its code, with the tables as `.tsv` files: `az/roles.tsv`.
  ///   - tagsNames: Whether a tagger finds names that no table knows.
  /// - Throws: A ``Finding`` that says which line of which table is wrong, and why.
  public convenience init(tablesIn folder: String, tagsNames: Bool = true) throws(Finding) {
    var tables: [UserTable] = []
    for language in try Self.names(in: folder) {
      guard let known = Language(rawValue: language) else {
        throw Finding(
          .invalidInput, at: "\(folder)/\(language)", problem: "no language has the code “\(language)”",
          remedy: "The codes are \(Language.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      for file in try Self.names(in: "\(folder)/\(language)") where file.hasSuffix(".tsv") {
        tables.append(try Self.table(at: "\(folder)/\(language)/\(file)", named: String(file.dropLast(4)), known))
      }
    }
    self.init(adding: tables, tagsNames: tagsNames)
  }

  private static func names(in folder: String) throws(Finding) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw Finding(
        .unreadableInput, at: folder, problem: "the folder of tables cannot be listed",
        remedy: "It holds a folder for each language, such as az, with tables such as roles.tsv.")
    }
  }

  private static func table(at path: String, named name: String, _ language: Language) throws(Finding) -> UserTable {
    let bytes: [UInt8]
    do throws(InputFile.Failure) {
      bytes = try InputFile.bytes(of: path, limit: largestTable)
    } catch {
      throw Finding(error, at: path)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Finding(.invalidInput, at: path, problem: "it is not UTF-8", remedy: "Save it again in UTF-8.")
    }
    do throws(TableError) {
      return try UserTable(text, named: name, of: language)
    } catch {
      throw Finding(error, at: path)
    }
  }
}

extension Finding {
  /// What a table that cannot be used says to the user.
  fileprivate init(_ error: TableError, at path: String) {
    switch error {
    case .unknownTable:
      self.init(.invalidInput, at: path, problem: "\(error)", remedy: "Name the file like one of these.")
    case .badRow(_, let text, let column, _):
      self.init(
        .invalidInput, at: path, problem: "\(error)", remedy: "Correct the line; columns are apart by tabs.",
        showing: MarkedLine(text, column: column))
    }
  }
}
