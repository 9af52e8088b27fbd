internal import KorpuLanguage
internal import KorpuModel

/// Lists of countries and bodies in Turkic sentences.
extension Scene {
  /// The parties of a list that begins with one: «A, B və C», «A менен B». All but the last are in the nominative.
  func parties(from first: LocatedMention) -> [LocatedMention] {
    var list = [first]
    while let last = list.last, last.isIn(.nominative), let next = party(after: last) { list.append(next) }
    return list
  }

  /// The parties of a list that ends with one.
  func parties(endingWith last: LocatedMention) -> [LocatedMention] {
    let first = reading.sentence(of: last.tokens.lowerBound).lowerBound
    let earlier = mentions(in: first..<max(first, last.tokens.lowerBound)).filter(\.type.isParty)
    var list = [last]
    for mention in earlier.reversed() where mention.tokens.upperBound < list[0].tokens.lowerBound {
      guard mention.isIn(.nominative), party(after: mention) == list[0] else { continue }
      list.insert(mention, at: 0)
    }
    return list
  }

  /// The party that a list goes on with: «A, Türkiyənin | B Fondu».
  private func party(after mention: LocatedMention) -> LocatedMention? {
    let joint = reading.end(of: mention)
    guard reading.isListJoint(joint) || reading.isWord(joint, .comitative),
      let next = self.mention(startingAt: joint + 1, where: \.isParty)
    else { return nil }
    guard next.type.isCountry, next.isIn(.genitive) else { return next }
    return self.mention(startingAt: next.tokens.upperBound, where: \.isOrganization) ?? next
  }

  /// Whether a country or body itself does something, and is not there only to say whose something else is: «A | tələbələri».
  func isPartyItself(_ mention: LocatedMention) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.type.isParty, mention.isIn(.nominative), !mention.cases.contains(.delegation),
      !reading.isQuoted(start), self.mention(covering: start, where: \.isForum) == nil,
      mention.type.isOrganization || self.mention(covering: start, where: \.isOrganization) == nil
    else { return false }
    let end = reading.end(of: mention)
    guard reading.tokens.indices.contains(end), reading.tokens[end].kind == .word else { return true }
    if sharesPlace(mention) { return false }
    return reading.words[end].verbReadings(in: .finite) || !isPossessedNoun(at: end) && !hasPost(after: end)
  }

  /// «AQSh va | Kanadadagi (jamoalar)»: whether a country or body has the ending of where somebody is from the next.
  private func sharesPlace(_ mention: LocatedMention) -> Bool {
    let joint = reading.end(of: mention)
    guard reading.isWord(joint, .conjunction), let next = self.mention(startingAt: joint + 1, where: \.isParty) else {
      return false
    }
    let ending = next.candidate.grammaticalCase
    return ending == .attributive || ending == .locative || ending == .ablative
  }

  /// The parties in the nominative that stand before a token in its sentence.
  func subjects(before token: Int) -> Set<Int> {
    let start = reading.sentence(of: token).lowerBound
    return Set(mentions(in: start..<max(start, token)).filter(isPartyItself).map(\.entity))
  }

  /// How many words after a body or country a position in it may stand.
  private static let reachOfPost = 4

  /// «A | prezidenti», but not «A | bu qurumun üzvüdür»
  private func hasPost(after end: Int) -> Bool {
    let limit = min(end + Self.reachOfPost, reading.sentence(of: end).upperBound)
    return (end..<limit).prefix {
      reading.tokens[$0].kind == .word && !reading.isWord($0, [.comitative, .demonstrative, .agent, .between])
        && !reading.isForm($0, of: [.membership, .generic, .included])
        && mention(startingAt: $0, where: { $0.isOrganization || $0.isForum }) == nil
    }.contains { reading.words.match(.roles, at: $0)?.form.possessor == .third }
  }

  /// Whether a word that no name covers is somebody's: «tələbələri», but not «belge|yi», «уюм|дун».
  func isPossessedNoun(at index: Int) -> Bool {
    guard reading.tokens.indices.contains(index), reading.tokens[index].kind == .word,
      !reading.isWord(
        index, [.agent, .between, .bilateral, .comitative, .conjunction, .filler, .generic, .membership]),
      mention(covering: index, where: { _ in true }) == nil, reading.words.verb(.actVerbs, at: index) == nil
    else { return false }
    let readings = reading.words[index].readings
    let stems = readings.filter { $0.form.possessor == .third && $0.stem.count > 2 }.map(\.stem.count)
    guard let shortest = stems.min() else { return false }
    return !readings.contains {
      $0.form.possessor == nil && $0.form.grammaticalCase != .nominative
        && (3..<max(3, shortest)).contains($0.stem.count)
    }
  }
}
