internal import KorpuLanguage

/// Compares initials with initials, or with the given name for which they stand: «T.Əliyev» and «Tural Əliyev».
struct InitialsComparison {
  private let pair: PersonNamePair

  init(_ pair: PersonNamePair) { self.pair = pair }

  var finding: ComparisonFinding? {
    let (one, other) = (pair.shorter.initials, pair.longer.initials)
    if let first = one.first, let second = other.first { return finding(first, [second]) }
    if let first = one.first, pair.shorter.names.count == 1 { return finding(first, pair.unmatched) }
    return nil
  }

  private func finding(_ initial: [Sound], _ words: [[Sound]]) -> ComparisonFinding? {
    guard let first = initial.first else { return nil }
    let fits = words.contains { word in
      word.first.map { SoundDistance.builtIn.cost(first, for: $0) <= Self.near } ?? false
    }
    return ComparisonFinding(
      comparison: "initials", bits: fits ? 2 : -10,
      compared: "\(initial.text). ~ \(words.map(\.text).joined(separator: ", "))")
  }

  /// «Ə.» may be «A.» in another language.
  private static let near = 0.2
}
