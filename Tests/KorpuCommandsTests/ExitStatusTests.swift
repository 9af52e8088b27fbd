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
