internal import KorpuLanguage

/// Compares the names of the fathers, where both names tell one.
struct PatronymicsComparison: PersonNameComparing {
  static let name = "patronymics"

  private let one: ArraySlice<Sound>
  private let other: ArraySlice<Sound>
  private let alike: Double

  init?(_ pair: PersonNamePair) {
    (one, other) = (pair.shorter.patronymic, pair.longer.patronymic)
    guard !one.isEmpty, !other.isEmpty else { return nil }
    alike = pair.isOfOneLanguage ? Self.alikeInOneLanguage : Self.alikeAcrossLanguages
  }

  var bits: Double { SoundDistance.builtIn.similarity(one.span, other.span) >= alike ? 2 : -8 }

  var compared: String { "\(one.text) ~ \(other.text)" }

  /// One language writes a name in few ways: «Kamil» is not «Kamal».
  private static let alikeInOneLanguage = 0.85
  private static let alikeAcrossLanguages = 0.6
}
