import Foundation
import KorpuLanguage
import KorpuModel
import KorpuTraining
import TestSupport
import Testing

@Suite struct TaggerTrainingTests {
  /// Fewer rounds than for news: the language of the tests is small.
  private static var settings: TaggerSettings {
    var settings = TaggerSettings()
    settings.epochs = 6
    settings.rounds = 2
    return settings
  }

  private static func text(_ sentences: [AnnotatedSentence]) throws -> LabelledText {
    LabelledText(sentences, lexicon: try #require(Lexicon.of(.turkish)))
  }

  @Test func `the same sentences give the same bytes`() throws {
    let text = try Self.text(SmallLanguage(seed: 1).sentences(count: 60))
    let first = TaggerTraining(settings: Self.settings).table(from: [text], origin: "a test")
    #expect(TaggerTraining(settings: Self.settings).table(from: [text], origin: "a test") == first)
  }

  @Test func `a small language is learned, and names in it that were never seen`() throws {
    let lesson = try Self.text(SmallLanguage(seed: 1).sentences(count: 200))
    let exam = try Self.text(SmallLanguage(seed: 2).sentences(count: 100))
    let table = TaggerTraining(settings: Self.settings).table(from: [lesson], origin: "a test")
    let tagger = NameTagger(weights: try #require(NameWeights(table)))
    let score = try #require(NameScore.scores(of: tagger, on: exam)[nil])
    #expect(score.wanted > 100)
    #expect(score.f1 > 0.95, "\(score)")
  }

  @Test func `few rows tell less, and what is left still tells`() throws {
    let lesson = try Self.text(SmallLanguage(seed: 1).sentences(count: 200))
    var settings = Self.settings
    settings.size = 200
    let table = TaggerTraining(settings: settings).table(from: [lesson], origin: "a test")
    #expect(table.count < 200 * 20 + 1000)
    let tagger = NameTagger(weights: try #require(NameWeights(table)))
    let score = try #require(NameScore.scores(of: tagger, on: lesson)[nil])
    #expect(score.f1 > 0.8, "\(score)")
  }

  @Test func `the first line says whence the weights are`() throws {
    let table = TaggerTraining(settings: Self.settings)
      .table(from: [try Self.text(SmallLanguage(seed: 1).sentences(count: 5))], origin: "from a test; CC0")
    #expect(String(decoding: table.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) == "# from a test; CC0")
  }

  @Test func `what is no table is none`() throws {
    let table = TaggerTraining(settings: Self.settings)
      .table(from: [try Self.text(SmallLanguage(seed: 1).sentences(count: 20))], origin: "a test")
    #expect(NameWeights(table) != nil)
    for length in [0, 1, 10, 40, table.count / 2, table.count - 1] {
      #expect(NameWeights(Array(table.prefix(length))) == nil, "cut after \(length)")
    }
    #expect(NameWeights(table + [0]) == nil)
    // Bytes that are changed give other weights or none, and never a crash.
    var order = SeededGenerator(seed: 7)
    let tagger = try Self.text(SmallLanguage(seed: 3).sentences(count: 3))
    for _ in 0..<200 {
      var damaged = table
      damaged[Int.random(in: 0..<table.count, using: &order)] = UInt8.random(in: 0...255, using: &order)
      guard let weights = NameWeights(damaged) else { continue }
      _ = NameTagger(weights: weights).names(in: tagger.sentences, of: tagger.tokens, words: tagger.words)
    }
  }

  /// `KORPU_KAZNERD=IOB2_valid.txt Tests/run` makes the Kazakh weights anew.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KORPU_KAZNERD"] != nil))
  func `the Kazakh weights that are compiled in are what the data give`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["KORPU_KAZNERD"])
    let kept = [UInt8](
      try Data(contentsOf: Repository.root.appending(path: "Sources/CLanguageData/kk/names.weights")))
    let text = LabelledText(
      try NameCorpus("kaznerd:\(path)").sentences(), lexicon: try #require(Lexicon.of(.kazakh)))
    let origin = String(decoding: kept.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    #expect(TaggerTraining().table(from: [text], origin: origin) == kept)
  }
}
