internal import Foundation
internal import KorpuStore

/// Goes from what a user names to the single files, in a stable order.
struct SourceWalk {
  enum Item: Hashable, Sendable {
    case standardInput
    case file(path: String, format: InputFormat)
    case finding(Finding)
  }

  /// The files that a source stands for.
  ///
  /// - Complexity: O(files · log files).
  static func items(of source: Source) -> [Item] {
    guard case .path(let path) = source else { return [.standardInput] }
    do throws(InputFile.Failure) {
      let status = try InputFile.status(of: path)
      guard status.kind == .folder else {
        // Of a pipe nothing may be read twice.
        let isArchive = status.kind == .regular && Archive.isLikely(at: path)
        return [.file(path: path, format: isArchive ? .archive : InputFormat(ofPath: path))]
      }
      var walk = FolderWalk()
      walk.visit(path, identity: status.identity)
      return walk.items(ofFolder: path)
    } catch {
      return [.finding(Finding(error, at: path))]
    }
  }
}

/// Gathers the files of a folder and of the folders in it.
private struct FolderWalk {
  private var found: [(path: String, item: SourceWalk.Item)] = []
  private var skipped: [String] = []
  /// Folders already seen, so that symbolic links that run in a circle come to an end.
  private var visited: Set<InputFile.Identity> = []

  mutating func visit(_ folder: String, identity: InputFile.Identity) {
    guard visited.insert(identity).inserted else { return }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      for name in names.sorted(by: Self.bytesAscend) where !name.hasPrefix(".") {
        visitEntry(folder.hasSuffix("/") ? folder + name : folder + "/" + name)
      }
    } catch {
      let finding = Finding(
        .unreadableInput, at: folder, problem: "the folder cannot be listed", remedy: "Change its permissions.")
      found.append((folder, .finding(finding)))
    }
  }

  private mutating func visitEntry(_ path: String) {
    do throws(InputFile.Failure) {
      let status = try InputFile.status(of: path)
      switch status.kind {
      case .folder: visit(path, identity: status.identity)
      // Reading a named pipe or a device would wait for ever.
      case .regular where InputFormat.isRead(inFolder: path):
        found.append((path, .file(path: path, format: InputFormat(ofPath: path))))
      case .regular, .other: skipped.append(path)
      }
    } catch {
      found.append((path, .finding(Finding(error, at: path))))
    }
  }

  func items(ofFolder folder: String) -> [SourceWalk.Item] {
    let sorted = found.sorted { Self.bytesAscend($0.path, $1.path) }.map(\.item)
    guard !sorted.isEmpty else {
      return [
        .finding(
          Finding(
            .invalidInput, at: folder, problem: "the folder holds no .txt, .json or .jsonl file",
            remedy: "Save articles as plain text with names that end in .txt."))
      ]
    }
    return sorted + (skipNote(for: folder).map { [.finding($0)] } ?? [])
  }

  /// Pages saved as HTML or PDF must not look as if they had been read.
  private func skipNote(for folder: String) -> Finding? {
    guard let first = skipped.min(by: Self.bytesAscend) else { return nil }
    let others = skipped.count > 1 ? " and \(skipped.count - 1) more" : ""
    return Finding(
      .note, at: folder, problem: "not read: \(first)\(others)",
      remedy: "In folders only .txt, .json and .jsonl files are read.")
  }

  private static func bytesAscend(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
