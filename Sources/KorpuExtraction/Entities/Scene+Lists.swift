internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// The list that ends with a mention: «rektor A, səfir B və C»; people with their positions, or bodies and countries.
  func list(endingWith last: LocatedMention) -> [LocatedMention] {
    let first = reading.sentence(of: last.tokens.lowerBound).lowerBound
    let earlier = mentions(in: first..<max(first, last.tokens.lowerBound)).filter {
      last.type.isPerson ? $0.type.isPerson : ($0.type.isOrganization || $0.type.isCountry) && !isPartOfName($0)
    }
    var list = [last]
    for mention in earlier.reversed() {
      guard let next = list.last else { break }
      let isNext =
        last.type.isPerson
        ? isListed(next, after: mention)
        : reading.isListJoint(reading.end(of: mention)) && reading.end(of: mention) + 1 == next.tokens.lowerBound
      guard isNext else { break }
      list.append(mention)
    }
    return list.reversed()
  }

  /// The people of a list that begins with one of them: «rektor A, səfir B və C».
  func list(startingWith first: LocatedMention) -> [LocatedMention] {
    let end = reading.sentence(of: first.tokens.lowerBound).upperBound
    var list = [first]
    for person in mentions(in: first.tokens.upperBound..<end).filter(\.type.isPerson) {
      guard isListed(person, after: list[list.count - 1]) else { break }
      list.append(person)
    }
    return list
  }

  /// «(A,) | Kazakistan Yazarlar Birliği», «Yeşil Vadi Vakfı | (YVV)»: whether a country or an abbreviation is no more than a
  /// part of what a body is called there, and no member of a list for itself.
  func isPartOfName(_ mention: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let start = mention.tokens.lowerBound
    if mention.type.isOrganization {
      return reading.isMark(start - 1, "(")
        && (mention.candidate.abbreviates != nil || reading.isMark(mention.tokens.upperBound, ")"))
    }
    return mention.type.isCountry
      && self.mention(covering: start, where: \.isOrganization).map { $0.tokens.count > mention.tokens.count } == true
  }

  /// Whether a person continues a list: a joint after the other, and at most a position between.
  func isListed(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let joint = reading.endOfHonour(from: other.tokens.upperBound)
    guard other.isIn(.nominative) || other.cases == person.cases, reading.isListJoint(joint) else { return false }
    var start = person.tokens.lowerBound
    while reading.isMark(start - 1, "."), start - 2 > joint, reading.words[start - 2].isKey(of: .honorifics) {
      start -= 2
    }
    // «X и генеральный секретарь Фонда «Арал» | Y»
    if reading.isSlavic, phrases.start(of: person) == joint + 1 { return true }
    return joint + 1 == start || RoleFinder(reading: reading).role(endingBefore: start) != nil
      || RoleFinder(reading: reading).title(endingBefore: start) != nil
  }
}
