import Foundation
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

@Suite struct PersonNamesOfOthersTests {
  @Test func `names that are another person's at the first glance are so at the second`() throws {
    let table = try String(contentsOf: Repository.root.appending(path: "Tests/Resolution/groups.tsv"), encoding: .utf8)
    let names = table.split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0.count > 3 && $0[1] == "person" }
      .compactMap { row in
        Language(rawValue: String(row[3].prefix(2))).map { PersonNameWords(reading: String(row[2]), in: $0) }
      }
    var told = 0
    for one in names.indices {
      for other in stride(from: one + 1 + one % 11, to: names.count, by: 11)
      where names[one].isAnother(than: names[other]) {
        told += 1
        #expect(NameComparison(of: names[one], and: names[other]).bits <= -5)
      }
    }
    #expect(told > 1_000)
  }

  @Test func `a surname in another spelling is no other's`() {
    let name = PersonNameWords(reading: "Aygün İsmaqulova", in: .azerbaijani)
    #expect(!name.isAnother(than: PersonNameWords(reading: "Айгуль Исмагулова", in: .russian)))
    #expect(name.isAnother(than: PersonNameWords(reading: "Aygün Quliyeva", in: .azerbaijani)))
  }
}
