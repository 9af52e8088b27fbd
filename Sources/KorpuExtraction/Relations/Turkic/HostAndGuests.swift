internal import KorpuLanguage
internal import KorpuModel

/// Parts a list of people before «between» where its first joint is an «and»: «A пен B, сондай-ақ C арасында (кездесу өтті)» has
/// A on the one side, B and C on the other. A list of equals begins with a comma.
struct HostAndGuests {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter word: «between».
  func sides(between word: Int) -> (host: LocatedMention, guests: ArraySlice<LocatedMention>)? {
    guard reading.lexicon.language.family == .turkic,
      let last = scene.mention(endingBefore: word, where: \.isPerson)
    else { return nil }
    let list = scene.list(endingWith: last)
    guard list.count > 2, let host = list.first else { return nil }
    let joint = reading.end(of: host)
    return reading.isWord(joint, [.conjunction, .comitative]) ? (host, list.dropFirst()) : nil
  }
}
