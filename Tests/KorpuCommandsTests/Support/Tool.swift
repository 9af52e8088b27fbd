import Foundation

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
    try run(executable, arguments, in: workspace, input: input)
  }

  /// Runs a line of the shell in which `$KORPU` is the tool.
  static func shell(_ line: String, in workspace: Workspace) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: workspace, input: "")
  }

  private static func run(
    _ executable: URL, _ arguments: [String], in workspace: Workspace, input: String
  ) throws -> Run {
    // Files and no pipes, for a full pipe would stop the process.
    let streams = try Workspace()
    for name in ["output", "errors"] { try streams.write("", to: name) }
    try streams.write(input, to: "input")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = workspace.folder
    process.environment = ["KORPU": Self.executable.path, "PATH": "/usr/bin:/bin", "COLUMNS": "80"]
    process.standardInput = try FileHandle(forReadingFrom: streams.folder.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.folder.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.folder.appending(path: "errors"))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try streams.read("output"), errors: try streams.read("errors"))
  }
}
