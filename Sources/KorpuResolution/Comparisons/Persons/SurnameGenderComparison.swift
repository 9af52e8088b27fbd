internal import KorpuLanguage

/// Compares the gender of surnames: «Əliyev» and «Əliyeva» are two people, however alike their names sound.
struct SurnameGenderComparison: PersonNameComparing {
  static let name = "gender of surnames"

  private let pair: PersonNamePair
  private let match: NameWordMatch

  init?(_ pair: PersonNamePair) {
    let differing = pair.matches.first { match in
      switch pair.endings(of: match) {
      case (.male, .female), (.female, .male): true
      default: false
      }
    }
    guard let differing else { return nil }
    (self.pair, match) = (pair, differing)
  }

  var bits: Double { -8 }

  var compared: String { pair.text(of: CollectionOfOne(match)) }
}
