internal import KorpuLanguage
internal import KorpuModel

/// Tells who of a sentence of attending attended.
struct Participants {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter verb: Where the verb begins.
  func participants(among mentions: [LocatedMention], before verb: Int) -> [LocatedMention] {
    mentions.filter { mention in
      guard !reading.isQuoted(mention.tokens.lowerBound) else { return false }
      switch mention.type {
      case .person: return mention.isIn(.nominative)
      case .country:
        return isWhence(mention) || isDelegate(mention) || isListed(mention, before: verb)
      case .organization: return isDelegate(mention)
      case .forum, .place: return false
      }
    }
  }

  /// «TÜRKSOY heyeti», «X universiteti vakillari»
  private func isDelegate(_ mention: LocatedMention) -> Bool {
    mention.cases.contains([.nominative, .delegation])
  }

  /// «Türkiyə, Özbəkistan və Qazaxıstandan»: the list ends in the ablative.
  func isWhence(_ mention: LocatedMention) -> Bool {
    last(ofCountriesFrom: mention).isIn(.ablative)
  }

  /// «Foruma Türkiyə, Özbəkistan və Qazaxıstan qatılıb», «… Түркия елдерінің жастары қатысты»: a list of countries that
  /// no other noun ends.
  private func isListed(_ mention: LocatedMention, before verb: Int) -> Bool {
    guard mention.isIn([.nominative, .genitive]) else { return false }
    let last = last(ofCountriesFrom: mention)
    let next = last.tokens.upperBound
    let isMember = last != mention || reading.isListJoint(mention.tokens.lowerBound - 1)
    guard isMember, last.isIn(.nominative) else { return false }
    if next == verb || next + 1 == verb && reading.isWord(next, .filler) { return true }
    return reading.isForm(next, of: .state) && reading.words[next].form(in: .wordClasses)?.isPlural == true
  }

  private func last(ofCountriesFrom mention: LocatedMention) -> LocatedMention {
    var country = mention
    while country.isIn(.nominative) {
      let joint = country.tokens.upperBound
      let index = scene.firstMention(from: joint + 1)
      guard reading.isListJoint(joint), index < scene.mentions.count,
        scene.mentions[index].tokens.lowerBound == joint + 1, scene.mentions[index].type.isCountry
      else { return country }
      country = scene.mentions[index]
    }
    return country
  }
}
