internal import KorpuLanguage

/// Compares the gender of surnames: «Əliyev» and «Əliyeva» are two people, however alike their names sound.
struct SurnameGenderComparison: PersonNameComparing {
  static let name = "gender of surnames"

  private let one: NameWord
  private let other: NameWord

  init?(_ pair: PersonNamePair) {
    let words = pair.matches.map { (pair.shorter.names[$0.shorter], pair.longer.names[$0.longer]) }
    guard let differing = words.first(where: { Set([$0.own.ending, $1.own.ending]) == [.male, .female] }) else {
      return nil
    }
    (one, other) = differing
  }

  var bits: Double { -8 }

  var compared: String { "\(one.own.sounds.text) ~ \(other.own.sounds.text)" }
}
