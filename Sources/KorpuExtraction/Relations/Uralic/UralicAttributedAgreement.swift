internal import KorpuLanguage
internal import KorpuModel

/// Reads with whom in Hungarian the institution of a report has agreements that a participle tells of: «(A Duna Egyetem …) szó volt az A
/// Egyetemmel, valamint a B Egyetemmel tavaly | kötött megállapodásokról».
struct UralicAttributedAgreement {
  let scene: Scene

  /// How many words may say when it was made.
  private static let longestTime = 2
  /// How many sentences before name the institution.
  private static let memory = 4

  private var reading: TokenizedArticle { scene.reading }

  func partners(inSentence sentence: Int) -> [(home: Int, partner: LocatedMention, verb: Int)] {
    let range = reading.sentences[sentence]
    return range.dropLast().flatMap { verb -> [(home: Int, partner: LocatedMention, verb: Int)] in
      guard !reading.isQuoted(verb), let act = reading.words.verb(.actVerbs, at: verb),
        [.sign, .cooperate].contains(act.meaning), act.length == 1, reading.isForm(verb + 1, of: .cooperation)
      else { return [] }
      let partners = list(before: verb, from: range.lowerBound)
      guard let home = home(of: partners, before: range.lowerBound, sentence) else { return [] }
      return partners.map { (home, $0, verb) }
    }
  }

  /// «az A Egyetemmel, a B Egyetemmel, valamint a C Egyetemmel (tavaly)»
  private func list(before verb: Int, from first: Int) -> [LocatedMention] {
    let near = (max(first, verb - Self.longestTime)...verb).reversed()
    guard let end = near.first(where: { scene.mention(endingBefore: $0, where: \.isOrganization) != nil }) else {
      return []
    }
    var list: [LocatedMention] = []
    var next = end
    while let body = scene.mention(endingBefore: next, where: \.isOrganization), body.isIn(.instrumental),
      !body.isIn(.nominative)
    {
      list.append(body)
      var start = body.tokens.lowerBound
      if reading.isWord(start - 1, .article) { start -= 1 }
      while start > first, reading.isListJoint(start - 1) { start -= 1 }
      guard start > first, start < body.tokens.lowerBound else { break }
      next = start
    }
    return list
  }

  /// The only other body of the same sort that the sentences before name.
  private func home(of partners: [LocatedMention], before start: Int, _ sentence: Int) -> Int? {
    guard let type = partners.first?.type, partners.allSatisfy({ $0.type == type }) else { return nil }
    let first = reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let others = Set(
      scene.mentions(in: first..<start).filter { $0.type == type }.map(\.entity)
    ).subtracting(partners.map(\.entity))
    return others.count == 1 ? others.first : nil
  }
}
