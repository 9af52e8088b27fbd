import TestSupport

/// A disk of some kilobytes, which is soon full. Mounting one needs root, and leave to mount.
enum SmallDisk {
  static var canBeMounted: Bool {
    guard let workspace = try? Workspace() else { return false }
    defer { unmount("disk", in: workspace) }
    return (try? mount("disk", in: workspace)) != nil
  }

  static func mount(_ name: String, kilobytes: Int = 64, in workspace: Workspace) throws {
    try workspace.makeFolder(name)
    try change("mount -t tmpfs -o size=\(kilobytes)k tmpfs \(name)", in: workspace)
  }

  /// Lets nobody write to it any more.
  static func freeze(_ name: String, in workspace: Workspace) throws {
    try change("mount -o remount,ro \(name)", in: workspace)
  }

  struct Refused: Error {
    let reason: String
  }

  static func unmount(_ name: String, in workspace: Workspace) {
    _ = try? Tool.shell("umount \(name)", in: workspace)
  }

  private static func change(_ command: String, in workspace: Workspace) throws {
    let run = try Tool.shell(command, in: workspace)
    guard run.status == 0 else { throw Refused(reason: run.errors) }
  }
}
