internal import Foundation

/// A file beside the place of an archive that is being made.
struct ArchiveDraft {
  let path: String

  /// A draft of this process for an archive at a place.
  init(for archive: URL) {
    path =
      archive.deletingLastPathComponent()
      .appendingPathComponent("\(Self.prefix(for: archive))\(getpid())-\(UUID().uuidString)").path
  }

  func remove() { unsafe unlink(path) }

  /// Takes away what processes left behind that were killed while they made the archive.
  static func removeAbandoned(for archive: URL) {
    let folder = archive.deletingLastPathComponent()
    let prefix = prefix(for: archive)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).prefix { $0.isASCII && $0.isNumber }
      guard let process = pid_t(number), !isRunning(process) else { continue }
      unsafe unlink(folder.appendingPathComponent(name).path)
    }
  }

  private static func prefix(for archive: URL) -> String { ".\(archive.lastPathComponent).korpu-" }

  private static func isRunning(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }
}
