internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// The list that ends with a mention: «rektor A, səfir B və C»; people with their positions, or bodies and countries.
  func list(endingWith last: LocatedMention) -> [LocatedMention] {
    let first = reading.sentence(of: last.tokens.lowerBound).lowerBound
    let earlier = mentions(in: first..<max(first, last.tokens.lowerBound)).filter {
      // «X Fondu (XF) və Y Şurası»: the short name in brackets is no member of its own.
      last.type.isPerson
        ? $0.type.isPerson
        : ($0.type.isOrganization || $0.type.isCountry)
          && !($0.candidate.abbreviates != nil && reading.isMark($0.tokens.lowerBound - 1, "("))
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

  /// Whether a person continues a list: a joint after the other, and at most a position between.
  func isListed(_ person: LocatedMention, after other: LocatedMention) -> Bool {
    let joint = other.tokens.upperBound
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
