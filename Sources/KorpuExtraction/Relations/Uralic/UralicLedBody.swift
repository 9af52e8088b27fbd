internal import KorpuLanguage
internal import KorpuModel

/// Finds who leads a body by a verb in Hungarian: «a Duna Intézetet vezető X», «a Duna Intézetet 2010 óta X vezeti».
struct UralicLedBody {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    let person: LocatedMention
    let body: LocatedMention
    /// The verb as it is printed.
    let title: String
  }

  func leaders(in sentence: Range<Int>) -> [Finding] {
    sentence.compactMap { index in
      guard !reading.isQuoted(index), !reading.isNegated(index) else { return nil }
      return described(at: index) ?? told(at: index)
    }
  }

  /// «a Duna Intézetet | vezető X»
  private func described(at verb: Int) -> Finding? {
    guard let match = reading.words.verb(.actVerbs, at: verb), match.meaning == .lead, match.form == .participle,
      let body = scene.mention(endingBefore: verb, where: \.isOrganization), isObject(body),
      let person = scene.mention(startingAt: verb + match.length, where: \.isPerson), !scene.isPossessor(person)
    else { return nil }
    return Finding(person: person, body: body, title: reading.text(of: verb..<verb + match.length))
  }

  /// «a Duna Intézetet X | vezeti»: the only one whom the clause names, and no delegation.
  private func told(at verb: Int) -> Finding? {
    guard reading.isWord(verb, .leadership), !reading.isWord(verb, .support) else { return nil }
    let clause = reading.clause(of: verb..<verb + 1)
    let mentions = scene.mentions(in: clause).filter { !reading.isQuoted($0.tokens.lowerBound) }
    let people = mentions.filter { $0.type.isPerson }
    let bodies = mentions.filter { $0.type.isOrganization && isObject($0) && !scene.isPossessor($0) }
    guard people.count == 1, bodies.count == 1, people[0].isIn(.nominative), !scene.isPossessor(people[0]),
      !mentions.contains(where: \.type.isForum), !clause.contains(where: { reading.isForm($0, of: .delegation) })
    else { return nil }
    return Finding(person: people[0], body: bodies[0], title: reading.text(of: verb..<verb + 1))
  }

  private func isObject(_ body: LocatedMention) -> Bool { body.isIn(.accusative) && !body.isIn(.nominative) }
}
