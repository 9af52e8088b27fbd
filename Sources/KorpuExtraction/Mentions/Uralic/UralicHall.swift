internal import KorpuLanguage
internal import KorpuModel

/// Reads with its name the hall or library of a body in which something is held in Hungarian: «a Vízügyi Egyetem | Dísztermében
/// tartott», «a Duna Akadémia | központi könyvtárában tartott».
struct UralicHall {
  let reading: TokenizedArticle

  /// How many words tell which hall it is.
  private static let longestAttribute = 2

  /// Where the hall ends that stands right behind a body, with a name of its own or a type word of bodies in small letters.
  func end(of body: MentionCandidate) -> Int? {
    guard reading.lexicon.language.family == .uralic, body.grammaticalCase == .nominative, body.abbreviates == nil
    else {
      return nil
    }
    let start = body.tokens.upperBound
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestAttribute + 1)
    for index in start..<max(start, limit) {
      if isHall(index) { return isHeld(index + 1) ? index + 1 : nil }
      guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised || isBeforePart(index, limit),
        !reading.words[index].isKnownVerb,
        !reading.words[index].isFunctionWord, RoleFinder(reading: reading).role(startingAt: index) == nil
      else { return nil }
    }
    return nil
  }

  func place(of body: MentionCandidate) -> MentionCandidate? {
    guard let end = end(of: body), let form = form(of: end - 1) else { return nil }
    let tokens = body.tokens.lowerBound..<end
    return MentionCandidate(
      tokens: tokens, type: .place, name: reading.nominative(of: tokens, without: form.ending),
      grammaticalCase: .locative, cases: .locative, confidence: 0.82)
  }

  private func isHall(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, form(of: index) != nil else { return false }
    return reading.tokens[index].isCapitalised
      ? reading.isForm(index, of: .venue) || isPart(index) : reading.words[index].key(in: .bodies) != nil
  }

  /// «az Aral Egyetem Török Filológiai | Tanszékén»
  private func isPart(_ index: Int) -> Bool { reading.words[index].marks(in: .bodies).contains(.unit) }

  /// «az Aral Egyetem | Török Filológiai (Tanszékén)»
  private func isBeforePart(_ index: Int, _ limit: Int) -> Bool {
    let end = (index..<limit).first { !reading.isCapitalisedWord($0) } ?? limit
    return (index + 1..<max(index + 1, end)).contains(where: isPart)
  }

  /// «Dísztermében»: possessed, and where.
  private func form(of index: Int) -> NounForm? {
    reading.words[index].readings.first {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.unicodeScalars.count > 2
    }?.form
  }

  /// «(könyvtárában) | tartott», «… | rendezték meg»
  private func isHeld(_ index: Int) -> Bool {
    guard reading.tokens.indices.contains(index) else { return false }
    return reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold || $0.meaning == .organise } ?? false
  }
}
