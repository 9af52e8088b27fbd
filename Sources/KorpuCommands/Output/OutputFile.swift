internal import Foundation
internal import Korpu

/// A file to write as a whole: it appears complete, or not at all, and what stood there before stays until then.
///
/// The bytes go to a new file beside it, which takes its name when they are on the disk. Devices and pipes are
/// written as they are.
struct OutputFile {
  let path: String

  /// - Throws: a ``Finding`` of the kind `cannotCreate` or `writingFailed`; then nothing partial is left.
  func write(_ data: Data) throws(Finding) {
    // A symbolic link stays; the file that it stands for is replaced.
    let target = resolvedPath()
    var status = stat()
    let exists = unsafe stat(target, &status) == 0
    switch status.st_mode & S_IFMT {
    case S_IFDIR where exists:
      throw cannotCreate("it is a folder", remedy: "Give the name of a file.")
    case S_IFREG where exists:
      try replace(target, with: data, permissions: status.st_mode & 0o777)
    case _ where exists:
      try writeThrough(target, data)
    default:
      try replace(target, with: data, permissions: nil)
    }
  }

  private func resolvedPath() -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private func replace(_ target: String, with data: Data, permissions: mode_t?) throws(Finding) {
    let temporary = temporaryPath(beside: target)
    let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw cannotCreate(.last) }
    do throws(SystemError) {
      let file = FileDescriptor(descriptor)
      do throws(SystemError) {
        if let permissions, fchmod(descriptor, permissions) != 0 { throw SystemError.last }
        try file.write(data)
        try file.synchronise()
      } catch {
        try? file.close()
        throw error
      }
      try file.close()
      if unsafe rename(temporary, target) != 0 { throw SystemError.last }
    } catch {
      unsafe unlink(temporary)
      throw writingFailed(error)
    }
  }

  /// In the same folder, so that the renaming stays on one disk; hidden, so that reading the folder meanwhile passes
  /// it by; with the process's number, so that two runs do not meet; short, for names have a longest length.
  private func temporaryPath(beside target: String) -> String {
    let file = URL(fileURLWithPath: target)
    return file.deletingLastPathComponent()
      .appendingPathComponent(
        ".\(String(decoding: file.lastPathComponent.utf8.prefix(40), as: UTF8.self)).korpu-\(getpid())"
      ).path
  }

  private func writeThrough(_ target: String, _ data: Data) throws(Finding) {
    let descriptor = unsafe open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(.last) }
    let file = FileDescriptor(descriptor)
    do throws(SystemError) {
      try file.write(data)
      try file.close()
    } catch {
      throw writingFailed(error)
    }
  }

  private func cannotCreate(_ error: SystemError) -> Finding {
    switch error.number {
    case ENOSPC, EDQUOT: writingFailed(error)
    case ENOENT, ENOTDIR: cannotCreate("there is no such folder", remedy: "Make the folder first.")
    default: cannotCreate(error.description, remedy: "Give a path where you may write.")
    }
  }

  private func cannotCreate(_ problem: String, remedy: String) -> Finding {
    Finding(.cannotCreate, at: path, problem: "cannot be created: \(problem)", remedy: remedy)
  }

  private func writingFailed(_ error: SystemError) -> Finding {
    Finding(
      .writingFailed, at: path, problem: "writing failed: \(error)",
      remedy: "Free some space, or write to another place; nothing was left behind.")
  }
}
