internal import KorpuLanguage

extension TokenizedArticle {
  /// The verbs of saying in a range, outside quotation marks, that a language counts as such; none begins within another.
  func verbsOfSaying(
    in range: Range<Int>, where isWanted: (_ index: Int, _ match: VerbMatch) -> Bool
  ) -> [(Range<Int>, VerbMatch)] {
    var verbs: [(Range<Int>, VerbMatch)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !isQuoted(index), let match = words.verb(.speechVerbs, at: index), isWanted(index, match) else {
        index += 1
        continue
      }
      verbs.append((index..<index + match.length, match))
      index += match.length
    }
    return verbs
  }
}
