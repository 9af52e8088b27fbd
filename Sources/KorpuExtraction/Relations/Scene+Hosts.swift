internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// The list of hosts that ends just before a token: «A (AA), B və C-nin birgə | təşkilatçılığı», «A ile B | ev
  /// sahipliğinde».
  func hosts(endingBefore word: Int) -> [LocatedMention] {
    var end = word
    var hosts: [LocatedMention] = []
    while let host = host(endingBefore: end) {
      hosts.append(host.mention)
      end = host.start
      if let other = person(joinedTo: host.mention) {
        hosts.append(other)
        end = other.tokens.lowerBound
      }
      if host.mention.type.isOrganization, let country = mention(endingBefore: end, where: \.isCountry) {
        end = country.tokens.lowerBound
      }
      guard end > 0, reading.isListJoint(end - 1) || reading.isWord(end - 1, .comitative) else { break }
      end -= 1
    }
    return hosts.reversed()
  }

  /// «Rektör | A ve Vali B'nin (ev sahipliğinde)»: whom «and» joins to a person behind a position.
  private func person(joinedTo host: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, host.type.isPerson else { return nil }
    let list = list(endingWith: host)
    guard list.count > 1 else { return nil }
    let other = list[list.count - 2]
    return reading.isWord(other.tokens.upperBound, .conjunction) ? other : nil
  }

  /// «TÜRKSOÝ | guramasy»: where a name ends before a word in small letters for what it is.
  private func endBeforeTypeWord(_ end: Int) -> Int {
    let word = end - 1
    guard reading.lexicon.language.family == .turkic, word > 0, !reading.tokens[word].isCapitalised,
      mention(endingBefore: end, where: { $0.isOrganization || $0.isCountry }) == nil,
      mention(endingBefore: word, where: \.isOrganization) != nil, reading.isForm(word, of: .generic),
      reading.words[word].form(in: .wordClasses)?.possessor == .third
    else { return end }
    return word
  }

  /// A body, a country or a person that ends before a token, an abbreviation in brackets after it set aside, and an owner in
  /// the genitive before it: «X Universitetinin Y İnstitutu».
  func host(endingBefore end: Int) -> (mention: LocatedMention, start: Int)? {
    let last = endBeforeTypeWord(reading.endBeforeBrackets(end))
    let host =
      mention(endingBefore: last, where: \.isOrganization)
      ?? mention(endingBefore: last, where: { $0.isCountry || $0.isPerson })
    guard let host, host.isIn([.nominative, .genitive]) else { return nil }
    let start = host.tokens.lowerBound
    if let owner = mention(endingBefore: start, where: \.isOrganization), owner.isIn(.genitive) {
      return (host, owner.tokens.lowerBound)
    }
    return (host, start)
  }
}
