internal import KorpuLanguage
internal import KorpuModel

/// Members of Russian lists whom nobody names, and titles that a comma parts from a name: «с участием студентов, доктора наук,
/// доцента A».
extension Scene {
  /// How many words tell of those whom nobody names, or what somebody is: «преподавателей и студентов вузов».
  private static let longestUnnamed = 7
  /// How many such members stand one after another.
  private static let mostUnnamed = 3

  /// The person with whom a list goes on behind words in small letters: «ректора A, | студентов, B».
  ///
  /// - Parameter last: The member before, in whose case the person has to be.
  func person(
    behindUnnamedFrom start: Int, to end: Int, after last: LocatedMention?, where isWanted: (EntityType) -> Bool
  ) -> LocatedMention? {
    guard reading.isSlavic, isWanted(.person) else { return nil }
    var at = start
    for _ in 0..<Self.mostUnnamed {
      guard let next = endOfUnnamed(from: at, to: end) else { return nil }
      if let person = member(from: next, to: end, where: isWanted), person.type.isPerson {
        return last.map { $0.cases.isDisjoint(with: person.cases) } == true ? nil : person
      }
      at = next
    }
    return nil
  }

  private func endOfUnnamed(from start: Int, to end: Int) -> Int? {
    let limit = min(end, start + Self.longestUnnamed)
    guard start < limit,
      !reading.isWord(start, [.locativeMarker, .ablativeMarker, .dativeMarker, .comitative, .about, .relative])
    else { return nil }
    let joint = (start..<limit).first { !isOfUnnamed($0) } ?? limit
    guard joint > start, let next = jointEnd(from: joint), next < end else { return nil }
    return next
  }

  /// «студентов», «доктора наук»: a word in small letters that tells of nothing done.
  private func isOfUnnamed(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised && !reading.isListJoint(index)
      && !reading.words[index].isKnownVerb && !reading.isKnownPredicate(index) && !reading.isWord(index, .relative)
      && mention(covering: index, where: { _ in true }) == nil
  }
}
