internal import KorpuLanguage
internal import KorpuModel

extension TokenizedArticle {
  /// What stands before a word that a gathering is called by says where it is: «at the forum», «на этом форуме», «в ходе
  /// встречи», «told the panel that»; `nil` where it says nothing.
  func caseByPreposition(before index: Int) -> NounForm.Case? {
    let first = sentence(of: index).lowerBound
    var marker = index - 1
    while marker > first, isWord(marker, [.article, .demonstrative]) || words[marker].isKey(of: .bodyModifiers) {
      marker -= 1
    }
    guard marker >= first else { return nil }
    // «в ходе этого форума», «at the opening of the forum»
    if isWord(marker, .genitiveMarker), marker > first { marker -= 1 }
    let isMarked = isVerbOfTelling(marker) || isWord(marker, [.locativeMarker, .framing, .setting])
    return isMarked ? .locative : nil
  }

  /// «told | the panel that», «addressing | the panel»
  private func isVerbOfTelling(_ index: Int) -> Bool {
    guard let verb = words.verb(.speechVerbs, at: index) else { return false }
    return verb.form.isPredicate || verb.form == .converb
  }
}
