import KorpuModel
import TestSupport
import Testing

@testable import KorpuResolution

/// Comparisons need be made again only where a feature that has come or gone may count in them.
@Suite struct ChangedFeatureTests {
  private static let seeds: [UInt64] = (1...200).map { $0 }

  /// Names of which some are those of one series, and some may be one person's.
  private static let names = [
    ("person", "Tural Qoralov"), ("person", "Tural Qoralı"), ("person", "Qoralov"), ("forum", "III Bozqır Forumu"),
    ("forum", "Bozqır Forumu"), ("organization", "Bozqır Fondu"), ("organization", "Bozqır Mədəniyyət Fondu"),
  ]

  private func features(_ random: inout SeededGenerator) -> [NodeFeature] {
    (0..<random.below(6)).map { _ in
      NodeFeature(kind: random.pick(NodeFeature.Kind.allCases), value: UInt32(random.below(6)))
    }
  }

  private func node(_ name: (type: String, text: String), _ features: [NodeFeature]) -> NameNode {
    NameNode(
      key: NodeKey(type: name.type, name: name.text.lowercased(), language: .azerbaijani),
      profile: NodeProfile(kind: nil, features: features, abbreviations: []),
      name: NodeName(name.text.lowercased(), ofType: name.type, in: .azerbaijani, withoutCountry: nil))
  }

  @Test(arguments: seeds) func `what cannot change does not`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (name, otherName) = (random.pick(Self.names), random.pick(Self.names))
    let other = node(otherName, features(&random))
    let (before, after) = (node(name, features(&random)), node(name, features(&random)))
    let changed = after.profile.features.difference(from: before.profile.features)
    if !NodeComparison.mayChange(with: changed, besides: other.profile.features) {
      #expect(NodeComparison(before, other).bits == NodeComparison(after, other).bits)
    }
  }

  @Test func `some do not change, and some do`() {
    let post = NodeFeature(.post, "chair")
    let (one, other) = (node(Self.names[0], [post]), node(Self.names[1], [post]))
    #expect(!NodeComparison.mayChange(with: [NodeFeature(.post, "head")], besides: other.profile.features))
    #expect(NodeComparison.mayChange(with: [post], besides: other.profile.features))
    #expect(NodeComparison(one, other).bits > NodeComparison(node(Self.names[0], []), other).bits)
  }
}
