internal import KorpuLanguage
internal import KorpuModel

/// Reads a body that tells for which side somebody signs or attends, before the post: «(Меморандумға) "Арал" қоры тарапынан | төраға A
/// (қол қойды)».
///
/// What a body does to somebody reads alike, «министрлік тарапынан | ректор A (марапатталды)», and is none of their posts: the sentence
/// has to tell of a signature or of attendance, in the active voice.
struct BodyOfSide {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// What tables call the acts of those who come for a side.
  private static let acts: Set<VerbMeaning> = [.sign, .attend]

  /// The body that stands before «on the part of», which ends before a token.
  ///
  /// - Parameter post: where the words for the post begin, up to which nothing else is told.
  func body(before end: Int, of post: Int) -> LocatedMention? {
    let word = end - 1
    guard reading.lexicon.language.family == .turkic, word > reading.sentence(of: word).lowerBound,
      reading.isWord(word, .agent), let body = scene.mention(endingBefore: word, where: \.isOrganization),
      !(end..<max(end, post)).contains(where: { reading.words[$0].isKnownVerb })
    else { return nil }
    let rest = post..<max(post, reading.sentence(of: word).upperBound)
    let isDone = reading.words.verbs(.actVerbs, in: rest).contains { verb in
      Self.acts.contains(verb.match.meaning) && verb.match.form.isPredicate && !reading.isQuoted(verb.token)
    }
    return isDone ? body : nil
  }
}
