internal import KorpuModel

/// What articles state of the nodes of a group, as far as it takes to tell at a glance how much that speaks for their being
/// one with those of another.
struct Circumstances: Sendable {
  /// A bit for each kind of feature that some node has.
  private let kinds: UInt8
  /// Bits of the countries that nodes are tied to.
  private let countries: UInt64
  /// Whether some node is tied to none.
  private let hasUnplaced: Bool
  /// Whether some node is told from others by its year.
  private let hasYears: Bool

  /// - Complexity: O(features of all nodes).
  init(of nodes: [NameNode]) {
    kinds = nodes.reduce(0) { $0 | $1.profile.features.kinds }
    countries = nodes.reduce(0) { bits, node in node.key.countries.reduce(bits) { $0 | $1.bit } }
    hasUnplaced = nodes.contains { $0.key.countries.isEmpty }
    hasYears = nodes.contains { if case .year = $0.key.distinction { true } else { false } }
  }

  /// No less than ``NodeComparison/mostBesideNames(_:_:)`` of a node of either.
  ///
  /// - Complexity: O(1).
  func mostBits(with other: Circumstances, areForums: Bool) -> Double {
    let shared = kinds & other.kinds
    var bits = mostOfCountries(with: other, areForums: areForums)
    if hasYears, other.hasYears { bits += StatedYearsComparison.sameYear }
    if shared & NodeFeature.Kind.post.bit != 0 { bits += PostsComparison.shared }
    if shared & NodeFeature.Kind.body.bit != 0 { bits += BodiesComparison.shared }
    if shared & NodeFeature.Kind.forum.bit != 0 { bits += ForumsComparison.shared }
    if shared & NodeFeature.Kind.person.bit != 0 { bits += CompanionsComparison.most }
    return bits
  }

  private func mostOfCountries(with other: Circumstances, areForums: Bool) -> Double {
    if countries & other.countries != 0 { return StatedCountriesComparison.shared }
    if hasUnplaced || other.hasUnplaced { return 0 }
    return areForums ? StatedCountriesComparison.others : StatedCountriesComparison.othersOfBodies
  }
}

extension FeatureCounts {
  /// A bit for each kind of which there is one.
  fileprivate var kinds: UInt8 { NodeFeature.Kind.allCases.reduce(0) { features($1).isEmpty ? $0 : $0 | $1.bit } }
}

extension NodeFeature.Kind {
  fileprivate var bit: UInt8 { 1 << rawValue }
}

extension CountryCode {
  /// The same for some others.
  fileprivate var bit: UInt64 { 1 << (FNV1a.hash(of: code.utf8) % 64) }
}
