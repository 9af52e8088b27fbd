internal import KorpuLanguage
internal import KorpuModel

/// Reads the phrase before a name in languages that put the position first: «министр культуры Казахстана | X», «Executive
/// Director of the Y Foundation | X», «Kazakh President | X», «Y Foundation director | X».
struct HeadInitialPosition {
  let scene: Scene

  /// How many tokens lie between a position and the name at most.
  private static let reach = 40
  /// How many words in small letters lie between a position and its body, or the name.
  private static let longestUnit = 12

  private var reading: TokenizedArticle { scene.reading }

  func positions(before person: LocatedMention) -> [Position] {
    let first = max(reading.sentence(of: person.tokens.lowerBound).lowerBound, person.tokens.lowerBound - Self.reach)
    var end = person.tokens.lowerBound
    var found: [Position] = []
    while let next = position(endingBefore: end, from: first) {
      if let position = next.position { found.append(position) }
      // «председатель Комитета, депутат X»
      guard next.start - 1 > first, reading.isListJoint(next.start - 1),
        next.position != nil || found.isEmpty
      else { break }
      end = next.start - 1
    }
    return found
  }

  /// The position whose phrase ends before a token: its words, those of its unit, and the names of bodies and countries.
  private func position(endingBefore end: Int, from first: Int) -> (position: Position?, start: Int)? {
    var after: [LocatedMention] = []
    var at = end
    var unit = 0
    while at > first, unit <= Self.longestUnit {
      if let role = RoleFinder(reading: reading).role(endingBefore: at) {
        let before = owners(before: role.tokens.lowerBound, from: first)
        let start = before.last?.tokens.lowerBound ?? role.tokens.lowerBound
        let holder = HolderChoice(scene: scene).holder(of: role, after: after, before: before)
        return (holder.map { position(role, in: $0, from: start, to: end) }, start)
      }
      if let name = named(endingBefore: at) {
        after.insert(name, at: 0)
        at = name.tokens.lowerBound
        unit = 0
        continue
      }
      guard isUnitWord(at - 1, before: end) else { return nil }
      at -= 1
      unit += 1
    }
    return nil
  }

  private func position(_ role: RoleFinder.Finding, in holder: LocatedMention, from start: Int, to end: Int) -> Position {
    var last = max(holder.tokens.lowerBound, role.tokens.upperBound)
    while last > role.tokens.upperBound, reading.isWord(last - 1, [.genitiveMarker, .dativeMarker, .article]) { last -= 1 }
    let title = last == role.tokens.upperBound ? role.title : reading.text(of: role.tokens.lowerBound..<last)
    return Position(holder: holder.entity, role: role.role, title: title, tokens: start..<end, confidence: 0.93)
  }

  /// «Kazakhstan's Foreign | Minister», «Y Foundation | director»: what stands before the position as its owner.
  private func owners(before role: Int, from first: Int) -> [LocatedMention] {
    var at = role
    var owners: [LocatedMention] = []
    while at > first {
      if let name = named(endingBefore: at) {
        owners.append(name)
        at = name.tokens.lowerBound
      } else if reading.tokens[at - 1].kind == .word, isAttribute(at - 1), at > first + 1, owners.isEmpty {
        at -= 1
      } else {
        break
      }
    }
    return owners
  }

  /// «first», «deputy», «foreign»: what may stand between an owner and a position.
  private func isAttribute(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.lexicon.language.family == .germanic && senses.classes.isEmpty && !senses.isFunctionWord
      && !senses.isKnownVerb && scene.mention(covering: index, where: { _ in true }) == nil
  }

  private func named(endingBefore end: Int) -> LocatedMention? {
    // «Организации тюркских государств (ОТГ)»
    let last = reading.isMark(end - 1, ")") && reading.isMark(end - 3, "(") ? end - 3 : end
    return scene.mention(endingBefore: last) { $0.isOrganization || $0.isCountry }
      ?? scene.mention(endingBefore: end) { $0.isOrganization || $0.isCountry }
  }

  /// A word that may stand between a position and the name: no verb, no other person, no preposition of another part of
  /// the sentence.
  private func isUnitWord(_ index: Int, before end: Int) -> Bool {
    if reading.isMark(index, ",") {
      // «министр высшего образования, науки и инноваций»
      return (index + 1..<min(end, index + 4)).contains { reading.isWord($0, .conjunction) }
    }
    guard reading.tokens[index].kind == .word else { return false }
    if reading.isWord(index, [.agent, .complementiser, .pronoun, .relative, .between]) { return false }
    if reading.isWord(index, .comitative), reading.lexicon.language.family == .germanic { return false }
    if scene.mention(covering: index, where: { $0.isPerson || $0.isForum }) != nil { return false }
    return !reading.words[index].isKnownVerb || reading.isCapitalisedWord(index)
  }
}
