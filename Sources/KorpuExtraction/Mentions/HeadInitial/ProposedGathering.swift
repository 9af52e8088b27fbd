internal import KorpuLanguage
internal import KorpuModel

/// Tells in Russian of which gatherings an article only says that somebody would have them: «предложил провести | Дни Самарканда в Баку»,
/// «обсудили возможность проведения | Недели кино». What is agreed upon is held: «договорились провести Дни Самарканда».
struct ProposedGathering {
  let reading: TokenizedArticle

  /// How many words may stand between the proposal and the gathering: «предложил провести в будущем году в Баку».
  private static let reach = 9

  func isProposed(_ forum: Range<Int>) -> Bool {
    guard reading.isSlavic, !isPlace(forum.lowerBound) else { return false }
    let first = max(reading.sentence(of: forum.lowerBound).lowerBound, forum.lowerBound - Self.reach)
    for index in (first..<max(first, forum.lowerBound)).reversed() {
      if reading.isWord(index, .doubting) { return true }
      if reading.tokens[index].kind == .mark || isPredicate(index) { return false }
    }
    return false
  }

  /// «(предложил обсудить) на | форуме», «в рамках | форума»: at a gathering that is held.
  private func isPlace(_ start: Int) -> Bool {
    reading.isWord(start - 1, [.locativeMarker, .framing, .setting, .ablativeMarker])
  }

  private func isPredicate(_ index: Int) -> Bool {
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    return verb?.form.isPredicate ?? false
  }
}
