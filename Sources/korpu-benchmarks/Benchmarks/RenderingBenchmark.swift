internal import Foundation
internal import Korpu

/// DOT to SVG in-process, beside the program `dot` on the same DOT, by turns, each a process of its own.
struct RenderingBenchmark {
  static let childMode = "--render"
  private static let runs = 21

  let seed: Seed

  func run() throws {
    let file = seed.workspace.appending(path: "network.dot")
    let reading = FactsReader().read([.path(seed.file.path)])
    let dot = try DiagramRenderer.dot(of: Diagram(of: Network(merging: reading.facts)))
    try dot.write(to: file, atomically: true, encoding: .utf8)
    let own = ChildProcess(path: seed.program("korpu-benchmarks"), arguments: [Self.childMode, file.path])
    let peer = ChildProcess(path: "dot", arguments: ["-Tsvg", file.path])
    _ = try (own.run(), peer.run())
    let pairs = try (0..<Self.runs).map { _ in (own: try own.run(), peer: try peer.run()) }
    report("DOT to SVG, own process", Sample(pairs.map(\.own.cpu)).text("ms", scale: 1000))
    report("DOT to SVG, dot -Tsvg", Sample(pairs.map(\.peer.cpu)).text("ms", scale: 1000))
    report("DOT to SVG, own / dot", Sample(pairs.map { $0.own.cpu / $0.peer.cpu }).text("×", places: 2))
    let clock = ContinuousClock()
    let warm = try (0..<Self.runs).map { _ in try clock.measure { _ = try DiagramRenderer.svg(ofDOT: dot) }.seconds }
    report("DOT to SVG, once fonts are loaded", Sample(warm).text("ms", scale: 1000))
  }

  static func renderOnce(dotFile: String) throws {
    let dot = try String(contentsOfFile: dotFile, encoding: .utf8)
    let svg = try DiagramRenderer.svg(ofDOT: dot)
    try FileHandle.standardOutput.write(contentsOf: Data(svg))
  }
}
