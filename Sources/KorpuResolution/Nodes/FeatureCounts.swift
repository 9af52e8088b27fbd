/// In how many articles each feature of a node is stated. Compact, for a node of a large archive has thousands, and in
/// order, so that what two nodes share is found by walking along both.
package struct FeatureCounts: Hashable, Sendable {
  /// Ascending, each once.
  private var codes: [UInt64] = []
  /// How many articles state the feature at the same place.
  private var counts: [UInt32] = []

  package init() {}

  /// What one article states.
  package init(_ features: some Sequence<NodeFeature>) {
    codes = Set(features.map(\.code)).sorted()
    counts = Array(repeating: 1, count: codes.count)
  }

  package var count: Int { codes.count }

  /// - Complexity: O(log features).
  package subscript(feature: NodeFeature) -> Int { place(of: feature.code).map { Int(counts[$0]) } ?? 0 }

  /// Whether some article names another who might be taken for it, which few do.
  ///
  /// - Complexity: O(1).
  var hasNamesakes: Bool { codes.last.flatMap(NodeFeature.init)?.kind == .namesake }

  /// The features of a kind.
  package func features(_ kind: NodeFeature.Kind) -> [NodeFeature] {
    Array(codes.lazy.compactMap(NodeFeature.init).filter { $0.kind == kind })
  }

  /// Adds what other articles state, or takes it away.
  ///
  /// - Returns: The kinds of which features have come or gone.
  /// - Complexity: O(features of both).
  @discardableResult
  package mutating func add(_ other: FeatureCounts, sign: Int = 1) -> Set<NodeFeature.Kind> {
    var sum = FeatureCounts()
    sum.codes.reserveCapacity(codes.count + other.codes.count)
    sum.counts.reserveCapacity(codes.count + other.codes.count)
    var changed: Set<NodeFeature.Kind> = []
    var (own, others) = (0, 0)
    while own < codes.count || others < other.codes.count {
      let next = min(code(at: own), other.code(at: others))
      var count = 0
      if code(at: own) == next {
        count += Int(counts[own])
        own += 1
      }
      let before = count
      if other.code(at: others) == next {
        count = max(0, count + sign * Int(other.counts[others]))
        others += 1
      }
      if (before == 0) != (count == 0), let kind = NodeFeature(code: next)?.kind { changed.insert(kind) }
      if count > 0 { sum.append(next, UInt32(clamping: count)) }
    }
    self = sum
    return changed
  }

  /// The features that only one of both has.
  ///
  /// - Complexity: O(features of both).
  package func difference(from other: FeatureCounts) -> [NodeFeature] {
    var difference: [NodeFeature] = []
    var (own, others) = (0, 0)
    while own < codes.count || others < other.codes.count {
      let (code, otherCode) = (code(at: own), other.code(at: others))
      if code <= otherCode { own += 1 }
      if otherCode <= code { others += 1 }
      if code != otherCode, let feature = NodeFeature(code: min(code, otherCode)) { difference.append(feature) }
    }
    return difference
  }

  /// How many features of each kind both have.
  ///
  /// - Complexity: O(features of both), or O(features of one · log features of the other) where that is less.
  func shared(with other: FeatureCounts) -> SharedFeatures {
    let (fewer, more) = codes.count <= other.codes.count ? (self, other) : (other, self)
    return fewer.codes.count * Self.muchMore < more.codes.count ? more.found(fewer) : more.met(fewer)
  }

  /// From here on looking up beats walking along.
  private static let muchMore = 16

  private func found(_ fewer: FeatureCounts) -> SharedFeatures {
    fewer.codes.reduce(into: SharedFeatures()) { shared, code in if place(of: code) != nil { shared.count(code) } }
  }

  private func met(_ fewer: FeatureCounts) -> SharedFeatures {
    var shared = SharedFeatures()
    var place = 0
    for code in fewer.codes {
      while place < codes.count, codes[place] < code { place += 1 }
      guard place < codes.count else { break }
      if codes[place] == code { shared.count(code) }
    }
    return shared
  }

  private func code(at place: Int) -> UInt64 { place < codes.count ? codes[place] : .max }

  private mutating func append(_ code: UInt64, _ count: UInt32) {
    codes.append(code)
    counts.append(count)
  }

  private func place(of code: UInt64) -> Int? {
    var (low, high) = (0, codes.count)
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code ? low : nil
  }
}

extension FeatureCounts {
  /// Eight bytes a feature, the lowest of each number first: four of the value, one of the kind, three of the count.
  package var bytes: [UInt8] {
    let numbers = zip(codes, counts).map { code, count in
      (UInt64(min(count, Self.mostCounted)) << 40 | code).littleEndian
    }
    return unsafe numbers.withUnsafeBytes { unsafe Array($0) }
  }

  /// Reads ``bytes`` back.
  ///
  /// - Returns: `nil` for bytes that are no features.
  package init?(bytes: RawSpan) {
    guard bytes.byteCount.isMultiple(of: Self.width) else { return nil }
    codes.reserveCapacity(bytes.byteCount / Self.width)
    counts.reserveCapacity(bytes.byteCount / Self.width)
    for start in stride(from: 0, to: bytes.byteCount, by: Self.width) {
      let packed = UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
      let code = packed & (1 << 40 - 1)
      guard NodeFeature(code: code) != nil, codes.last.map({ $0 < code }) ?? true, packed >> 40 > 0 else { return nil }
      append(code, UInt32(packed >> 40))
    }
  }

  /// Reads ``bytes`` back.
  package init?(bytes: [UInt8]) { unsafe self.init(bytes: bytes.span.bytes) }

  private static let width = 8
  private static let mostCounted: UInt32 = 1 << 24 - 1
}

extension NodeFeature {
  /// The kind and the value in one number of forty bits.
  fileprivate var code: UInt64 { UInt64(kind.rawValue) << 32 | UInt64(value) }

  fileprivate init?(code: UInt64) {
    guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: code >> 32)) else { return nil }
    self.init(kind: kind, value: UInt32(truncatingIfNeeded: code))
  }
}

extension SharedFeatures {
  fileprivate mutating func count(_ code: UInt64) {
    if let kind = NodeFeature(code: code)?.kind { add(kind) }
  }
}
