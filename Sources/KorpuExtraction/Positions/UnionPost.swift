internal import KorpuLanguage
internal import KorpuModel

/// Reads the first of two posts that one noun says, where the second is in one of those that the first unites: «Türk Dünyası
/// Belediyeler Birliği ve | Konya Büyükşehir Belediye Başkanı X».
struct UnionPost {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words the name of the second has before the post: «Konya Büyükşehir».
  private static let longestName = 4

  private var reading: TokenizedArticle { scene.reading }

  func positions(of person: LocatedMention) -> [Position] {
    let end = PositionPhrase(scene: scene, anaphora: anaphora).titlesStart(before: person.tokens.lowerBound)
    guard end > reading.sentence(of: person.tokens.lowerBound).lowerBound,
      let post = RoleFinder(reading: reading).role(endingBefore: end), post.tokens.count > 1, !post.form.isPlural,
      let head = RoleFinder(reading: reading).role(startingAt: end - 1)
    else { return [] }
    let start = reading.startOfRun(
      before: post.tokens.lowerBound, from: post.tokens.lowerBound - Self.longestName, where: reading.isCapitalisedWord)
    guard start < post.tokens.lowerBound, reading.isWord(start - 1, .conjunction),
      let union = scene.mention(endingBefore: reading.endBeforeBrackets(start - 1), where: \.isOrganization),
      union.isIn(.nominative), sorts(in: post.tokens).contains(where: { unites(union, $0) })
    else { return [] }
    return [
      Position(
        holder: union.entity, role: head.role, title: head.title, tokens: union.tokens.lowerBound..<end, confidence: 0.8
      )
    ]
  }

  /// The sorts of bodies that the words for a post name: «Büyükşehir | Belediye | Başkanı».
  private func sorts(in post: Range<Int>) -> [String] { post.compactMap { reading.words[$0].key(in: .bodies) } }

  /// Whether a body's name says that it is one of several of a sort: «Belediyeler | Birliği».
  private func unites(_ body: LocatedMention, _ sort: String) -> Bool {
    scene.entities[body.entity].mentions.contains { mention in
      mention.tokens.contains { index in
        reading.words[index].readings.contains {
          $0.form.isPlural && reading.lexicon.senses(of: $0.stem).key(in: .bodies) == sort
        }
      }
    }
  }
}
