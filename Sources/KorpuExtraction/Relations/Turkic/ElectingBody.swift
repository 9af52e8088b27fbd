internal import KorpuLanguage
internal import KorpuModel

/// Tells in which body somebody gets a post where the words for the post name none: «X Vakfı Genel Kurulu'nda A | başkanlığa
/// seçildi», «(X Vakfı yeni yönetimini seçti.) | Başkanlığa A seçildi».
struct ElectingBody {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The body in whose gathering it is told; else the only one that the sentence before, or this one, is about.
  func body(before office: Int) -> LocatedMention? {
    let sentence = reading.sentenceOfToken[office]
    let start = reading.sentences[sentence].lowerBound
    let here = scene.mentions(in: start..<max(start, office))
    if let forum = here.last(where: { $0.type.isForum && $0.isIn(.locative) }) {
      return scene.mentions(in: forum.tokens).first { $0.type.isOrganization && $0.tokens.count < forum.tokens.count }
        ?? scene.mention(startingAt: forum.tokens.lowerBound, where: \.isOrganization)
    }
    guard !here.contains(where: \.type.isOrganization), sentence > 0 else { return nil }
    let before = scene.mentions(ofSentence: sentence - 1).filter { $0.type.isOrganization || $0.type.isCountry }
    guard let only = before.first(where: \.type.isOrganization), only.isIn([.nominative, .genitive]),
      before.allSatisfy({ $0.entity == only.entity || only.tokens.contains($0.tokens.lowerBound) }),
      scene.reading.sentences[sentence - 1].contains(where: isOfElection)
    else { return nil }
    return only
  }

  /// «yönetimini | seçti», «genel | kurulu yapıldı»: what tells that a body gives posts, or came together.
  private func isOfElection(_ index: Int) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    return reading.words.verb(.actVerbs, at: index).map { [.appoint, .appointed].contains($0.meaning) } == true
      || reading.words.match(.forums, at: index).map { $0.value == ForumKind.meeting.rawValue } == true
  }
}
