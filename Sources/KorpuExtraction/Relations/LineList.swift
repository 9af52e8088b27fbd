internal import KorpuLanguage
internal import KorpuModel

/// Reads the people of a list whose items stand each in a paragraph of its own, behind a colon:
/// «Katılımcılar: | – Rektör A, | – Vali B».
struct LineList {
  let scene: Scene

  /// How many tokens an item has at most.
  private static let longestItem = 30
  private static let bullets = ["•", "·", "*", "●", "▪"]

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter sentence: The sentence that ends with the colon.
  /// - Complexity: O(items of the list).
  func people(after sentence: Int) -> [LocatedMention] {
    var people: [LocatedMention] = []
    var goesOn = false
    for next in reading.sentences.indices.dropFirst(sentence + 1) {
      let item = reading.sentences[next]
      let isAnother = isJoined(item.upperBound - 1)
      guard item.count <= Self.longestItem, reading.startsParagraph(item.lowerBound),
        goesOn || isAnother || beginsItem(item.lowerBound), let person = onlyPerson(ofItem: next)
      else { break }
      people.append(person)
      goesOn = isAnother
    }
    return people
  }

  /// Who alone is named in an item that has no verb.
  private func onlyPerson(ofItem sentence: Int) -> LocatedMention? {
    let people = scene.mentions(ofSentence: sentence).filter(\.type.isPerson)
    guard people.count == 1, people[0].isIn(.nominative),
      !reading.sentences[sentence].contains(where: reading.isKnownPredicate)
    else { return nil }
    return people[0]
  }

  private func beginsItem(_ index: Int) -> Bool {
    reading.isDash(index) || Self.bullets.contains { reading.isMark(index, $0) }
  }

  private func isJoined(_ last: Int) -> Bool { reading.isMark(last, ",") || reading.isMark(last, ";") }
}
