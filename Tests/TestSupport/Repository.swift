public import Foundation

/// Where the package stands.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of the article that the project grew from.
  public static let seed = root.appending(path: "seeds/000_7f69ff3c855ba16b.txt")

  /// The Python with the independent readers that `Tests/run` installs.
  public static let python = root.appending(path: ".venv/bin/python3")
}
