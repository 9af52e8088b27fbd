public import Foundation

/// A program that is run as a user runs it.
public enum Program {
  public struct Run: Sendable {
    public let status: Int32
    public let output: Data
    public let errors: String

    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - executable: its path.
  ///   - arguments: what follows its name.
  ///   - input: what it reads from the standard input.
  ///   - folder: where it runs; this process's own where it is `nil`.
  ///   - environment: its environment; this process's own where it is `nil`.
  public static func run(
    _ executable: URL, _ arguments: [String], input: Data = Data(), in folder: URL? = nil,
    environment: [String: String]? = nil
  ) throws -> Run {
    // Files and no pipes, for a full pipe would stop the process.
    let streams = try Workspace()
    for name in ["output", "errors"] { try streams.write("", to: name) }
    try streams.write(input, to: "input")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    if let environment { process.environment = environment }
    process.standardInput = try FileHandle(forReadingFrom: streams.folder.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.folder.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: streams.folder.appending(path: "errors"))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try Data(contentsOf: streams.folder.appending(path: "output")),
      errors: try streams.read("errors"))
  }

  /// Runs a program that Debian installs.
  public static func run(_ name: String, _ arguments: String..., input: Data = Data()) throws -> Run {
    try run(URL(fileURLWithPath: "/usr/bin/\(name)"), arguments, input: input)
  }
}
