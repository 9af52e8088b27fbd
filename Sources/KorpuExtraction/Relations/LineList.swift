internal import KorpuLanguage
internal import KorpuModel

/// Reads a list whose items stand each in a paragraph of its own, behind a colon: «Katılımcılar: | – Rektör A, | – Vali B».
struct LineList {
  let scene: Scene

  /// How many tokens an item has at most.
  private static let longestItem = 30
  private static let bullets = ["•", "·", "*", "●", "▪", "►", "✓"]

  private var reading: TokenizedArticle { scene.reading }

  /// The people of the list.
  ///
  /// - Parameter sentence: The sentence that ends with the colon.
  func people(after sentence: Int) -> [LocatedMention] { members(after: sentence).filter(\.type.isPerson) }

  /// Who and what the items name; an item that names none, or several, is left out.
  ///
  /// - Complexity: O(items of the list).
  func members(after sentence: Int) -> [LocatedMention] {
    var members: [LocatedMention] = []
    var goesOn = false
    for next in reading.sentences.indices.dropFirst(sentence + 1) {
      let item = reading.sentences[next]
      let isAnother = isJoined(item.upperBound - 1)
      guard item.count <= Self.longestItem, reading.startsParagraph(item.lowerBound),
        goesOn || isAnother || beginsItem(item.lowerBound), !item.contains(where: reading.isKnownPredicate)
      else { break }
      if let member = onlyPerson(of: item) ?? party(of: item) { members.append(member) }
      goesOn = isAnother
    }
    return members
  }

  /// Who alone is named in an item.
  private func onlyPerson(of item: Range<Int>) -> LocatedMention? {
    let people = scene.mentions(in: item).filter(\.type.isPerson)
    guard people.count == 1, people[0].isIn(.nominative) else { return nil }
    return people[0]
  }

  /// «– Союз A», «• A Derneği (AD)»: a body or country that is the whole item, where nobody is named.
  private func party(of item: Range<Int>) -> LocatedMention? {
    guard !scene.mentions(in: item).contains(where: \.type.isPerson) else { return nil }
    var start = item.lowerBound
    while start < item.upperBound - 1, reading.tokens[start].kind != .word, reading.tokens[start].kind != .openingQuote
    {
      start += 1
    }
    start = reading.isWord(start, .article) ? start + 1 : start
    let named = scene.mention(startingAt: start, where: \.isOrganization)
    guard let party = named ?? scene.mention(startingAt: start, where: \.isCountry), party.isIn(.nominative) else {
      return nil
    }
    let end = reading.end(of: party)
    return end >= item.upperBound || reading.tokens[end].kind == .mark || reading.isListJoint(end) ? party : nil
  }

  private func beginsItem(_ index: Int) -> Bool {
    reading.isDash(index) || Self.bullets.contains { reading.isMark(index, $0) }
      || reading.tokens[index].kind == .number && (reading.isMark(index + 1, ".") || reading.isMark(index + 1, ")"))
  }

  private func isJoined(_ last: Int) -> Bool { reading.isMark(last, ",") || reading.isMark(last, ";") }
}
