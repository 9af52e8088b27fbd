import Foundation
import KorpuLanguage
import KorpuModel
import KorpuTraining
import TestSupport
import Testing

@Suite struct LanguageTrainingTests {
  @Test func `the same sentences give the same bytes, and these a table that tells`() throws {
    let data = try Self.folder(of: SentenceCorpus.sentences)
    defer { try? FileManager.default.removeItem(at: data) }
    let plans = TrainingPlan.all.map(\.withOwnVarietiesOnly)
    let table = try LanguageTraining(folder: data).table(by: plans)
    #expect(try LanguageTraining(folder: data).table(by: plans) == table)
    let identifier = LanguageIdentifier(table: try #require(GramTable(table)))
    #expect(identifier.language(of: "Görüşdə layihə müzakirə edilib.")?.language == .azerbaijani)
    #expect(identifier.language(of: "Во встрече участвовали дети.")?.language == .russian)
  }

  @Test func `a variety is written in its own letters`() throws {
    let data = try Self.folder(of: SentenceCorpus.sentences)
    defer { try? FileManager.default.removeItem(at: data) }
    let table = try LanguageTraining(folder: data).table(by: TrainingPlan.all.map(\.withOwnVarietiesOnly))
    let grams = Set(table.split(separator: "\n").map { $0.prefix { $0 != "\t" } })
    for gram in ["ǵ", "ǵan", "ñ", "jañ", "naqt", "ў", "бўл", "ғ"] { #expect(grams.contains(gram[...]), "\(gram)") }
  }

  @Test func `what is missing is told`() {
    let nowhere = FileManager.default.temporaryDirectory.appending(path: "no-sentences-here")
    #expect(throws: SentenceFolder.Failure.self) { try LanguageTraining(folder: nowhere).table() }
  }

  /// `KORPU_SIB200=sib-200/data/annotated Tests/run` makes the table anew.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KORPU_SIB200"] != nil))
  func `the table that is compiled in is what the data give`() throws {
    let data = try #require(ProcessInfo.processInfo.environment["KORPU_SIB200"])
    let kept = Repository.root.appending(path: "Sources/CLanguageData/identification/grams.tsv")
    let made = try LanguageTraining(folder: URL(fileURLWithPath: data)).table()
    #expect(try String(contentsOf: kept, encoding: .utf8) == made)
  }

  /// A folder as SIB-200 has it.
  private static func folder(of sentences: [String: [String]]) throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: "sentences-\(UUID().uuidString)")
    for (name, lines) in sentences {
      let folder = root.appending(path: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let rows = ["index_id\tcategory\ttext"] + lines.enumerated().map { "\($0.offset)\ttravel\t\($0.element)" }
      try rows.joined(separator: "\n").write(to: folder.appending(path: "train.tsv"), atomically: true, encoding: .utf8)
    }
    return root
  }
}
