internal import KorpuLanguage
internal import KorpuModel

/// Reads English names of bodies in Hungarian as far as they go: «a Karabakh Institute | of Trade and Law rektora», «az | Institute of
/// Water Studies igazgatója».
struct UralicForeignName {
  let reading: TokenizedArticle

  /// How many words there are from «of» on.
  private static let longestComplement = 9
  /// How many words may join two words of the name: «of the», «and for».
  private static let mostJoiners = 2

  /// A body with what follows its type word.
  func extended(_ body: MentionCandidate) -> MentionCandidate {
    guard reading.lexicon.language.family == .uralic, body.grammaticalCase == .nominative, body.abbreviates == nil,
      let end = end(from: body.tokens.upperBound)
    else { return body }
    let form = form(of: end - 1)
    let tokens = body.tokens.lowerBound..<end
    return MentionCandidate(
      tokens: tokens, type: body.type, name: reading.nominative(of: tokens, without: form.ending),
      grammaticalCase: form.grammaticalCase, confidence: body.confidence)
  }

  /// A name that begins with its type word: «Institute of Water Studies».
  func name(at index: Int) -> BodyName? {
    guard reading.lexicon.language.family == .uralic, reading.isCapitalisedWord(index),
      let type = reading.words.match(.bodies, at: index), type.form == NounForm(),
      let kind = OrganizationKind(rawValue: type.value), !reading.isCapitalisedWord(index - 1),
      let end = end(from: index + type.length)
    else { return nil }
    return BodyName(tokens: index..<end, kind: kind, form: form(of: end - 1), confidence: 0.85)
  }

  /// Where the words that «of» joins to a type word end.
  private func end(from start: Int) -> Int? {
    guard start > 0, isJoiner(start), reading.sentence(of: start - 1).contains(start) else { return nil }
    let limit = min(reading.sentence(of: start).upperBound, start + Self.longestComplement)
    var end = start
    var next = start
    while next < limit {
      let joiners = (next..<min(limit, next + Self.mostJoiners)).prefix(while: isJoiner).count
      next += joiners
      if joiners == 0, next + 1 < limit, reading.isMark(next, ","), isListed(after: next) { next += 1 }
      guard next < limit, reading.isCapitalisedWord(next) else { break }
      next += 1
      end = next
      // «Studies-szel»: what has an ending is the last.
      if isInflected(end - 1) { break }
    }
    return end > start ? end : nil
  }

  /// «(of Trade) | , Law and Arts»
  private func isListed(after comma: Int) -> Bool {
    reading.isCapitalisedWord(comma + 1) && isJoiner(comma + 2) && reading.isCapitalisedWord(comma + 3)
  }

  /// «of», «and», «the», in small letters, which no Hungarian word is.
  private func isJoiner(_ index: Int) -> Bool {
    reading.isWord(index, .joiner) && !reading.isWord(index, [.conjunction, .naming])
      && !reading.tokens[index].isCapitalised
  }

  private func isInflected(_ index: Int) -> Bool {
    reading.tokens[index].folded.contains(ascii: "-") && !form(of: index).ending.isEmpty
  }

  /// How the last word is inflected, by an ending behind a hyphen.
  private func form(of index: Int) -> NounForm {
    guard reading.tokens[index].folded.contains(ascii: "-") else { return NounForm() }
    return reading.words[index].readings.first { noun in
      !noun.form.ending.isEmpty && noun.form.possessor == nil && !noun.form.isPlural
        && reading.tokens[index].folded.hasPrefix(noun.stem + "-")
    }?.form ?? NounForm()
  }
}
