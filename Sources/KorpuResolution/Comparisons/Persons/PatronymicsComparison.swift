internal import KorpuLanguage

/// Compares the names of the fathers, where both names tell one.
struct PatronymicsComparison: PersonNameComparing {
  static let name = "patronymics"

  private let one: ArraySlice<Sound>
  private let other: ArraySlice<Sound>

  init?(_ pair: PersonNamePair) {
    (one, other) = (pair.shorter.patronymic, pair.longer.patronymic)
    guard !one.isEmpty, !other.isEmpty else { return nil }
  }

  var bits: Double { SoundDistance.builtIn.similarity(one.span, other.span) >= Self.alike ? 2 : -8 }

  var compared: String { "\(one.text) ~ \(other.text)" }

  private static let alike = 0.6
}
