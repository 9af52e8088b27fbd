import ArgumentParser
import Foundation
import KorpuLanguage
import KorpuModel
import KorpuTraining

/// `korpu-train tagger`: the weights by which names are found that no table knows.
struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Make the weights by which names are found that no table knows.",
    discussion: """
      They are learned from sentences in which people have marked the names of people, bodies and places. A corpus is \
      written FORMAT:PATH, in a language other than the first LANGUAGE=FORMAT:PATH; the formats are \
      \(NameCorpus.Format.allCases.map(\.rawValue).joined(separator: ", ")).

      Example, which must change nothing:
        korpu-train tagger --language kk --corpus kaznerd:KazNERD/KazNERD/IOB2_valid.txt \\
          --origin "…" -o Sources/CLanguageData/kk/names.weights
      """)

  @Option(help: ArgumentHelp("The language, by its ISO 639-1 code.", valueName: "code"))
  var language: String

  @Option(help: ArgumentHelp("What to learn from; may be given several times.", valueName: "corpus"))
  var corpus: [String] = []

  @Option(help: ArgumentHelp("Learn nothing, and measure these weights.", valueName: "file"))
  var weights: String?

  @Option(help: ArgumentHelp("What to measure on; may be given several times.", valueName: "corpus"))
  var test: [String] = []

  @Option(help: ArgumentHelp("Whence the corpora are and under which licence: the first line.", valueName: "text"))
  var origin = "weights by which names are found"

  @Option(name: [.short, .customLong("output")], help: ArgumentHelp("Where to write the weights.", valueName: "file"))
  var output: String?

  @Flag(help: "Learn from the words alone, not from what the tables know of them.")
  var withoutTables = false

  @Option var epochs = TaggerSettings().epochs
  @Option var rounds = TaggerSettings().rounds
  @Option var margin = TaggerSettings().margin
  @Option var marginOfNames = TaggerSettings().marginOfNames
  @Option var dropped = TaggerSettings().dropped
  @Option var leastCount = TaggerSettings().leastCount
  @Option var size = TaggerSettings().size

  func run() throws {
    let table = try bytes()
    if let output { try Data(table).write(to: URL(fileURLWithPath: output), options: .atomic) }
    guard let weights = NameWeights(table) else { throw ValidationError("These are no weights that can be read.") }
    let tagger = NameTagger(weights: weights, usesTables: !withoutTables)
    for name in test {
      let text = try NameCorpus.Named(name, otherwise: language).text()
      NameScoreText.write(NameScore.scores(of: tagger, on: text), of: name)
    }
  }

  private func bytes() throws -> [UInt8] {
    if let weights { return [UInt8](try Data(contentsOf: URL(fileURLWithPath: weights))) }
    guard !corpus.isEmpty else { throw ValidationError("Give a --corpus to learn from, or --weights to measure.") }
    let texts = try corpus.map { try NameCorpus.Named($0, otherwise: language).text() }
    return TaggerTraining(settings: settings).table(from: texts, origin: origin)
  }

  private var settings: TaggerSettings {
    var settings = TaggerSettings()
    settings.epochs = epochs
    settings.rounds = rounds
    settings.margin = margin
    settings.marginOfNames = marginOfNames
    settings.dropped = dropped
    settings.leastCount = leastCount
    settings.size = size
    settings.usesTables = !withoutTables
    return settings
  }
}
