import ArgumentParser
import Foundation
import KorpuModel
import KorpuTraining

/// `korpu-train names`: the sentences of a corpus with their names, for measuring.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Write the sentences of a corpus with the names that people have marked in them.",
    discussion: """
      Writes a line of JSON for each: the text, and the names as first byte, byte after the last, and kind.
      A corpus is named as for 'korpu-train tagger'.
      """)

  private struct Line: Encodable {
    struct Name: Encodable {
      let start: Int
      let end: Int
      let kind: String
    }

    let text: String
    let names: [Name]
  }

  @Argument(help: ArgumentHelp("FORMAT:PATH", valueName: "corpus"))
  var corpus: String

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for sentence in try NameCorpus(corpus).sentences() {
      let names = sentence.names.map { Line.Name(start: $0.span.start, end: $0.span.end, kind: $0.kind.code) }
      print(String(decoding: try encoder.encode(Line(text: sentence.text, names: names)), as: UTF8.self))
    }
  }
}
