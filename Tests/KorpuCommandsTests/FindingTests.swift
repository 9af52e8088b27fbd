import Korpu
import Testing

@testable import KorpuCommands

@Suite struct ExitStatusTests {
  @Test func `what failed nearest to the result decides`() {
    #expect(ExitStatus(of: []) == .done)
    #expect(ExitStatus(of: [.note]) == .done)
    #expect(ExitStatus(of: [.invalidInput, .note]) == .invalidInput)
    #expect(ExitStatus(of: [.unreadableInput, .invalidInput]) == .unreadableInput)
    #expect(ExitStatus(of: [.unavailable, .unreadableInput]) == .unavailable)
    #expect(ExitStatus(of: [.cannotCreate, .unavailable]) == .cannotCreate)
    #expect(ExitStatus(of: [.cannotCreate, .writingFailed]) == .writingFailed)
    #expect(ExitStatus(of: Finding.Kind.allCases) == .internalFault)
  }
}

@Suite struct FindingPrinterTests {
  private let finding = Finding(.invalidInput, at: "a.txt", problem: "it hurts", remedy: "Rest.")

  @Test func `colours are for terminals, where nobody forbids them`() {
    #expect(FindingPrinter.showsColours(isTerminal: true, environment: ["TERM": "xterm", "NO_COLOR": ""]))
    #expect(!FindingPrinter.showsColours(isTerminal: false, environment: ["TERM": "xterm"]))
    #expect(!FindingPrinter.showsColours(isTerminal: true, environment: ["NO_COLOR": "1"]))
    #expect(!FindingPrinter.showsColours(isTerminal: true, environment: ["TERM": "dumb"]))
  }

  @Test func `neither a file's name nor a fact steers the terminal`() {
    let finding = Finding(.invalidInput, at: "a\u{1B}[2J\u{202E}txt.\u{2066}b", problem: "it hurts", remedy: "Rest.")
    #expect(finding.description == "a\u{FFFD}[2J\u{FFFD}txt.\u{FFFD}b: it hurts. Rest.")
  }

  @Test func `a coloured line`() {
    #expect(FindingPrinter(isColoured: false).line(for: finding) == "korpu: a.txt: it hurts. Rest.\n")
    #expect(
      FindingPrinter(isColoured: true).line(for: finding)
        == "\u{1B}[31;1mkorpu:\u{1B}[0m a.txt: it hurts. Rest.\n")
  }
}
