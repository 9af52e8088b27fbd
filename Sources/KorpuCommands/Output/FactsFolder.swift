internal import Foundation
internal import Korpu

/// A folder of facts, one file an article, named after the article.
struct FactsFolder {
  /// Why an article's facts get no file.
  enum Clash: Error {
    case taken(name: String, by: String, wantedBy: String)
    case noName(id: String, source: String)
  }

  let path: String
  private var owners: [String: String] = [:]

  init(path: String) {
    self.path = path
  }

  /// Takes a file name for an article, once: a second article of the same name must not replace the first.
  mutating func claim(_ id: String, for source: String) throws(Clash) {
    guard Self.isName(id) else { throw .noName(id: id, source: source) }
    if let owner = owners[id] { throw .taken(name: "\(id).json", by: owner, wantedBy: source) }
    owners[id] = source
  }

  /// Ids in facts files come from anywhere, must not lead out of the folder, and may be longer than file systems take.
  private static func isName(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= longestName && !id.hasPrefix(".") && !id.utf8.contains { $0 == 0 || $0 == 0x2F }
  }

  /// The 255 bytes of most file systems, with room for the extension.
  fileprivate static let longestName = 250

  /// Writes an article's facts; the folder is made with the first of them.
  func write(_ facts: ArticleFacts) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Finding(
        .cannotCreate, at: path, problem: "the folder cannot be created", remedy: "Give a path where you may write.")
    }
    try OutputFile(path: path.hasSuffix("/") ? "\(path)\(facts.id).json" : "\(path)/\(facts.id).json")
      .write(FactsJSON.document(facts))
  }
}

extension FactsFolder.Clash {
  var finding: Finding {
    switch self {
    case .taken(let name, let owner, let source):
      Finding(
        .cannotCreate, at: source, problem: "not written, for \(name) holds the facts of \(owner)",
        remedy: "Rename one of the two, or write them to two folders.")
    case .noName(let id, let source):
      Finding(
        .invalidInput, at: source, problem: "its id '\(id)' is no name for a file",
        remedy: "Give it an id without '/' that begins with no point and has \(FactsFolder.longestName) bytes at most.")
    }
  }
}
