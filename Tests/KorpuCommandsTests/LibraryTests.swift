import Foundation
import Korpu
import Testing

/// The library by its one import, as its landing page shows it.
@Suite struct LibraryTests {
  @Test func `the example of the landing page`() throws {
    let workspace = try Workspace()
    try workspace.write(Sample.article, to: "articles/a.txt")
    try workspace.write("", to: "articles/empty.txt")

    let reading = FactsReader().read([.path(workspace.path("articles"))])
    let network = Network(merging: reading.facts)
    let dot = try DiagramRenderer.dot(of: Diagram(of: network))

    #expect(reading.findings.map(\.kind) == [.invalidInput])
    #expect(network.actors.contains { $0.name == "Anar Quliyev" })
    #expect(dot.contains("Anar Quliyev"))
  }

  @Test func `results come in the order of the inputs, whatever the processors do`() throws {
    let workspace = try Workspace()
    let names = (100..<160).map { "a\($0)" }
    for (index, name) in names.enumerated() {
      // Long and short ones by turns, so that later ones are done earlier.
      try workspace.write(String(repeating: Sample.article, count: index % 5 == 0 ? 5 : 1), to: "in/\(name).txt")
    }
    let readings = (0..<3).map { _ in FactsReader().read([.path(workspace.path("in"))]) }
    #expect(readings[0].facts.map(\.id) == names)
    #expect(readings[1] == readings[0])
    #expect(readings[2] == readings[0])
  }

  @Test func `a handler that throws ends the reading`() throws {
    struct Enough: Error {}
    let workspace = try Workspace()
    for number in 0..<50 { try workspace.write(Sample.article, to: "in/\(number).txt") }
    var count = 0
    #expect(throws: Enough.self) {
      try FactsReader().read([.path(workspace.path("in"))]) { _ in
        count += 1
        if count == 3 { throw Enough() }
      }
    }
    #expect(count == 3)
  }

  @Test func `a finding is one line`() {
    let finding = Finding(.note, at: "a\nb", problem: "it \u{1B}[31mhurts", remedy: "Rest.")
    #expect(finding.description == "a\u{FFFD}b: it \u{FFFD}[31mhurts. Rest.")
  }

  @Test func `arguments name sources`() {
    #expect(Source("-") == .standardInput)
    #expect(Source("./-") == .path("./-"))
    #expect("articles" as Source == .path("articles"))
  }
}
