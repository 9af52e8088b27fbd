internal import KorpuLanguage

/// Learned weights in few bytes: the rows that tell the most, in steps of which 127 are the most that one tells.
struct WeightTable {
  let features: [UInt64]
  /// ``NameLabel/count`` for each feature.
  let weights: [Int64]
  let transitions: [Int64]

  /// One in so many weights may be larger than the largest that is kept.
  private static let rareness = 2_000
  private static let width = NameLabel.count

  private struct Row {
    let feature: UInt64
    let steps: [Int8]
    let strength: Int
  }

  /// The table as ``NameWeights`` reads it.
  func bytes(size: Int, origin: String) -> [UInt8] {
    let unit = unit
    let rows = rows(unit: unit, size: size)
    let bucketCount = UInt64(max(1, rows.count / 2))
    var bytes = Array("# \(origin)\n\(NameWeights.form) \(bucketCount) \(rows.count)\n".utf8)
    for weight in transitions {
      let steps = Self.divided(weight, by: unit)
      bytes += Self.bytes(UInt64(bitPattern: max(-30_000, min(30_000, steps))), count: 2)
    }
    var starts = [UInt64](repeating: 0, count: Int(bucketCount) + 1)
    for row in rows { starts[NameWeights.bucket(of: row.feature, among: bucketCount) + 1] += 1 }
    for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
    for start in starts { bytes += Self.bytes(start, count: 4) }
    for row in rows {
      bytes += row.steps.map { UInt8(bitPattern: $0) }
      bytes += Self.bytes(UInt64(NameWeights.fingerprint(of: row.feature)), count: 3)
    }
    return bytes
  }

  private static func bytes(_ number: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }

  /// What one step is worth.
  private var unit: Int64 {
    let sizes = weights.lazy.filter { $0 != 0 }.map(\.magnitude).sorted()
    guard !sizes.isEmpty else { return 1 }
    return max(1, Int64(sizes[sizes.count - 1 - sizes.count / Self.rareness]) / 127)
  }

  /// Rounded to the nearest, halves away from zero.
  private static func divided(_ weight: Int64, by unit: Int64) -> Int64 {
    weight >= 0 ? (weight + unit / 2) / unit : -((-weight + unit / 2) / unit)
  }

  /// The rows that tell the most, in the order of their features.
  private func rows(unit: Int64, size: Int) -> [Row] {
    let rows = features.indices.compactMap { index -> Row? in
      let own = weights[index * Self.width..<(index + 1) * Self.width]
      let steps = own.map { Int8(max(-127, min(127, Self.divided($0, by: unit)))) }
      let strength = steps.reduce(0) { $0 + Int($1.magnitude) }
      return strength > 0 ? Row(feature: features[index], steps: steps, strength: strength) : nil
    }
    let strongest = rows.sorted { ($0.strength, $1.feature) > ($1.strength, $0.feature) }.prefix(size)
    return strongest.sorted { $0.feature < $1.feature }
  }
}
