internal import KorpuLanguage
internal import KorpuModel

/// Finds the launch of a book or a film that Hungarian prints with its title: «az Árnyak című kötet | bemutatóján», «az Árnyak című
/// könyvének | bemutatója».
struct UralicWorkLaunch {
  let reading: TokenizedArticle
  let people: Occupancy
  let floor: Int

  /// How many words a title has.
  private static let longestTitle = 8

  /// Where the title begins, of a launch that belongs to the work before it.
  func start(ofForumHeadedAt head: Int, _ match: TermMatch) -> Int? {
    let work = head - 1
    guard match.form.possessor == .third, reading.isForm(head, of: .launch), work - 2 >= floor,
      reading.isForm(work, of: .work), reading.isWord(work - 1, .naming), !reading.isQuoted(work)
    else { return nil }
    let near = max(floor, reading.sentence(of: head).lowerBound, work - 1 - Self.longestTitle)
    // «X költőnő | Árnyak című kötetének»: whose work it is, and what he is, do not belong to the title.
    if let person = (near..<work - 1).last(where: { people[$0] }) {
      return (person + 1..<work - 1).first(where: reading.isCapitalisedWord)
    }
    let first = near
    guard let article = (first..<work - 1).last(where: { isBeforeTitle($0) }) else {
      return first == reading.sentence(of: head).lowerBound && reading.isCapitalisedWord(first)
        && !reading.isWord(first, .article) ? first : nil
    }
    return article + 1
  }

  /// «az | Árnyak és fények»
  private func isBeforeTitle(_ index: Int) -> Bool {
    reading.isWord(index, .article) && !reading.isWord(index, .indefinite) && reading.isCapitalisedWord(index + 1)
  }
}
