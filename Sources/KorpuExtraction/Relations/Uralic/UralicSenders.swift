internal import KorpuLanguage
internal import KorpuModel

/// Tells which countries and bodies those come from who attend and whom nobody names: «A, B és a C képviselői», «A-ból és B-ből
/// érkezett írók».
struct UralicSenders {
  let scene: Scene

  /// How many words stand between the list and those who are sent.
  private static let reach = 4

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter others: All the names beside the verb of attending.
  func isSender(_ sender: LocatedMention, amongst others: [LocatedMention]) -> Bool {
    guard sender.type.isParty, !reading.isQuoted(sender.tokens.lowerBound),
      // «részt vesznek a | magyar–kirgiz (bizottság ülésén)»
      scene.mention(covering: sender.tokens.lowerBound, where: \.isForum) == nil
    else { return false }
    if sender.isIn(.nominative) { return isOfDelegates(sender) }
    return isWhence(sender) && !others.contains { $0.type.isPerson && $0.isIn(.nominative) }
  }

  /// «Törökországból, Kazahsztánból (érkezett írók)»: whence somebody came, and not «Törökországból | importált könyvek».
  private func isWhence(_ country: LocatedMention) -> Bool {
    guard country.type.isCountry, country.isIn(.ablative),
      reading.tokens[country.tokens.lowerBound].isCapitalised,
      scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization) == nil
    else { return false }
    var end = country.tokens.upperBound
    while reading.isListJoint(end), let next = member(from: end + 1), next.isIn(.ablative) {
      end = next.tokens.upperBound
    }
    guard end < reading.sentence(of: country.tokens.lowerBound).upperBound else { return true }
    return reading.isMark(end, ".")
      || reading.words.verb(.actVerbs, at: end).map { [.travel, .arrive].contains($0.meaning) } == true
  }

  /// «Azerbajdzsán, Kazahsztán és a Cseh Köztársaság képviselői», «kazah és üzbég civil szervezetek | képviselői», «az Aral
  /// Alapítvány és a Parti Egyetem | képviselői»: a list before those who speak for its members.
  private func isOfDelegates(_ sender: LocatedMention) -> Bool {
    var end = sender.tokens.upperBound
    while reading.isListJoint(end), let next = member(from: end + 1) { end = next.tokens.upperBound }
    let words = (end..<min(end + Self.reach, reading.sentence(of: sender.tokens.lowerBound).upperBound)).prefix {
      reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0)
    }
    return words.contains { index in
      let role = RoleFinder(reading: reading).role(startingAt: index)
      return role?.form.isPlural == true && role?.form.possessor == .third
        && role?.form.grammaticalCase == .nominative && (sender.type.isCountry || role?.role == .representative)
    }
  }

  private func member(from start: Int) -> LocatedMention? {
    let name = reading.isWord(start, .article) ? start + 1 : start
    return scene.mention(startingAt: name, where: \.isParty)
  }
}
