/// The grammar that the endings of a Turkic noun carry.
public struct NounForm: Hashable, Sendable {
  public enum Case: String, Hashable, Sendable {
    case nominative, genitive, dative, accusative, locative, ablative, instrumental
    /// The locative made an adjective: «Bakıdakı».
    case attributive
  }

  public enum Possessor: Hashable, Sendable { case first, third }

  public var isPlural = false
  public var possessor: Possessor?
  public var grammaticalCase = Case.nominative
  /// How many bytes the ending of the case takes at the end of the word.
  public var caseLength = 0

  public init() {}
}

/// A word, read as a stem with endings.
public struct NounReading: Hashable, Sendable {
  public let stem: String
  public let form: NounForm
}
