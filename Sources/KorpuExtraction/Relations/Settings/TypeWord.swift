internal import KorpuLanguage
internal import KorpuModel

/// A word alone that a gathering is called by, «paneldə», «at the forum», and the case that endings or a preposition give it.
struct TypeWord {
  let token: Int
  let grammaticalCase: NounForm.Case

  var tokens: Range<Int> { token..<token + 1 }

  func isIn(_ cases: CaseSet) -> Bool { CaseSet(grammaticalCase).isSubset(of: cases) }
}

extension SettingGrammar {
  /// How many words may stand between a quoted name and its type word: «"…" adlı beynəlxalq | konfransda».
  private static var reach: Int { 4 }

  /// The word at a token, where one gathering, and not many, may be called by it.
  func typeWord(at index: Int) -> TypeWord? {
    guard let match = scene.reading.gatheringWord(at: index), !match.form.isPlural else { return nil }
    return TypeWord(token: index, grammaticalCase: grammaticalCase(ofTypeWordAt: index, match.form))
  }

  /// Whether a gathering stands in one of the cases: itself, by the words around it, or «"…" adlı konfransda» by the type word
  /// after its quoted name.
  func stands(_ forum: LocatedMention, in cases: CaseSet) -> Bool {
    if forum.isIn(cases) || isAddressed(forum) || isAtSpeech(forum) { return true }
    guard forum.candidate.isQuoted(in: scene.reading) else { return false }
    let end = forum.tokens.upperBound
    return (end..<min(end + Self.reach, scene.reading.tokens.count)).contains {
      typeWord(at: $0)?.isIn(cases) == true
    }
  }
}
