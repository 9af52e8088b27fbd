internal import KorpuModel

/// Tells ordinals written in figures, «3-cü», «4'üncü», «5-ші», from other numbers by the words for ordinals: what
/// follows the figures is the end of such a word.
struct Ordinals: Sendable {
  private let language: Language
  private let endings: Set<String>
  /// Roman figures that a point may follow within a sentence: «IV. Forum».
  let wordsBeforePoint: [String]

  /// Higher numbers are years.
  private static let mostFigures = 3
  /// «inci»: no ending of an ordinal has more letters.
  private static let mostLetters = 4

  /// - Parameter table: Ordinals → their numbers; 0 for «next».
  init(table: Table?, language: Language) {
    var endings: Set<String> = []
    var roman: [String] = []
    let figures = Set("iıvxl")
    table?.forEachRow { row in
      guard row.value != "0" else { return }
      if figures.isSuperset(of: row.key) {
        roman.append(row.key)
      } else {
        for length in 2...Self.mostLetters where length < row.key.count {
          endings.insert(String(row.key.suffix(length)))
        }
      }
    }
    self.language = language
    self.endings = endings
    wordsBeforePoint = language.writesOrdinalsWithPoint ? roman : []
  }

  /// The figures of a folded ordinal, or `nil` of another number.
  func figures(of number: String) -> Substring? {
    let figures = number.prefix(while: \.isNumber)
    guard (1...Self.mostFigures).contains(figures.count) else { return nil }
    let rest = number[figures.endIndex...]
    guard let joint = rest.first, joint == "-" || joint == "'" else { return nil }
    let ending = String(rest.dropFirst())
    let isOrdinal = ending.isEmpty ? language.writesOrdinalsWithHyphen : endings.contains(ending)
    return isOrdinal ? figures : nil
  }
}
