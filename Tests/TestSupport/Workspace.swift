public import Foundation

/// A folder that lives as long as a test.
public final class Workspace: Sendable {
  public let folder: URL

  /// The folder of all of a run, which goes with the process: a workspace that tests share is never released.
  private static let run: URL = {
    atexit { try? FileManager.default.removeItem(at: Workspace.run) }
    return URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "korpu-tests-\(UUID().uuidString)")
  }()

  public init() throws {
    folder = Self.run.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  public func path(_ name: String) -> String { folder.appending(path: name).path }

  public func write(_ content: some Sequence<UInt8>, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content).write(to: file)
  }

  public func write(_ content: String, to name: String) throws { try write(content.utf8, to: name) }

  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  public func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The paths of all files in a folder, sorted.
  public func files(in name: String = ".") throws -> [String] {
    guard let found = FileManager.default.enumerator(atPath: path(name)) else { return [] }
    return found.compactMap { $0 as? String }.sorted()
  }
}
