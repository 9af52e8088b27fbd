/// The grammar that the endings of a noun carry.
public struct NounForm: Hashable, Sendable {
  public enum Case: String, Hashable, Sendable, CaseIterable {
    case nominative, genitive, dative, accusative, locative, ablative, instrumental
    /// The locative made an adjective: «Bakıdakı».
    case attributive
    /// Who does it: «Bakanlığınca».
    case equative
  }

  public enum Possessor: Hashable, Sendable { case first, third }

  public var isPlural = false
  public var possessor: Possessor?
  public var grammaticalCase = Case.nominative
  /// The ending of the case at the end of the word.
  public var ending = CaseEnding()

  public init() {}

  /// The form of a noun in a case, without other endings.
  public init(_ grammaticalCase: Case) { self.grammaticalCase = grammaticalCase }
}

/// What makes a nominative of a word that a case has inflected: «Токаевым» without «ым»; «Исмагуловой» without «ой», and
/// with «а».
public struct CaseEnding: Hashable, Sendable {
  /// How many bytes the ending takes at the end of the word.
  public var length = 0
  /// What stands in its place in the nominative.
  public var restored = ""

  public init(length: Int = 0, restored: String = "") {
    self.length = length
    self.restored = restored
  }

  public var isEmpty: Bool { length == 0 }

  /// The nominative of a folded word that has the ending.
  public func nominative(of word: String) -> String {
    length == 0 ? word : String(decoding: word.utf8.dropLast(length), as: UTF8.self) + restored
  }
}

/// A word, read as a stem with endings.
public struct NounReading: Hashable, Sendable {
  public let stem: String
  public let form: NounForm
  /// Whether the stem looks like an adjective: «международный» of «международной».
  public let isAdjective: Bool
}
