internal import KorpuLanguage

/// «Aral Union Chairperson | Bendevi Palandöken|, Danube Fund Chairperson X»: in English the name of somebody whom nobody reads right behind
/// a post, which is then nobody else's.
struct EnglishUnreadHolder {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// What capitals behind a post may be besides a name: «Deputy Chairman Foreign Affairs, X».
  private static let described: [LexicalTable] = [
    .commonNouns, .bodyModifiers, .bodies, .roles, .honorifics, .forums, .countries, .demonyms, .wordClasses, .cities,
  ]

  /// - Parameters:
  ///   - post: The words of the post.
  ///   - end: Where the phrase ends that it is looked for in.
  func isBehind(_ post: Range<Int>, before end: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic else { return false }
    let name = (post.upperBound..<max(post.upperBound, end)).prefix { reading.isCapitalisedWord($0) }
    return !name.isEmpty && reading.isMark(name.upperBound, ",")
      && name.allSatisfy { index in
        scene.mention(covering: index, where: { _ in true }) == nil
          && !Self.described.contains { reading.words[index].key(in: $0) != nil }
      }
  }
}
