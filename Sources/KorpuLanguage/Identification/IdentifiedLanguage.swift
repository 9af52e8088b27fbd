public import KorpuModel

/// What the letters of a text tell of its language.
public struct IdentifiedLanguage: Hashable, Sendable {
  public let language: Language
  public let script: Script
  /// How much of the text is in this language and script, from above 0 to 1: a text with long quotations in another
  /// language has less than 1.
  public let share: Double
}
