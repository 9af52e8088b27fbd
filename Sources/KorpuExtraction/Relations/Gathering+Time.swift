internal import KorpuLanguage
internal import KorpuModel

extension Gathering {
  /// «X Sammiti ərəfəsində», «X Forumundan sonra»: a gathering that only tells when something else was.
  func isTime(_ mention: LocatedMention) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic else { return false }
    return mention.candidate.grammaticalCase == .ablative || scene.reading.isWord(mention.tokens.upperBound, .eve)
  }

  /// «X Forumundakı | çıxışında»: the gathering is where the speech was given.
  func isAtSpeech(_ mention: LocatedMention) -> Bool {
    scene.reading.lexicon.language.family == .turkic && mention.candidate.grammaticalCase == .attributive
      && !scene.reading.isQuoted(mention.tokens.lowerBound)
      && scene.reading.isForm(mention.tokens.upperBound, of: [.setting, .address])
  }
}

extension TokenizedArticle {
  /// «Bahar Forumu | için geldiği»: what somebody does something for, and not the object of the verb.
  func isPurpose(after tokens: Range<Int>) -> Bool {
    lexicon.language.family == .turkic && isWord(tokens.upperBound, .purpose)
  }
}
