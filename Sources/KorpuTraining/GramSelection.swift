internal import Foundation
internal import KorpuLanguage

/// The sequences of letters that tell the varieties of one script apart, and their costs.
package struct GramSelection {
  package struct Row {
    package let gram: String
    package let costs: [UInt8]
  }

  /// Sequences seen once may be misprints.
  private static let leastCount = 2
  /// Added to every count, for sequences that the sentences happen not to hold (Lidstone).
  private static let smoothing = 0.1
  /// How many sequences of one length are taken to be possible.
  private static let possible = 3_000.0
  /// How much sequences of each length count: the longer tell more, and are not independent of those in them.
  private static let weights = [0, 0.3, 1, 1.5, 1.5]

  /// Sorted by their bytes.
  package let rows: [Row]

  /// Chooses the sequences of letters that tell the most: by how much their probabilities in the varieties lie apart
  /// (the sum of p · log p/mean), more for frequent ones.
  ///
  /// - Parameters:
  ///   - varieties: The counts of the varieties, in the order of the table's columns.
  ///   - size: How many to choose.
  /// - Complexity: O(n log n) in the sequences seen.
  package init(of varieties: [GramCounts], size: Int) {
    let candidates = Set(varieties.flatMap { $0.counts.lazy.filter { $0.value >= Self.leastCount }.map(\.key) })
    let weighed = candidates.lazy.filter(Self.holdsLetter).map { gram in
      let logs = Self.logProbabilities(of: gram, in: varieties)
      // Rounded, so that the last digits of a logarithm, in which machines differ, never choose.
      return (gram: gram, telling: (Self.telling(logs, Self.weight(of: gram)) * 1e9).rounded())
    }
    let chosen = weighed.sorted { ($0.telling, $1.gram) > ($1.telling, $0.gram) }.prefix(size)
    rows = chosen.map { choice in
      Row(
        gram: GramWord.text(of: choice.gram),
        costs: Self.costs(Self.logProbabilities(of: choice.gram, in: varieties), Self.weight(of: choice.gram)))
    }.sorted { $0.gram.utf8.lexicographicallyPrecedes($1.gram.utf8) }
  }

  private static func length(of gram: UInt64) -> Int { (UInt64.bitWidth - gram.leadingZeroBitCount + 15) / 16 }

  private static func weight(of gram: UInt64) -> Double { weights[length(of: gram)] }

  private static func holdsLetter(_ gram: UInt64) -> Bool {
    GramWord.text(of: gram).unicodeScalars.contains { $0 != "_" && $0 != "'" }
  }

  private static func logProbabilities(of gram: UInt64, in varieties: [GramCounts]) -> [Double] {
    varieties.map { variety in
      let total = Double(variety.totals[length(of: gram)])
      return log((Double(variety.counts[gram] ?? 0) + smoothing) / (total + smoothing * possible))
    }
  }

  private static func telling(_ logs: [Double], _ weight: Double) -> Double {
    let probabilities = logs.map { exp($0) }
    let mean = probabilities.reduce(0, +) / Double(probabilities.count)
    return weight * probabilities.reduce(0) { $0 + $1 * log($1 / mean) }
  }

  /// The costs as the characters of ``GramTable``: none for the variety where the sequence is most frequent.
  private static func costs(_ logs: [Double], _ weight: Double) -> [UInt8] {
    let most = logs.max() ?? 0
    let characters = GramTable.characters
    return logs.map { value in
      let steps = ((most - value) * weight * Double(GramTable.nat)).rounded()
      return characters.lowerBound + UInt8(min(steps, Double(characters.count - 1)))
    }
  }
}
