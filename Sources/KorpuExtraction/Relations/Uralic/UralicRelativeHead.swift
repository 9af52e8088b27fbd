internal import KorpuLanguage
internal import KorpuModel

/// Reads who heads a body off a relative clause about it: «az Y Szövetség, amelynek X az elnöke», «…, amely szervezetnek X a főtitkára»,
/// «…, melynek igazgatója X».
struct UralicRelativeHead {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    return range.compactMap { word in
      guard word > range.lowerBound, reading.isWord(word, .relative), reading.isMark(word - 1, ","),
        !reading.isQuoted(word), let (body, start) = antecedent(of: word),
        let (person, role) = head(from: start), !role.form.isPlural
      else { return nil }
      return RelationFinding(
        .holdsRole, from: person.entity, to: body.entity,
        role: scene.isParliament(body.entity) ? role.roleInAssembly ?? role.role : role.role, title: role.title,
        evidence: body.tokens.union(role.tokens).union(person.tokens), confidence: 0.85)
    }
  }

  /// The body right before «, amelynek», or the last before «, amely szervezetnek», and where the clause goes on.
  private func antecedent(of word: Int) -> (LocatedMention, Int)? {
    if reading.words[word].readings.contains(where: { $0.form.grammaticalCase == .dative }) {
      return scene.mention(endingBefore: reading.endBeforeBrackets(word - 1), where: \.isOrganization).map {
        ($0, word + 1)
      }
    }
    guard reading.sentence(of: word).contains(word + 1), let type = reading.words.match(.bodies, at: word + 1),
      [.dative, .genitive].contains(type.form.grammaticalCase), !type.form.isPlural
    else { return nil }
    let before = scene.mentions(in: reading.sentence(of: word).lowerBound..<word - 1)
    return before.last(where: \.type.isOrganization).map { ($0, word + 1 + type.length) }
  }

  /// «X az elnöke», «elnöke X»
  private func head(from start: Int) -> (LocatedMention, RoleFinder.Finding)? {
    let roles = RoleFinder(reading: reading)
    if let person = scene.mention(startingAt: start, where: \.isPerson), person.isIn(.nominative),
      let role = roles.role(startingAt: reading.behindArticle(reading.end(of: person))), isHead(role)
    {
      return (person, role)
    }
    guard let role = roles.role(startingAt: reading.behindArticle(start)), isHead(role),
      let person = scene.mention(startingAt: role.tokens.upperBound, where: \.isPerson), person.isIn(.nominative)
    else { return nil }
    return (person, role)
  }

  private func isHead(_ role: RoleFinder.Finding) -> Bool {
    role.form.possessor == .third && role.form.grammaticalCase == .nominative
  }
}
