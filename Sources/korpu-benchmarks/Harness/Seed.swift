internal import Foundation

/// The article that is measured, and a folder for what is made of it.
struct Seed {
  struct Missing: Error, CustomStringConvertible {
    var description: String { "seeds/ holds no article here; run the benchmarks from the root of the repository" }
  }

  let file: URL
  let text: String
  private let folder: Workspace

  init() throws {
    let files = try? FileManager.default.contentsOfDirectory(
      at: URL(fileURLWithPath: "seeds"), includingPropertiesForKeys: nil)
    guard let file = files?.filter({ $0.pathExtension == "txt" }).min(by: { $0.path < $1.path }) else {
      throw Missing()
    }
    self.file = file
    text = try String(contentsOf: file, encoding: .utf8)
    folder = try Workspace()
  }

  /// A folder for what is made of the article.
  var workspace: URL { folder.folder }

  /// A program that was built with this one.
  func program(_ name: String) -> String { builtProgram(name) }
}
