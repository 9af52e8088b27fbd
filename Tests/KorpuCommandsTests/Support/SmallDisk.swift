import TestSupport

/// A disk of 64 KB, which is soon full. Mounting one needs root, and leave to mount.
enum SmallDisk {
  static var canBeMounted: Bool {
    guard let workspace = try? Workspace() else { return false }
    defer { unmount("disk", in: workspace) }
    return (try? mount("disk", in: workspace)) != nil
  }

  static func mount(_ name: String, in workspace: Workspace) throws {
    try workspace.makeFolder(name)
    let run = try Tool.shell("mount -t tmpfs -o size=64k tmpfs \(name)", in: workspace)
    guard run.status == 0 else { throw Refused(reason: run.errors) }
  }

  struct Refused: Error {
    let reason: String
  }

  static func unmount(_ name: String, in workspace: Workspace) {
    _ = try? Tool.shell("umount \(name)", in: workspace)
  }
}
