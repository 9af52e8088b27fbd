internal import KorpuLanguage

/// Compares the gender of surnames: «Əliyev» and «Əliyeva» are two people, however alike their names sound.
struct SurnameGenderComparison: PersonNameComparing {
  static let name = "gender of surnames"

  private let one: NameWord
  private let other: NameWord

  init?(_ pair: PersonNamePair) {
    let differing = pair.matchedWords.first { Set([$0.shorter.own.ending, $0.longer.own.ending]) == [.male, .female] }
    guard let differing else { return nil }
    (one, other) = (differing.shorter, differing.longer)
  }

  var bits: Double { -8 }

  var compared: String { "\(one.own.sounds.text) ~ \(other.own.sounds.text)" }
}
