internal import Foundation

/// A folder for what is made in measuring, which goes when nobody needs it any more.
final class Workspace {
  let folder: URL

  init() throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "korpu-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The path of a program that was built with this one.
func builtProgram(_ name: String) -> String {
  let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: name).path
}
