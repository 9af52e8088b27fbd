import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuResolution

@Suite struct PersonNamesOfOthersTests {
  @Test func `names that are another person's at the first glance are so at the second`() throws {
    let printed = try PrintedName.all().filter { $0.type == "person" }
    let names = printed.map { PersonNameWords(reading: $0.name, in: $0.language) }
    var told = 0
    for one in names.indices {
      for other in stride(from: one + 1 + one % 41, to: names.count, by: 41)
      where names[one].isAnother(than: names[other]) {
        told += 1
        #expect(NameComparison(of: names[one], and: names[other]).bits <= -5)
      }
    }
    #expect(told > 1_000)
  }

  @Test func `a surname in another spelling is no other's`() {
    let name = PersonNameWords(reading: "Aygül İsmaqulova", in: .azerbaijani)
    #expect(!name.isAnother(than: PersonNameWords(reading: "Айгуль Исмагулова", in: .russian)))
    #expect(name.isAnother(than: PersonNameWords(reading: "Aygül Quliyeva", in: .azerbaijani)))
  }
}
