internal import KorpuLanguage

/// The cases that a name may stand in. Turkic endings leave one; Russian ones often several, and an English name has
/// that which its place and its preposition say.
struct CaseSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let nominative = CaseSet(.nominative)
  static let genitive = CaseSet(.genitive)
  static let dative = CaseSet(.dative)
  static let accusative = CaseSet(.accusative)
  static let locative = CaseSet(.locative)
  static let ablative = CaseSet(.ablative)
  static let instrumental = CaseSet(.instrumental)
  /// Who does what a passive verb says: «by the Ministry», «Министерством».
  static let agent = CaseSet(rawValue: 1 << 8)
  /// Those who speak for a body or country stand in the case: «X Birliyi nümayəndələri ilə».
  static let delegation = CaseSet(rawValue: 1 << 9)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ grammaticalCase: NounForm.Case) {
    switch grammaticalCase {
    case .nominative: self.init(rawValue: 1 << 0)
    case .genitive: self.init(rawValue: 1 << 1)
    case .dative: self.init(rawValue: 1 << 2)
    case .accusative: self.init(rawValue: 1 << 3)
    case .locative: self.init(rawValue: 1 << 4)
    case .ablative: self.init(rawValue: 1 << 5)
    case .instrumental: self.init(rawValue: 1 << 6)
    case .attributive: self.init(rawValue: 1 << 7)
    case .equative: self = .agent
    }
  }
}
