internal import KorpuLanguage
internal import KorpuModel

/// Reads to whom somebody is second where the phrase itself names no body: «… sədri A və onun müavini | B», «… raisi A va
/// rais o'rinbosari | B», «… ministrliginde ministriň orunbasary | B».
struct SecondPost {
  let scene: Scene

  private static let deputies: Set<Role> = [.deputyChair, .deputyDirector, .other]

  private var reading: TokenizedArticle { scene.reading }

  /// The position of a person, if need be in the body of whom the text named last.
  func position(of person: LocatedMention, after previous: RelationFinding?) -> Position? {
    if let position = rectorAtHome(person) { return position }
    guard let role = RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound),
      role.form.possessor == .third || role.tokens.count > 1, !role.form.isPlural
    else { return nil }
    let start = role.tokens.lowerBound
    if isPronoun(start - 1), start - 1 > reading.sentence(of: start).lowerBound {
      return position(role, in: holder(before: start - 1, after: previous))
    }
    guard isUnderAnother(role) else { return nil }
    if let body = scene.mention(endingBefore: start, where: \.isOrganization), body.isIn(.locative) {
      return position(role, in: body.entity)
    }
    // «профессоры A, Тараз қаласы әкімінің | орынбасары B»: of roles that no list has, the words would have to agree.
    guard let previous, previous.role == superior(of: role), previous.role != .other,
      previous.evidence.contains(where: { isNear($0, to: start) })
    else { return nil }
    return scene.entities[previous.to].type.isOrganization ? position(role, in: previous.to) : nil
  }

  /// «Алатау университетінде | ректор A (елшіні қабылдады)»: a rector right behind the university where something happens
  /// is its own; another's would be said to be.
  private func rectorAtHome(_ person: LocatedMention) -> Position? {
    guard reading.lexicon.language.family == .turkic,
      let role = RoleFinder(reading: reading).role(endingBefore: person.tokens.lowerBound), role.role == .rector,
      role.form == NounForm(),
      let body = scene.mention(endingBefore: role.tokens.lowerBound, where: { $0 == .organization(.academia) }),
      body.isIn(.locative)
    else { return nil }
    return position(role, in: body.entity)
  }

  private func position(_ role: RoleFinder.Finding, in holder: Int?) -> Position? {
    holder.map { Position(holder: $0, role: role.role, title: role.title, tokens: role.tokens, confidence: 0.8) }
  }

  /// «onun», «uning»: whose post it is was said before.
  private func isPronoun(_ index: Int) -> Bool { reading.isWord(index, .possessive) }

  /// Of the body that stands right before, «X topary, onuň | başlygy», else of the last named holder of a post.
  private func holder(before pronoun: Int, after previous: RelationFinding?) -> Int? {
    let end = reading.isMark(pronoun - 1, ",") ? pronoun - 1 : pronoun
    if let body = scene.mention(endingBefore: end, where: \.isOrganization) { return body.entity }
    guard reading.isListJoint(pronoun - 1), let previous,
      previous.evidence.contains(where: { isNear($0, to: pronoun) })
    else { return nil }
    return previous.to
  }

  private func isNear(_ evidence: Range<Int>, to index: Int) -> Bool {
    evidence.lowerBound >= reading.sentence(of: index).lowerBound && evidence.upperBound <= index
  }

  private func superior(of role: RoleFinder.Finding) -> Role? {
    let start = role.tokens.lowerBound
    if let value = reading.words[start].value(in: .roles) {
      return value.split(separator: " ").first.flatMap { Role(rawValue: String($0)) }
    }
    // «бас хатшының | орынбасары»
    guard let post = RoleFinder(reading: reading).role(endingBefore: start + Self.longSuperior),
      post.tokens == start..<start + Self.longSuperior, post.tokens.upperBound < role.tokens.upperBound
    else { return nil }
    return post.role
  }

  /// How many words the post of a superior has that one word does not say: «бас хатшы».
  private static let longSuperior = 2

  /// «rais | o'rinbosari», «başlygyň | orunbasary»: the superior's post is part of the words.
  private func isUnderAnother(_ role: RoleFinder.Finding) -> Bool {
    role.tokens.count > 1 && Self.deputies.contains(role.role) && superior(of: role) != nil
  }
}
