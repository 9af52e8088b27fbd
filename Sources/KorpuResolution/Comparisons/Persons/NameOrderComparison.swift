internal import KorpuLanguage
internal import KorpuModel

/// Compares the order of two names: it is another in Hungarian, and in Russian lists with fathers' names.
struct NameOrderComparison: PersonNameComparing {
  static let name = "order"

  private let pair: PersonNamePair

  init?(_ pair: PersonNamePair) {
    guard pair.isReordered else { return nil }
    self.pair = pair
  }

  var bits: Double { areGivenNamesExchanged || areBothGivenNames ? Self.otherPerson : -1 }

  var compared: String { "the same words in another order" }

  private static let otherPerson = -10.0

  /// «Mehmet Ali Şahin» is not «Ali Mehmet Şahin» where one Turkic language says both: the surname keeps its place.
  private var areGivenNamesExchanged: Bool {
    guard isOfOneTurkicLanguage, let last = pair.matches.last else { return false }
    return last.shorter == pair.shorter.names.count - 1 && last.longer == pair.longer.names.count - 1
  }

  /// «Ержан Нұрлан» is Nurlan's son, and «Нұрлан Ержан» Yerzhan's: without an ending either name may be the father's.
  private var areBothGivenNames: Bool {
    isOfOneTurkicLanguage && Self.namedAfterFathers.contains(pair.shorter.language)
      && !pair.matches.contains { match in
        let endings = pair.endings(of: match)
        return [endings.shorter, endings.longer].contains { $0 != nil && $0 != .courtesy }
      }
  }

  private var isOfOneTurkicLanguage: Bool { pair.isOfOneLanguage && pair.shorter.language.family == .turkic }

  /// Where a surname without an ending is a father's given name.
  private static let namedAfterFathers: Set<Language> = [.kazakh, .kyrgyz]
}
