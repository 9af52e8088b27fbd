import ArgumentParser
import Foundation
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import KorpuTraining

/// `korpu-train survey`: every name in texts, for measuring.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "List every name in texts, be it of the story or not.",
    discussion: """
      Writes for each name the file, the kind, and the name, parted by tabs. 'korpu extract' keeps less: no sources that \
      are only credited, no towns where nothing happens, and nobody who is only remembered.
      """)

  @Option(help: ArgumentHelp("The language of the texts.", valueName: "code"))
  var language: String

  @Argument(help: ArgumentHelp("Files of plain text.", valueName: "file"))
  var files: [String]

  func run() throws {
    guard let known = Language(rawValue: language), let lexicon = Lexicon.of(known) else {
      throw ValidationError("“\(language)” is no language that korpu knows.")
    }
    let survey = NameSurvey(lexicon: lexicon)
    for file in files {
      let text = try String(contentsOfFile: file, encoding: .utf8).precomposedStringWithCanonicalMapping
      for name in survey.names(in: Self.article(text, in: known)) {
        let printed = String(text[name.span] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        print([file, name.kind.code, printed].joined(separator: "\t"))
      }
    }
  }

  /// A text with its headline, line by line.
  private static func article(_ text: String, in language: Language) -> Article {
    var start = 0
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      defer { start += line.count + 1 }
      return TextSpan(start: start, end: start + line.count)
    }
    return Article(
      name: "", digest: "", text: text, language: language, paragraphs: lines.filter { $0.end > $0.start })
  }
}
