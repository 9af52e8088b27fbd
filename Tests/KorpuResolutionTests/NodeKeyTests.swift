import KorpuModel
import Testing

@testable import KorpuResolution

@Suite struct NodeKeyTests {
  private static let names = [
    "", "a", "ab", "zülfü", "ágnes", "çınar", "əli", "ıldız", "ержан", "әсел", "қайрат", "ұлы",
  ]

  @Test func `keys are in the order of their names, and equal ones have one hash`() {
    for one in Self.names {
      for other in Self.names {
        let keys = [one, other].map { NodeKey(type: "person", name: $0, language: .kazakh) }
        #expect((keys[0] < keys[1]) == (one < other) && (keys[0] == keys[1]) == (one == other))
        #expect(one != other || keys[0].hashValue == keys[1].hashValue)
      }
    }
  }

  @Test func `all parts tell keys of one name apart`() {
    let countries = [CountryCode("KZ")].compactMap(\.self)
    let keys = [
      NodeKey(type: "forum", name: "a", language: .kazakh), NodeKey(type: "organization", name: "a", language: .kazakh),
      NodeKey(type: "forum", name: "a", language: .kyrgyz),
      NodeKey(type: "forum", name: "a", language: .kazakh, countries: countries),
      NodeKey(type: "forum", name: "a", language: .kazakh, distinction: .year(2024)),
    ]
    #expect(Set(keys).count == keys.count)
    for (place, key) in keys.enumerated() {
      for other in keys[(place + 1)...] { #expect((key < other) != (other < key)) }
    }
  }
}
