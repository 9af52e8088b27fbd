internal import KorpuLanguage
internal import KorpuModel

/// Positions whose country or body the words behind the name tell, or those before it.
extension HeadInitialPosition {
  /// «President X of Kazakhstan»: the country of a position may stand after the name.
  func ofCountryAfter(_ person: LocatedMention, _ phrase: PositionPhraseReader.Phrase?) -> [Position] {
    let next = person.tokens.upperBound
    guard let role = phrase?.role, role.isOfState, reading.isWord(next, .genitiveMarker),
      let country = scene.mention(
        startingAt: reading.behindArticle(next + 1), where: \.isCountry)
    else { return [] }
    return [
      Position(
        holder: country.entity, role: role.role, title: role.title,
        tokens: role.tokens.lowerBound..<country.tokens.upperBound,
        confidence: 0.88)
    ]
  }

  /// «Director X | of the Aral Institute», «experts X and Y | of the Aral Institute»: the body of a position may stand after the
  /// name, or after those of all who have it.
  func ofBodyAfter(_ person: LocatedMention, _ phrase: PositionPhraseReader.Phrase?) -> [Position] {
    guard reading.lexicon.language.family == .germanic, let role = phrase?.role, !role.isOfState else { return [] }
    let list = role.form.isPlural ? scene.list(from: person.tokens.lowerBound, where: \.isPerson) : [person]
    let next = (list.last ?? person).tokens.upperBound
    guard reading.isWord(next, .genitiveMarker),
      let body = scene.mention(
        startingAt: reading.behindArticle(next + 1), where: \.isOrganization)
    else { return [] }
    return [
      Position(
        holder: body.entity, role: role.role, title: role.title,
        tokens: role.tokens.lowerBound..<body.tokens.upperBound, confidence: 0.88)
    ]
  }

  /// How many words the verb has: «was represented by».
  private static let longestVerb = 4

  /// «Kazakhstan was represented by | Deputy Minister X»: the country that an official stands for who is said to be of none.
  func represented(by phrase: PositionPhraseReader.Phrase?) -> [Position] {
    guard let phrase, reading.lexicon.language.family == .germanic, phrase.role.isOfState else { return [] }
    let phraseStart = phrase.tokens.lowerBound
    let start = reading.withArticle(phraseStart)
    let first = max(reading.sentence(of: phraseStart).lowerBound, start - Self.longestVerb)
    let verb = (first..<max(first, start)).first { index in
      guard let match = reading.words.verb(.actVerbs, at: index) else { return false }
      return match.form == .passive && index + match.length == start
        && (index..<start).contains { reading.isWord($0, .representing) }
    }
    // «The Kazakh side | was represented by»
    guard let verb,
      let country = scene.mention(
        endingBefore: reading.isForm(verb - 1, of: [.sides, .delegation]) ? verb - 1 : verb, where: \.isCountry)
    else { return [] }
    return [
      Position(
        holder: country.entity, role: phrase.role.role, title: phrase.role.title,
        tokens: country.tokens.lowerBound..<phrase.role.tokens.upperBound, confidence: 0.88)
    ]
  }
}
