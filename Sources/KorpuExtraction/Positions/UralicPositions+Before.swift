internal import KorpuLanguage
internal import KorpuModel

/// Positions that stand before a name.
extension UralicPositions {
  /// «Az Y új rektora | X.»: a sentence of nothing but the position and the name.
  func isPredicate(_ person: LocatedMention, from start: Int) -> Bool {
    let sentence = reading.sentence(of: start)
    guard person.cases == .nominative, start > sentence.lowerBound, sentence.upperBound - person.tokens.upperBound < 2,
      let role = RoleFinder(reading: reading).role(endingBefore: start), role.form.possessor == .third,
      role.form.grammaticalCase == .nominative, !role.form.isPlural
    else { return false }
    return !sentence.contains { index in
      reading.tokens[index].kind == .mark && index + 1 < sentence.upperBound || reading.words[index].isKnownVerb
        || reading.words.verb(.actVerbs, at: index) != nil || reading.words.verb(.speechVerbs, at: index) != nil
    }
  }

  /// «a Duna Egyetem rektora | X (köszöntötte a vendégeket)»: without a comma, where the sentence names nobody before whose position it
  /// may be, and tells what somebody did.
  func isAlone(_ person: LocatedMention, from start: Int) -> Bool {
    let sentence = reading.sentence(of: start)
    guard person.cases == .nominative, start > sentence.lowerBound, !scene.isPossessor(person),
      let role = RoleFinder(reading: reading).role(endingBefore: start), role.form.possessor == .third,
      role.form.grammaticalCase == .nominative, !role.form.isPlural,
      !scene.mentions(in: sentence.lowerBound..<start).contains(where: \.type.isPerson)
    else { return false }
    return (person.tokens.upperBound..<max(person.tokens.upperBound, sentence.upperBound)).contains {
      !reading.isQuoted($0)
        && (reading.words.verb(.actVerbs, at: $0)?.form.isPredicate == true
          || reading.words.verb(.speechVerbs, at: $0)?.form.isPredicate == true)
    }
  }

  /// «az Y rektorát | X-et»: without a comma, but in one case that is no subject's.
  func isInflected(endingBefore start: Int, like person: LocatedMention) -> Bool {
    guard start > 0, !person.isIn(.nominative), let role = RoleFinder(reading: reading).role(endingBefore: start),
      role.form.possessor == .third, !role.form.isPlural
    else { return false }
    let own = role.form.grammaticalCase
    return [.accusative, .instrumental].contains(own) && person.isIn(CaseSet(own))
  }

  /// «a Duna Egyetem | történésze, X»: a title that is a post where the body right before it owns it.
  func post(of person: LocatedMention, endingBefore end: Int) -> Position? {
    guard let post = RoleFinder(reading: reading).postOfTitle(endingBefore: end), post.form.possessor == .third,
      !post.form.isPlural, person.isIn(CaseSet(post.form.grammaticalCase)),
      let body = scene.mention(
        endingBefore: reading.endBeforeBrackets(post.tokens.lowerBound), where: \.isOrganization)
    else { return nil }
    return Position(
      holder: body.entity, role: post.role, title: post.title, tokens: body.tokens.lowerBound..<end, confidence: 0.85)
  }

  /// «a DTE egyetem | rektora, X»: behind the abbreviation of a body and the word for what it is.
  func postInAbbreviated(_ person: LocatedMention, endingBefore end: Int) -> Position? {
    guard let post = RoleFinder(reading: reading).role(endingBefore: end), post.form.possessor == .third,
      !post.form.isPlural, person.isIn(CaseSet(post.form.grammaticalCase)),
      case let noun = post.tokens.lowerBound - 1, noun > 0, !reading.isCapitalisedWord(noun),
      let type = reading.words.match(.bodies, at: noun), type.length == 1, type.form == NounForm(),
      reading.tokens[noun - 1].isAbbreviation, let body = scene.mention(endingBefore: noun, where: \.isOrganization)
    else { return nil }
    return Position(
      holder: body.entity, role: post.role, title: post.title, tokens: body.tokens.lowerBound..<end, confidence: 0.85)
  }

  /// «az Országgyűlés alelnöke, | X»: what a position is called in a parliament.
  func inAssembly(_ position: Position, as role: RoleFinder.Finding?) -> Position {
    guard let role, let inAssembly = role.roleInAssembly, role.role == position.role,
      role.tokens.lowerBound > 0,
      scene.mention(endingBefore: role.tokens.lowerBound, where: \.isOrganization)?.entity == position.holder,
      scene.isParliament(position.holder)
    else { return position }
    return Position(
      holder: position.holder, role: inAssembly, title: position.title, tokens: position.tokens,
      confidence: position.confidence)
  }
}
