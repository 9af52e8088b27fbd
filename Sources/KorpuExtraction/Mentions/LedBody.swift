internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that no type word names as such, but a position in them does: «"Bulut" bosh direktori | Anvar Sodiqov»,
/// «BKM direktori | Anvar Sodiqov».
struct LedBody {
  let reading: TokenizedArticle
  let avoiding: Occupancy

  /// Positions that works, teams and prizes have too: the director of a film is none of a body.
  private static let telling: Set<Role> = [
    .chair, .deputyChair, .director, .deputyDirector, .head, .founder, .president, .rector, .editor, .secretaryGeneral,
    .spokesperson, .representative,
  ]
  /// An abbreviation of fewer letters says too little.
  private static let shortest = 3

  /// The body whose quoted name stands in a range of tokens.
  func name(quotedIn quotation: Range<Int>) -> BodyName? {
    guard reading.lexicon.language.family == .turkic, !avoiding[quotation.lowerBound] else { return nil }
    let next = quotation.upperBound
    let isInflected = reading.isAttached(next) && reading.isGenitive(next)
    guard let role = position(at: isInflected ? next + 1 : next) else { return nil }
    // «"Ümid"in vakilləri»: of several nobody need be named.
    guard isHeld(role, at: isInflected ? next + 1 : next) || role.role == .representative else { return nil }
    var form = NounForm()
    form.grammaticalCase = isInflected ? .genitive : .nominative
    return BodyName(tokens: quotation, kind: .other, form: form, confidence: 0.8)
  }

  /// The body of which a token is the abbreviation, which no table knows.
  func name(abbreviatedAt index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].isAbbreviation,
      reading.words[index].isUnknown, reading.tokens[index].folded.count >= Self.shortest,
      reading.tokens[index].folded.allSatisfy({ !$0.isNumber }), let role = position(at: index + 1),
      isHeld(role, at: index + 1)
    else { return nil }
    let genitive = reading.words[index].readings.first {
      $0.form.grammaticalCase == .genitive && $0.form.possessor == nil && $0.stem.count >= Self.shortest
    }
    return BodyName(tokens: index..<index + 1, kind: .other, form: genitive?.form ?? NounForm(), confidence: 0.8)
  }

  /// The chamber of a parliament, named by its type word alone: «Senat | raisi Anvar Sodiqov», «Mejlisiň | deputatlary».
  func chamber(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .turkic, reading.isCapitalisedWord(index),
      reading.isForm(index, of: .parliament), let form = reading.words[index].form(in: .wordClasses),
      form.possessor == nil, !form.isPlural, form.grammaticalCase == .nominative || form.grammaticalCase == .genitive,
      let role = RoleFinder(reading: reading).role(startingAt: index + 1), !role.form.isPlural || role.role == .deputy,
      role.form.possessor == .third || role.tokens.count > 1, reading.isCapitalisedWord(role.tokens.upperBound)
    else { return nil }
    return BodyName(tokens: index..<index + 1, kind: .government, form: form, confidence: 0.85)
  }

  private func position(at index: Int) -> RoleFinder.Finding? {
    guard let role = RoleFinder(reading: reading).role(startingAt: index), role.form.possessor == .third,
      Self.telling.contains(role.role), !role.isOfState
    else { return nil }
    return role
  }

  /// Whether a name follows the position, perhaps after «and» or a comma with a second one: «BKM Başkanı, X Üniversitesi
  /// Rektörü Y».
  private func isHeld(_ role: RoleFinder.Finding, at start: Int) -> Bool {
    var next = role.tokens.upperBound
    while reading.isWord(next, .acting) { next += 1 }
    if reading.isListJoint(next), reading.isCapitalisedWord(next - 1) { next += 1 }
    return role.form.grammaticalCase == .nominative && !role.form.isPlural && reading.isCapitalisedWord(next)
  }
}

extension TokenizedArticle {
  /// Whether a word stands right behind a mark: the ending of what is quoted.
  func isAttached(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && !tokens[index].followsSpace
  }

  /// Whether an ending, or a word with it, is that of a genitive.
  fileprivate func isGenitive(_ index: Int) -> Bool {
    tokens.indices.contains(index) && words[index].readings.contains { $0.form.grammaticalCase == .genitive }
  }
}
