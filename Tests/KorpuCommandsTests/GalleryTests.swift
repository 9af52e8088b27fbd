import Foundation
import Synchronization
import TestSupport
import Testing

/// `Graphs/` shows what the tool draws, as it draws it.
///
/// `RECORD_GOLDENS=1 Tests/run --filter GalleryTests` draws it anew.
@Suite struct GalleryTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    var options: [String] = []

    var testDescription: String { name }
  }

  static let pictures = [
    Picture(name: "seed", input: "seeds"),
    Picture(name: "seed-dark", input: "seeds", options: ["--theme", "dark"]),
    Picture(
      name: "examples", input: "Examples/network", options: ["--title", "Four articles, one network"]),
    Picture(name: "speakers", input: "Examples/network", options: ["--view", "speakers"]),
    Picture(name: "people", input: "Examples/articles/uz", options: ["--view", "people", "--theme", "dark"]),
    Picture(name: "bodies", input: "Examples/articles/tr", options: ["--view", "bodies", "--labels", "tr"]),
    Picture(name: "forums", input: "Examples/articles/kk", options: ["--view", "forums", "--labels", "kk"]),
    Picture(name: "countries", input: "Examples/articles", options: ["--view", "countries", "--labels", "en"]),
    Picture(name: "timeline", input: "Examples/articles/az", options: ["--view", "timeline", "--labels", "az"]),
    Picture(
      name: "between", input: "Examples/articles", options: ["--between", "KZ", "AZ", "--labels", "ru"]),
    Picture(
      name: "around", input: "Examples/network", options: ["--around", "Ekoloji Dialoqu", "--hops", "2"]),
    Picture(name: "leaders", input: "Examples/articles", options: ["--labels", "latin"]),
    Picture(
      name: "page-a3", input: "Examples/articles/hu",
      options: ["--view", "forums", "--labels", "hu", "--theme", "print", "--page", "a3"]),
    Picture(
      name: "page-a4", input: "Examples/articles/ky",
      options: ["--view", "forums", "--labels", "ky", "--theme", "print", "--page", "a4"]),
    Picture(
      name: "slide", input: "Examples/articles/uz",
      options: ["--view", "speakers", "--labels", "uz", "--page", "slide"]),
    Picture(name: "acquaintances", input: "Examples/articles/tk", options: ["--view", "people", "--labels", "tk"]),
  ]

  /// The facts of the articles that are drawn, each folder read once for all its pictures.
  private static let facts = Mutex<[String: Data]>([:])

  private static func facts(of input: String) throws -> Data {
    try facts.withLock { known in
      if let found = known[input] { return found }
      let run = try Program.run(Tool.executable, ["extract", Repository.root.appending(path: input).path])
      try #require(run.status == 0, "\(run.errors)")
      known[input] = run.output
      return run.output
    }
  }

  private func drawing(_ picture: Picture) throws -> (dot: String, svg: String) {
    let workspace = try Workspace()
    try workspace.write(Self.facts(of: picture.input), to: "facts.jsonl")
    let outputs = ["-o", workspace.path("drawing.dot"), "-o", workspace.path("drawing.svg")]
    let run = try Program.run(
      Tool.executable, ["draw", workspace.path("facts.jsonl")] + outputs + picture.options)
    try #require(run.status == 0, "\(run.errors)")
    return (try workspace.read("drawing.dot"), try workspace.read("drawing.svg"))
  }

  private func kept(_ picture: Picture, ending: String) -> URL {
    Repository.root.appending(path: "Graphs/\(picture.name).\(ending)")
  }

  /// The DOT is as kept, byte by byte. The places in the SVG depend on the fonts and the Graphviz at hand; what is
  /// shown, and of what it is made, do not.
  @Test(arguments: pictures) func `a picture is as kept`(_ picture: Picture) throws {
    let found = try drawing(picture)
    #expect(throws: Never.self) { try Golden.check(found.dot, against: kept(picture, ending: "dot")) }
    let file = kept(picture, ending: "svg")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" { try Golden.check(found.svg, against: file) }
    #expect(Self.content(of: found.svg) == Self.content(of: try String(contentsOf: file, encoding: .utf8)))
  }

  private static func content(of svg: String) -> [String] {
    let ids = svg.matches(of: /<g id="([^"]*)" class="([^"]*)"/).map { "\($0.output.1) \($0.output.2)" }
    let texts = svg.matches(of: /<(?:text|title|desc)[^>]*>([^<]*)</).map { String($0.output.1) }
    return (ids + texts).sorted()
  }
}
