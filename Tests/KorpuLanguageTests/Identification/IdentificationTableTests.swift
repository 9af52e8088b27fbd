import Foundation
import KorpuLanguage
import TestSupport
import Testing

@Suite struct IdentificationTableTests {
  static let folder = Repository.root.appending(path: "Sources/CLanguageData/identification")
  static let names = ["grams", "kk_acute", "kk_diaeresis", "kk_newspaper", "uz_cyrillic"]

  @Test func `no table is forgotten`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.names.map { "\($0).tsv" })
  }

  @Test(arguments: names) func `a table is compiled in, sorted, and says whence it comes`(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name).tsv"), encoding: .utf8)
    let first = text.prefix { $0 != "\n" }
    #expect(first.hasPrefix("# ") && ["Apache-2.0", "CC BY-SA 4.0"].contains { first.contains($0) })
    let keys = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.prefix { $0 != "\t" } }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let built = try #require(Table(ofIdentification: name))
    #expect(built.keys == keys.map(String.init))
  }

  @Test func `the table of sequences knows every language in its scripts`() {
    let table = GramTable.builtIn
    func languages(_ script: Script) -> [String] {
      table.varieties(in: script).compactMap { $0.language == nil ? nil : $0.name }
    }
    #expect(languages(.latin) == ["az", "en", "hu", "kk-acute", "kk-diaeresis", "kk-newspaper", "tk", "tr", "uz"])
    #expect(languages(.cyrillic) == ["kk", "ky", "ru", "uz"])
    #expect(Script.allCases.allSatisfy { table.varieties(in: $0).contains { $0.language == nil } })
  }
}
