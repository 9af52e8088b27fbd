internal import KorpuLanguage
internal import KorpuModel

/// «the | Youth Department of the Ministry of Culture», «the | Faculty of Law at Danube University»: the body that a unit belongs to, where
/// the unit is named first.
struct EnglishBodyOfUnit {
  let scene: Scene

  /// How many words the name of a unit has at most, the article of its body included.
  private static let longestUnit = 10

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter start: Where the name of the unit begins, behind its article.
  func body(from start: Int) -> LocatedMention? {
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestUnit)
    let words = (start..<max(start, limit)).prefix { index in
      reading.tokens[index].kind == .word && scene.mention(covering: index, where: { _ in true }) == nil
        && (reading.isCapitalisedWord(index)
          || reading.isWord(index, [.genitiveMarker, .article, .conjunction, .joiner, .locativeMarker]))
    }
    let last = words.upperBound - 1
    guard
      words.contains(where: { reading.words[$0].marks(in: .bodies).contains(.unit) || reading.isForm($0, of: .part) }),
      reading.isWord(reading.isWord(last, .article) ? last - 1 : last, [.genitiveMarker, .locativeMarker])
    else { return nil }
    return scene.mention(startingAt: words.upperBound, where: \.isOrganization).flatMap {
      scene.isWholePhrase($0) ? $0 : nil
    }
  }
}
