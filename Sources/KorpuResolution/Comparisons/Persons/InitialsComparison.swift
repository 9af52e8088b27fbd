internal import KorpuLanguage

/// Compares initials with initials, or with the given name for which they stand: «T.Əliyev» and «Tural Əliyev».
struct InitialsComparison: PersonNameComparing {
  static let name = "initials"

  private let initial: [Sound]
  private let words: [[Sound]]
  private let nearness: Double

  init?(_ pair: PersonNamePair) {
    guard let initial = pair.shorter.initials.first, !initial.isEmpty else { return nil }
    if let other = pair.longer.initials.first {
      words = [other]
    } else if pair.shorter.names.count == 1 {
      words = pair.unmatched.map(\.own.sounds)
    } else {
      return nil
    }
    self.initial = initial
    nearness = pair.isOfOneLanguage ? 0 : Self.near
  }

  var bits: Double { words.contains(where: fits) ? 2 : -10 }

  var compared: String { "\(initial.text). ~ \(words.map(\.text).joined(separator: ", "))" }

  private func fits(_ word: [Sound]) -> Bool {
    guard let one = Self.first(of: initial), let other = Self.first(of: word) else { return false }
    return SoundDistance.builtIn.cost(one, for: other) <= nearness
  }

  /// «Е.» may stand for «Yermek», whose first sound other languages do not write.
  private static func first(of sounds: [Sound]) -> Sound? { sounds.first { !$0.isGlide } ?? sounds.first }

  /// «Ə.» may be «A.» in another language, and «G.» «H.».
  private static let near = 0.25
}
