internal import Foundation

/// The article that is measured, and a folder for what is made of it.
final class Seed {
  struct Missing: Error, CustomStringConvertible {
    var description: String { "seeds/ holds no article here; run the benchmarks from the root of the repository" }
  }

  let file: URL
  let text: String
  let workspace: URL

  init() throws {
    let files = try? FileManager.default.contentsOfDirectory(
      at: URL(fileURLWithPath: "seeds"), includingPropertiesForKeys: nil)
    guard let file = files?.filter({ $0.pathExtension == "txt" }).min(by: { $0.path < $1.path }) else {
      throw Missing()
    }
    self.file = file
    text = try String(contentsOf: file, encoding: .utf8)
    workspace = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: "korpu-benchmarks-\(getpid())")
    try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: workspace) }

  /// A program that was built with this one.
  func program(_ name: String) -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: name).path
  }
}
