internal import KorpuModel

/// How much two names have in common, word by word.
struct NameOverlap {
  let language: Language

  /// The Dice coefficient of two bags of words, 0 to 1: equal words pair first, then words that differ
  /// in their endings.
  func dice(_ left: [FoldedWord], _ right: [FoldedWord]) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var open = right
    let unpaired = left.filter { word in !open.removeFirst(where: { $0 == word }) }
    let unlike = unpaired.filter { word in !open.removeFirst(where: { isSameWord(word, $0) }) }
    return 2 * Double(left.count - unlike.count) / Double(left.count + right.count)
  }

  /// Whether two words are equal or one stem with endings on either side. The stem has three letters or
  /// more, and four where both words end differently.
  func isSameWord(_ left: FoldedWord, _ right: FoldedWord) -> Bool {
    if left == right { return true }
    guard let endings = CaseEndings.of(language) else { return false }
    if left.allSatisfy(\.isDigit) || right.allSatisfy(\.isDigit) { return false }
    if Self.wordsApart.contains(where: { left.starts(with: $0) != right.starts(with: $0) }) { return false }
    let common = zip(left, right).prefix { $0 == $1 }.count
    return (3...max(3, common)).contains { stem in
      let isBare = stem == left.count || stem == right.count
      return stem <= common && (isBare || stem >= 4) && endings.completes(left, from: stem)
        && endings.completes(right, from: stem)
    }
  }

  /// Words that look like another word with an ending: «Türkiyə» is no case of «türk».
  private static let wordsApart: [FoldedWord] = [
    "türkiy", "turkiy", "туркия", "түркия", "türkmən", "türkmen", "turkman", "turkmen", "түркмен", "түрікмен",
    "туркмен", "türkmön",
  ].map { Array($0.unicodeScalars) }
}

extension Array {
  /// Removes the first element that fits.
  ///
  /// - Returns: Whether there was one.
  fileprivate mutating func removeFirst(where fits: (Element) -> Bool) -> Bool {
    guard let index = firstIndex(where: fits) else { return false }
    remove(at: index)
    return true
  }
}
