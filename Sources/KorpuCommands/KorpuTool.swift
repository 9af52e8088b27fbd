internal import ArgumentParser
internal import Foundation
internal import Korpu

/// The command line tool: everything but the entry point.
public enum KorpuTool {
  /// Runs the command that the arguments name, and ends the process with an ``ExitStatus``.
  public static func main() -> Never {
    ProcessStreams.prepare()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try KorpuCommand.requireKnown(verb: arguments.first)
      var command = try KorpuCommand.parseAsRoot(JudgeCommand.verbFirst(arguments))
      try run(&command)
    } catch {
      // Help, the version and mistakes in the arguments.
      KorpuCommand.exit(withError: error)
    }
    exit(ExitStatus.done.rawValue)
  }

  private static func run(_ command: inout any ParsableCommand) throws {
    do {
      try command.run()
    } catch let finding as Finding {
      FindingPrinter().print(finding)
      throw ExitCode(ExitStatus(of: [finding.kind]).rawValue)
    } catch is ClosedPipe {
      // The reader had enough: `korpu extract … | head -1` is no failure.
      return
    } catch  where KorpuCommand.exitCode(for: error) == .failure {
      FindingPrinter().print(
        Finding(
          .internalFault, at: "internal fault", problem: "\(error)", remedy: "Please report it with the input."))
      throw ExitCode(ExitStatus.internalFault.rawValue)
    }
  }
}
