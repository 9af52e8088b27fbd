internal import KorpuLanguage

/// Compares initials with initials, or with the given name for which they stand: «T.Əliyev» and «Tural Əliyev».
struct InitialsComparison: PersonNameComparing {
  static let name = "initials"

  private let initial: [Sound]
  private let words: [[Sound]]

  init?(_ pair: PersonNamePair) {
    guard let initial = pair.shorter.initials.first, !initial.isEmpty else { return nil }
    if let other = pair.longer.initials.first {
      words = [other]
    } else if pair.shorter.names.count == 1 {
      words = pair.unmatched.map(\.sounds)
    } else {
      return nil
    }
    self.initial = initial
  }

  var bits: Double { fits ? 2 : -10 }

  var compared: String { "\(initial.text). ~ \(words.map(\.text).joined(separator: ", "))" }

  private var fits: Bool {
    words.contains { word in
      zip(initial, word).first { SoundDistance.builtIn.cost($0, for: $1) <= Self.near } != nil
    }
  }

  /// «Ə.» may be «A.» in another language.
  private static let near = 0.2
}
