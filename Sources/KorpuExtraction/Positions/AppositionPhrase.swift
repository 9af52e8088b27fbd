internal import KorpuLanguage
internal import KorpuModel

/// Reads the position that follows a name: «X, chairman of Y», «X, председатель Y», «X, az Y elnöke», «X miniszterelnök».
struct AppositionPhrase {
  let scene: Scene

  /// How many words stand between the comma and the position, names of bodies counted as one.
  private static let reach = 6
  /// How many words in small letters lie between a position and its body.
  private static let longestUnit = 8

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }

  func position(after person: LocatedMention) -> Position? {
    var at = person.tokens.upperBound
    let limit = reading.sentence(of: person.tokens.lowerBound).upperBound
    let isMarked = reading.isMark(at, ",") || reading.isDash(at)
    guard isMarked || family == .uralic else { return nil }
    if isMarked { at += 1 }
    var before: [LocatedMention] = []
    var steps = 0
    while at < limit, steps < Self.reach {
      if let role = role(at: at) { return position(of: person, role, before: before, limit: limit, isMarked: isMarked) }
      if let name = scene.mention(startingAt: at, where: { $0.isOrganization || $0.isCountry }) {
        before.insert(name, at: 0)
        at = name.tokens.upperBound
        // «Szervezete (TÜRKSOY) főtitkára»
        if reading.isMark(at, "("), reading.isMark(at + 2, ")") { at += 3 }
      } else {
        guard isAttribute(at) else { return nil }
        at += 1
      }
      steps += 1
    }
    return nil
  }

  private func role(at index: Int) -> RoleFinder.Finding? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.roles, at: index),
      let value = match.value.split(separator: " ").first, let role = Role(rawValue: String(value))
    else { return nil }
    return RoleFinder.Finding(
      tokens: index..<index + match.length, role: role, form: match.form, title: match.key,
      isOfState: match.value != String(value))
  }

  private func position(
    of person: LocatedMention, _ role: RoleFinder.Finding, before: [LocatedMention], limit: Int, isMarked: Bool
  ) -> Position? {
    let after = names(after: role.tokens.upperBound, limit: limit)
    let end = after.last?.tokens.upperBound ?? role.tokens.upperBound
    // «…, president of Y X»: the position is the next person's.
    let isClosed = family != .uralic && end < limit && scene.mention(startingAt: end, where: \.isPerson) != nil
    if isClosed { return nil }
    guard let holder = HolderChoice(scene: scene).holder(of: role, after: after, before: before) else { return nil }
    return Position(
      holder: holder.entity, role: role.role, title: role.title, tokens: person.tokens.upperBound..<end,
      confidence: 0.9)
  }

  /// The bodies and countries that follow a position: «chairman of the Y Foundation».
  private func names(after role: Int, limit: Int) -> [LocatedMention] {
    guard family != .uralic else { return [] }
    var at = role
    var found: [LocatedMention] = []
    var unit = 0
    while at < limit, unit <= Self.longestUnit {
      if let name = scene.mention(startingAt: at, where: { $0.isOrganization || $0.isCountry }) {
        found.append(name)
        at = name.tokens.upperBound
      } else {
        guard found.isEmpty || reading.isWord(at, [.genitiveMarker, .dativeMarker, .article]), isUnitWord(at) else { break }
        at += 1
        unit += 1
      }
    }
    return found
  }

  private func isUnitWord(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isKnownVerb
      && !reading.isWord(index, [.agent, .complementiser, .pronoun, .relative, .between, .comitative])
      && scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) == nil
  }

  /// A word before the position: an article, an adjective, a unit.
  private func isAttribute(_ index: Int) -> Bool {
    if reading.isWord(index, .article) { return true }
    let senses = reading.words[index]
    return reading.tokens[index].kind == .word && !senses.isKnownVerb
      && senses.classes.isDisjoint(with: [
        .agent, .complementiser, .pronoun, .relative, .between, .comitative, .conjunction, .locativeMarker,
        .dativeMarker, .ablativeMarker,
      ]) && scene.mention(covering: index, where: { _ in true }) == nil
  }
}
