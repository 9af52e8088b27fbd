import Foundation
import TestSupport
import Testing

/// `Graphs/` shows what the tool draws, as it draws it.
///
/// `RECORD_GOLDENS=1 Tests/run --filter GalleryTests` draws it anew.
@Suite struct GalleryTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    let name: String
    let inputs: [String]
    var options: [String] = []

    var testDescription: String { name }
  }

  static let pictures = [
    Picture(name: "seed", inputs: ["seeds"]),
    Picture(name: "seed-dark", inputs: ["seeds"], options: ["--theme", "dark"]),
    Picture(
      name: "examples", inputs: ["Examples/network"], options: ["--title", "Four articles, one network"]),
    Picture(name: "speakers", inputs: ["Examples/network"], options: ["--view", "speakers"]),
    Picture(name: "people", inputs: ["Examples/articles/uz"], options: ["--view", "people", "--theme", "dark"]),
    Picture(name: "bodies", inputs: ["Examples/articles/tr"], options: ["--view", "bodies", "--labels", "tr"]),
    Picture(name: "forums", inputs: ["Examples/articles/kk"], options: ["--view", "forums", "--labels", "kk"]),
    Picture(name: "countries", inputs: ["Examples/articles"], options: ["--view", "countries", "--labels", "en"]),
    Picture(name: "timeline", inputs: ["Examples/articles/az"], options: ["--view", "timeline", "--labels", "az"]),
    Picture(
      name: "between", inputs: ["Examples/articles"], options: ["--between", "KZ", "AZ", "--labels", "ru"]),
    Picture(
      name: "around", inputs: ["Examples/network"], options: ["--around", "Ekoloji Dialoqu", "--hops", "2"]),
    Picture(name: "leaders", inputs: ["Examples/articles"], options: ["--labels", "latin"]),
    Picture(
      name: "page-a3", inputs: ["Examples/articles/hu"],
      options: ["--labels", "hu", "--theme", "print", "--page", "a3"]),
    Picture(
      name: "page-a4", inputs: ["Examples/articles/ky"],
      options: ["--view", "forums", "--labels", "ky", "--theme", "print", "--page", "a4"]),
    Picture(
      name: "slide", inputs: ["Examples/articles/uz"],
      options: ["--view", "speakers", "--labels", "uz", "--page", "slide"]),
    Picture(name: "acquaintances", inputs: ["Examples/articles/tk"], options: ["--view", "people", "--labels", "tk"]),
  ]

  private func drawing(_ picture: Picture, ending: String) throws -> String {
    let workspace = try Workspace()
    let inputs = picture.inputs.map { Repository.root.appending(path: $0).path }
    let arguments = ["draw"] + inputs + ["-o", workspace.path("drawing.\(ending)")] + picture.options
    let run = try Program.run(Tool.executable, arguments)
    try #require(run.status == 0, "\(run.errors)")
    return try workspace.read("drawing.\(ending)")
  }

  private func kept(_ picture: Picture, ending: String) -> URL {
    Repository.root.appending(path: "Graphs/\(picture.name).\(ending)")
  }

  @Test(arguments: pictures) func `the DOT is as kept`(_ picture: Picture) throws {
    try Golden.check(drawing(picture, ending: "dot"), against: kept(picture, ending: "dot"))
  }

  /// Places depend on the fonts and the Graphviz at hand; what is shown, and of what it is made, do not.
  @Test(arguments: pictures) func `the picture shows what is kept`(_ picture: Picture) throws {
    let found = try drawing(picture, ending: "svg")
    let file = kept(picture, ending: "svg")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" { try Golden.check(found, against: file) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(Self.content(of: found) == Self.content(of: kept))
  }

  private static func content(of svg: String) -> [String] {
    let ids = svg.matches(of: /<g id="([^"]*)" class="([^"]*)"/).map { "\($0.output.1) \($0.output.2)" }
    let texts = svg.matches(of: /<(?:text|title|desc)[^>]*>([^<]*)</).map { String($0.output.1) }
    return (ids + texts).sorted()
  }
}
