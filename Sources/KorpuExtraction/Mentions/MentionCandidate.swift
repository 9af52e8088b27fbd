internal import KorpuLanguage
internal import KorpuModel

/// A stretch of tokens that names somebody or something.
struct MentionCandidate: Hashable, Sendable {
  let tokens: Range<Int>
  /// All that is printed of it, where its name is only a part: «"…" mövzusunda konfrans».
  var printed: Range<Int>?
  let type: EntityType
  /// The name in the nominative, without brackets.
  let name: String
  /// The case of the last word.
  let grammaticalCase: NounForm.Case
  /// All cases that the name may stand in; Turkic endings leave one.
  let cases: CaseSet
  /// How sure the recogniser is, 0 to 1.
  let confidence: Double
  /// Whether no table knows the name, and learned weights show it.
  var isTagged: Bool
  /// The entity is only this name's abbreviation, given in brackets or known.
  var abbreviates: Range<Int>?

  init(
    tokens: Range<Int>, type: EntityType, name: String, grammaticalCase: NounForm.Case = .nominative,
    cases: CaseSet? = nil,
    confidence: Double, abbreviates: Range<Int>? = nil, isTagged: Bool = false
  ) {
    self.tokens = tokens
    self.type = type
    self.name = name
    self.grammaticalCase = grammaticalCase
    self.cases = cases ?? CaseSet(grammaticalCase)
    self.confidence = confidence
    self.abbreviates = abbreviates
    self.isTagged = isTagged
  }
}
