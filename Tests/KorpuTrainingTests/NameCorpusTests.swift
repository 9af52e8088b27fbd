import Foundation
import KorpuLanguage
import KorpuModel
import KorpuTraining
import TestSupport
import Testing

@Suite struct NameCorpusTests {
  private static func names(in sentence: AnnotatedSentence) -> [String] {
    sentence.names.map { "\($0.kind.code) \(sentence.text[$0.span] ?? "")" }
  }

  private static func workspace(_ files: [String: String]) throws -> Workspace {
    let workspace = try Workspace()
    for (name, text) in files { try workspace.write(text, to: name) }
    return workspace
  }

  @Test func `words with labels on lines`() throws {
    let text = "Атырау B-LOCATION\nқаласында O\nАсан B-PERSON\nҮсенов I-PERSON\nБерік B-PERSON\n\nБүгін B-DATE\n"
    let workspace = try Self.workspace(["IOB2.txt": text])
    let sentences = try NameCorpus("kaznerd:\(workspace.path("IOB2.txt"))").sentences()
    #expect(sentences.map(\.text) == ["Атырау қаласында Асан Үсенов Берік", "Бүгін"])
    #expect(Self.names(in: sentences[0]) == ["LOC Атырау", "PER Асан Үсенов", "PER Берік"])
    #expect(sentences[1].names.isEmpty)
  }

  @Test func `columns with a comment before them`() throws {
    let row = "\tx\tNOUN\t_\t_\t"
    let workspace = try Self.workspace(["a.conllup": "# global.columns = FORM\nAz\(row)O\tx\nÉgbolt\(row)B-ORG\tx\n"])
    let sentences = try NameCorpus("nerkor:\(workspace.folder.path)").sentences()
    #expect(sentences.map(Self.names) == [["ORG Égbolt"]])
  }

  @Test func `spans and objects beside a text`() throws {
    let workspace = try Self.workspace([
      "a.txt": "«Да», сказал\nИван Котов.\n",
      "a.spans": "1 name 13 4 5 1\n2 surname 18 5 6 1\n3 org_descr 0 3 1 1\n",
      "a.objects": "7 Person 1 2 # Иван Котов\n8 Org 3 # Да\n",
    ])
    let sentences = try NameCorpus("factrueval:\(workspace.folder.path)").sentences()
    #expect(sentences.map(Self.names) == [[], ["PER Иван Котов"]])
  }

  @Test func `names by the numbers of sentences`() throws {
    let workspace = try Self.workspace([
      "facts.tsv": "# names\n2\t0\t5\tPER\n2\t9\t12\tLOC\n3\n", "lines.txt": "a\r\nÇiğ an Ova\r\nb\r\n",
    ])
    let path = "numbered:\(workspace.path("facts.tsv"))@\(workspace.path("lines.txt"))"
    let sentences = try NameCorpus(path).sentences()
    #expect(sentences.map(\.text) == ["Çiğ an Ova", "b"])
    #expect(Self.names(in: sentences[0]) == ["PER Çiğ", "LOC Ova"])
  }

  @Test func `what is wrong is told`() throws {
    #expect(throws: CorpusFailure.self) { try NameCorpus("no such form") }
    #expect(throws: CorpusFailure.self) { try NameCorpus("kaznerd:/no/such/file").sentences() }
    let workspace = try Self.workspace(["facts.tsv": "1\t5\t2\tPER\n", "lines.txt": "abc\n", "bad.txt": "word\n"])
    let backwards = "numbered:\(workspace.path("facts.tsv"))@\(workspace.path("lines.txt"))"
    #expect(throws: CorpusFailure.self) { try NameCorpus(backwards).sentences() }
    #expect(throws: CorpusFailure.self) { try NameCorpus("kaznerd:\(workspace.path("bad.txt"))").sentences() }
  }

  /// The facts of the repository, as far as that is seen without the sentences.
  @Test func `every row of the marked names is a number, a stretch and a kind`() throws {
    let folder = Repository.root.appending(path: "Tests/Gold/names")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 10)
    for file in files {
      let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      let wrong = rows.first { row in
        let columns = row.split(separator: "\t")
        guard Int(columns[0]) != nil else { return true }
        guard columns.count > 1 else { return false }
        guard columns.count == 4, let start = Int(columns[1]), let end = Int(columns[2]) else { return true }
        return start >= end || !["PER", "ORG", "LOC"].contains(columns[3])
      }
      #expect(wrong == nil, "\(file.lastPathComponent): \(wrong ?? "")")
    }
  }
}
