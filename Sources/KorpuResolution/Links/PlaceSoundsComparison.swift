internal import KorpuLanguage

/// Compares the names of places by their sounds: «Bakı» and «Баку».
struct PlaceSoundsComparison {
  private let one: [Sound]
  private let other: [Sound]

  init(_ one: [NameWord], _ other: [NameWord]) {
    self.one = one.flatMap(\.own.sounds)
    self.other = other.flatMap(\.own.sounds)
  }

  var finding: ComparisonFinding {
    let isLong = min(one.count, other.count) >= Self.shortest
    let similarity = isLong ? SoundDistance.builtIn.similarity(one, other) : 0
    return ComparisonFinding(
      comparison: "sounds", bits: NameWordsComparison.bits(of: similarity) - 2,
      compared: "\(one.text) ~ \(other.text)")
  }

  private static let shortest = 4
}
