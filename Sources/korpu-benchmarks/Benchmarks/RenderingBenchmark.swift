internal import Foundation
internal import Korpu

/// DOT to SVG in-process, beside the program `dot` on the same DOT, by turns.
///
/// Each run is a process of its own, for the first drawing of a process loads plug-ins and fonts, as `dot` does.
struct RenderingBenchmark {
  static let childMode = "render-once"
  private static let runs = 21

  let seed: Seed

  func run() throws {
    let file = seed.workspace.appending(path: "network.dot")
    let time = seed.workspace.appending(path: "seconds")
    let reading = FactsReader().read([.path(seed.file.path)])
    let dot = try DiagramRenderer.dot(of: Diagram(of: Network(merging: reading.facts)))
    try dot.write(to: file, atomically: true, encoding: .utf8)
    let own = ChildProcess(path: seed.program("korpu-benchmarks"), arguments: [Self.childMode, file.path, time.path])
    let peer = ChildProcess(path: "dot", arguments: ["-Tsvg", file.path])
    _ = try (own.run(), peer.run())
    let pairs = try (0..<Self.runs).map { _ in
      (whole: try own.run().wall, step: try Self.seconds(in: time), peer: try peer.run().wall)
    }
    report("DOT to SVG, dot -Tsvg", Sample(pairs.map(\.peer)).text("ms", scale: 1000))
    report("DOT to SVG, own step", Sample(pairs.map(\.step)).text("ms", scale: 1000))
    report("DOT to SVG, own step / dot", Sample(pairs.map { $0.step / $0.peer }).text("×", places: 2))
    report("DOT to SVG, own whole process / dot", Sample(pairs.map { $0.whole / $0.peer }).text("×", places: 2))
    let clock = ContinuousClock()
    let warm = try (0..<Self.runs).map { _ in try clock.measure { _ = try DiagramRenderer.svg(ofDOT: dot) }.seconds }
    report("DOT to SVG, once fonts are loaded", Sample(warm).text("ms", scale: 1000))
  }

  /// Draws, and writes down how long the drawing alone took.
  static func renderOnce(dotFile: String, timeFile: String) throws {
    let dot = try String(contentsOfFile: dotFile, encoding: .utf8)
    var svg: [UInt8] = []
    let time = try ContinuousClock().measure { svg = try DiagramRenderer.svg(ofDOT: dot) }
    try FileHandle.standardOutput.write(contentsOf: Data(svg))
    try "\(time.seconds)".write(toFile: timeFile, atomically: true, encoding: .utf8)
  }

  private static func seconds(in file: URL) throws -> Double {
    Double(try String(contentsOf: file, encoding: .utf8)) ?? .nan
  }
}
