internal import KorpuLanguage

/// Compares initials with initials, or with the names for which they stand: «T.Əliyev» and «Tural Əliyev».
struct InitialsComparison: PersonNameComparing {
  static let name = "initials"

  private let initials: [[Sound]]
  /// The other name's initials, or the words for which the first one may stand.
  private let words: [[Sound]]
  /// What later ones may stand for beside those.
  private let patronymic: [Sound]
  private let areBothInitials: Bool
  private let nearness: Double

  init?(_ pair: PersonNamePair) {
    guard !pair.shorter.initials.isEmpty || !pair.longer.initials.isEmpty else { return nil }
    let (initialled, other) =
      pair.shorter.initials.isEmpty ? (pair.longer, pair.shorter) : (pair.shorter, pair.longer)
    initials = initialled.initials
    areBothInitials = !other.initials.isEmpty
    if areBothInitials {
      words = other.initials
    } else {
      words = initialled.names.count < other.names.count ? pair.unmatched.map(\.own.sounds) : []
    }
    patronymic = Array(other.patronymic)
    nearness = pair.isOfOneLanguage ? 0 : Self.near
    if words.isEmpty { return nil }
  }

  var bits: Double { fits ? 2 : -10 }

  var compared: String {
    "\(initials.map { "\($0.text)." }.joined(separator: " ")) ~ \(words.map(\.text).joined(separator: ", "))"
  }

  private var fits: Bool {
    if areBothInitials { return zip(initials, words).allSatisfy(fit) }
    let later = words + (patronymic.isEmpty ? [] : [patronymic])
    return words.contains { fit(initials[0], $0) }
      && initials.dropFirst().prefix(later.count - 1).allSatisfy { initial in later.contains { fit(initial, $0) } }
  }

  private func fit(_ initial: [Sound], _ word: [Sound]) -> Bool {
    guard let one = Self.first(of: initial), let other = Self.first(of: word) else { return false }
    return SoundDistance.builtIn.cost(one, for: other) <= nearness
  }

  /// «Е.» may stand for «Yermek», whose first sound other languages do not write.
  private static func first(of sounds: [Sound]) -> Sound? { sounds.first { !$0.isGlide } ?? sounds.first }

  /// «Ə.» may be «A.» in another language, and «G.» «H.».
  private static let near = 0.25
}
