internal import Foundation
internal import Korpu

/// A text that a command is given, such as a table.
enum TextFile {
  /// - Parameter path: A file, or `-` for the standard input.
  /// - Throws: a ``Finding`` for what cannot be read or is no UTF-8.
  static func read(_ path: String) throws(Finding) -> String {
    guard let text = String(validating: try data(of: path), as: UTF8.self) else {
      throw Finding(
        .invalidInput, at: name(of: path), problem: "it is no text in UTF-8", remedy: "Save it as UTF-8.")
    }
    return text
  }

  /// What findings call it.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  private static func data(of path: String) throws(Finding) -> Data {
    do {
      return path == "-"
        ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Finding(
        .unreadableInput, at: name(of: path), problem: "it cannot be read",
        remedy: "Check that it is a file, and that you may read it.")
    }
  }
}
