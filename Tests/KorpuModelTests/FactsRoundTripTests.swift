import Foundation
import KorpuModel
import TestSupport
import Testing

@Suite struct FactsRoundTripTests {
  private func encoded(_ facts: ArticleFacts) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(facts)
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `facts come back as they were written`(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let facts = random.next()
    let json = try encoded(facts)
    let read = try JSONDecoder().decode(ArticleFacts.self, from: json)
    #expect(read == facts)
    #expect(try encoded(read) == json, "the same facts, the same bytes")
  }

  @Test func `the random facts hold everything that facts can hold`() {
    let all = (0..<300 as Range<UInt64>).map { seed in
      var random = RandomFacts(seed: seed)
      return random.next()
    }
    let relations = all.flatMap(\.relations)
    #expect(Set(relations.map(\.type)) == Set(RelationType.allCases))
    #expect(Set(relations.compactMap(\.role)) == Set(Role.allCases))
    #expect(Set(all.map(\.language)) == Set(Language.allCases))
    let types = Set(all.flatMap(\.entities).map(\.type))
    #expect(OrganizationKind.allCases.allSatisfy { types.contains(.organization($0)) })
    #expect(ForumKind.allCases.allSatisfy { types.contains(.forum($0)) })
    #expect(all.contains { $0.published?.day != nil } && all.contains { $0.published == nil })
  }
}
