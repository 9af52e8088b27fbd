internal import KorpuLanguage
internal import KorpuModel

/// Finds of which body a part is that the article has named with it before: «X universitetining Homiylar kengashi … | Homiylar
/// kengashi raisi».
struct ToldUnit {
  let scene: Scene

  /// How many words the name of a sort of parts has at most.
  private static let longestUnit = 4
  /// A part named longer ago may be another's.
  private static let memory = 150

  private var reading: TokenizedArticle { scene.reading }

  /// The body, and where the part's name begins right before the words for a position in it.
  func owner(of position: RoleFinder.Finding) -> (owner: Int, start: Int)? {
    let end = position.tokens.lowerBound
    let first = reading.sentence(of: position.tokens.lowerBound).lowerBound
    guard reading.lexicon.language.family == .turkic, position.form.possessor == .third || position.tokens.count > 1,
      let unit = unit(startingAt: end) ?? unit(endingBefore: end, from: first), !isNamed(unit.start, from: first)
    else { return nil }
    let earlier = max(0, unit.start - Self.memory)..<unit.start
    let owners = earlier.compactMap { index -> Int? in
      guard reading.words.match(.bodies, at: index)?.key == unit.key else { return nil }
      return owner(before: index)
    }
    return Set(owners).count == 1 ? owners.last.map { ($0, unit.start) } : nil
  }

  /// «Камкорчулар кеңешинин | төрагасы»: tables may have the part's name within the words for the post.
  private func unit(startingAt start: Int) -> (start: Int, key: String)? {
    guard let match = reading.words.match(.bodies, at: start), match.marks.contains(.unit), match.length > 1 else {
      return nil
    }
    return (start, match.key)
  }

  private func unit(endingBefore end: Int, from first: Int) -> (start: Int, key: String)? {
    (max(first, end - Self.longestUnit)..<end).lazy.compactMap { start in
      guard let match = reading.words.match(.bodies, at: start), match.marks.contains(.unit), match.length > 1,
        start + match.length == end
      else { return nil }
      return (start, match.key)
    }.first
  }

  /// A name right before the part's may be that of its own body.
  private func isNamed(_ start: Int, from first: Int) -> Bool {
    start > first && (reading.isCapitalisedWord(start - 1) || reading.tokens[start - 1].kind == .closingQuote)
      && !reading.isInitial(start - 1)
  }

  /// «X universitetining (XU) | Homiylar kengashi»
  private func owner(before unit: Int) -> Int? {
    let end = reading.startOfNameInBrackets(endingAt: reading.endBeforeBrackets(unit))
    return scene.mention(endingBefore: end, where: \.isOrganization).flatMap {
      $0.isIn([.genitive, .nominative]) ? $0.entity : nil
    }
  }
}
