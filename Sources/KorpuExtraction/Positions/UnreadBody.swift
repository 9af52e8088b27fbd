internal import KorpuLanguage
internal import KorpuModel

/// Tells in Russian where a position is of a body whose name is not read, and so of no country: «президент | Союза татар |
/// Казахстана».
struct UnreadBody {
  let reading: TokenizedArticle

  /// Whether a type word of bodies, in the genitive right behind the position, stands before the country.
  func stands(between role: RoleFinder.Finding, _ country: LocatedMention) -> Bool {
    let start = role.tokens.upperBound
    guard reading.isSlavic, start < country.tokens.lowerBound else { return false }
    let type = reading.isAdjective(start, in: .genitive) ? start + 1 : start
    guard type < country.tokens.lowerBound, let match = reading.words.match(.bodies, at: type),
      !match.marks.contains(.unit), !match.form.isPlural
    else { return false }
    return reading.words[type].readings.contains { $0.form.grammaticalCase == .genitive }
  }
}
