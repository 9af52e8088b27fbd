import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

/// Bounds of what articles state of groups, tried on random nodes. The seed is the argument of the test.
@Suite struct CircumstancesTests {
  private static let countries = ["TR", "KZ", "AZ"].compactMap { CountryCode($0) }

  private func node(_ random: inout SeededGenerator, type: String) -> NameNode {
    let features = (0..<random.below(4)).map { _ in
      NodeFeature(kind: random.pick(NodeFeature.Kind.allCases), value: UInt32(random.below(3)))
    }
    let key = NodeKey(
      type: type, name: "gençlik vakfı", language: .turkish,
      countries: Self.countries.filter { _ in random.below(3) == 0 },
      distinction: type == "forum" && random.below(2) == 0 ? .year(2000 + random.below(2)) : nil)
    return NameNode(
      key: key, profile: NodeProfile(kind: nil, features: features, abbreviations: []),
      name: NodeName(key.name, ofType: type, in: .turkish, withoutCountry: nil))
  }

  @Test(arguments: (1...20).map { UInt64($0) }) func `no two nodes come to more than their groups`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for type in ["organization", "forum"] {
      for _ in 0..<20 {
        let nodes = (0..<2).map { _ in (0...random.below(3)).map { _ in node(&random, type: type) } }
        let most = Circumstances(of: nodes[0]).mostBits(with: Circumstances(of: nodes[1]), areForums: type == "forum")
        for one in nodes[0] {
          for other in nodes[1] { #expect(NodeComparison.mostBesideNames(one, other) <= most) }
        }
      }
    }
  }

  @Test func `bodies of two countries are two`() {
    var random = SeededGenerator(seed: 1)
    let nodes = Self.countries.prefix(2).map { country in
      var placed: NameNode
      repeat { placed = node(&random, type: "organization") } while placed.key.countries != [country]
      return placed
    }
    #expect(Circumstances(of: [nodes[0]]).mostBits(with: Circumstances(of: [nodes[1]]), areForums: false) < -20)
  }
}
