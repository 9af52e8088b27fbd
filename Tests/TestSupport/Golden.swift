public import Foundation

/// A result that is kept in the repository, so that a change of it shows in the diff.
///
/// `RECORD_GOLDENS=1 Tests/run` writes the results anew; recording fails the run, lest a record pass for a test.
public enum Golden {
  public enum Failure: Error, CustomStringConvertible {
    case recorded(String)
    /// The number of the first line that differs, from 1, as it is kept and as it came out.
    case differs(file: String, line: Int, kept: String, found: String)

    public var description: String {
      switch self {
      case .recorded(let file): "recorded \(file); run the tests again without RECORD_GOLDENS"
      case .differs(let file, let line, let kept, let found):
        "\(file), line \(line):\nkept:  \(kept)\nfound: \(found)\nIf the change is wanted: RECORD_GOLDENS=1 Tests/run"
      }
    }
  }

  /// - Throws: ``Failure`` when the text differs from what is kept, or has just been recorded.
  public static func check(_ found: String, against file: URL) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try found.write(to: file, atomically: true, encoding: .utf8)
      throw Failure.recorded(file.lastPathComponent)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != found else { return }
    let lines = (kept: kept.split(separator: "\n"), found: found.split(separator: "\n"))
    let same = zip(lines.kept, lines.found).prefix { $0 == $1 }.count
    throw Failure.differs(
      file: file.lastPathComponent, line: same + 1,
      kept: lines.kept.dropFirst(same).first.map(String.init) ?? "(end)",
      found: lines.found.dropFirst(same).first.map(String.init) ?? "(end)")
  }
}
