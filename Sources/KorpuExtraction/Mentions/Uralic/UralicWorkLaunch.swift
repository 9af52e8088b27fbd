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
    guard match.form.possessor == .third, reading.isForm(head, of: .launch),
      work - 2 >= max(floor, reading.sentence(of: head).lowerBound),
      reading.isForm(work, of: .work), reading.isWord(work - 1, .naming), !reading.isQuoted(work)
    else { return nil }
    let near = max(floor, reading.sentence(of: head).lowerBound, work - 1 - Self.longestTitle)
    // «X költőnő | Árnyak című kötetének»: whose work it is, and what he is, do not belong to the title.
    if let person = (near..<work - 1).last(where: { people[$0] }) {
      return (person + 1..<work - 1).first(where: reading.isCapitalisedWord)
    }
    if let article = (near..<work - 1).last(where: isBeforeTitle) { return article + 1 }
    // «kirgiz író | Árnyak és fények című kötetének»
    let start = reading.startOfRun(before: work - 1, from: near) {
      reading.isCapitalisedWord($0) && !reading.isWord($0, .article) || reading.isWord($0, .conjunction)
    }
    return start < work - 1 && reading.isCapitalisedWord(start) ? start : nil
  }

  /// «az | Árnyak és fények»
  private func isBeforeTitle(_ index: Int) -> Bool {
    reading.isWord(index, .article) && !reading.isWord(index, .indefinite) && reading.isCapitalisedWord(index + 1)
  }
}
