import Foundation
import TestSupport

/// The built `korpu`, run as users run it.
enum Tool {
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    var outputLines: [Substring] { output.split(separator: "\n") }
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// It stands beside the test bundle.
  static var executable: URL {
    Bundle.main.bundleURL.pathExtension == "xctest"
      ? Bundle.main.bundleURL.deletingLastPathComponent().appending(path: "korpu")
      : Bundle.main.bundleURL.appending(path: "korpu")
  }

  /// Runs `korpu` in a workspace.
  static func korpu(_ arguments: String..., in workspace: Workspace, input: String = "") throws -> Run {
    try korpu(arguments, in: workspace, input: input)
  }

  static func korpu(_ arguments: [String], in workspace: Workspace, input: String = "") throws -> Run {
    try run(executable, arguments, in: workspace, input: input)
  }

  /// Runs a line of the shell in which `$KORPU` is the tool.
  static func shell(_ line: String, in workspace: Workspace) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: workspace, input: "")
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in workspace: Workspace, input: String
  ) throws -> Run {
    let run = try Program.run(
      executable, arguments, input: Data(input.utf8), in: workspace.folder,
      environment: ["KORPU": Self.executable.path, "PATH": "/usr/bin:/bin", "COLUMNS": "80"])
    return Run(status: run.status, output: run.text, errors: run.errors)
  }
}
