internal import KorpuLanguage

/// Tells where a Russian description ends of a gathering for somebody's work: «презентация книги известного | писателя, поэта и
/// драматурга Асана Бекова «Степь» и его поэмы «Арал»».
struct SlavicAuthoredWork {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens tell whose the work is, and what it is called.
  private static let longest = 28

  /// Where the description goes on to: behind the author or the title that comes last; nowhere if none comes.
  ///
  /// - Complexity: O(1), for it reads a bounded number of tokens.
  func end(of description: Range<Int>) -> Int {
    let start = description.upperBound
    // «церемония вручения грамот послу Турции | Асану Бекову»: who has an office is somebody of the story.
    guard !description.contains(where: holdsOffice) else { return start }
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longest)
    var (index, end) = (start, start)
    while index < limit {
      if people[index] {
        index += 1
        end = index
      } else if reading.tokens[index].kind == .openingQuote {
        guard let closing = reading.closingQuote(from: index), closing < limit else { return end }
        index = closing + 1
        end = index
      } else if isJoint(index, limit) || isGenitive(index) {
        index += 1
      } else {
        return end
      }
    }
    return end
  }

  private func holdsOffice(_ index: Int) -> Bool {
    RoleFinder(reading: reading).role(startingAt: index)?.isOfState == true
  }

  /// «писателя|, поэта | и драматурга», «и | его поэмы»
  private func isJoint(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, reading.isMark(index, ",") || reading.isWord(index, .conjunction) || isOwner(index) else {
      return false
    }
    return isGenitive(index + 1) || isOwner(index + 1) || people[index + 1]
  }

  private func isOwner(_ index: Int) -> Bool { reading.isWord(index, .pronoun) && reading.isWord(index, .object) }

  private func isGenitive(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.words[index].isKnownVerb, !reading.words[index].isFunctionWord
    else { return false }
    return reading.isAdjective(index, in: .genitive)
      || reading.words[index].readings.contains { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 }
  }
}
