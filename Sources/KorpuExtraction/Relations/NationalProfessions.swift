internal import KorpuLanguage
internal import KorpuModel

/// Reads the nationality of somebody with several professions: «узбекский | писатель, публицист и поэт X», «the Uzbek | poet and
/// translator X».
struct NationalProfessions {
  let scene: Scene

  /// How many professions somebody has at most.
  private static let most = 4

  private var reading: TokenizedArticle { scene.reading }

  func country(before person: LocatedMention) -> LocatedMention? {
    guard !reading.lexicon.language.family.isHeadFinal else { return nil }
    var start = person.tokens.lowerBound
    var count = 0
    while count < Self.most, let profession = profession(endingBefore: start) {
      start = profession.lowerBound
      count += 1
      guard let earlier = endOfEarlier(before: start) else { break }
      start = earlier
    }
    guard count > 1, let country = scene.mention(endingBefore: start, where: \.isCountry), country.tokens.count == 1,
      reading.words[country.tokens.lowerBound].isKey(of: .demonyms)
    else { return nil }
    return country
  }

  /// «poet | and translator», «писатель | , публицист»: where another profession ends before the joint of a list.
  private func endOfEarlier(before start: Int) -> Int? {
    guard reading.isListJoint(start - 1) else { return nil }
    let joint = reading.isWord(start - 1, .conjunction) && reading.isMark(start - 2, ",") ? start - 2 : start - 1
    return profession(endingBefore: joint) == nil ? nil : joint
  }

  /// A profession in small letters, and no office.
  private func profession(endingBefore end: Int) -> Range<Int>? {
    let roles = RoleFinder(reading: reading)
    let role = roles.role(endingBefore: end).flatMap { $0.isOfState || $0.form.isPlural ? nil : $0.tokens }
    guard let words = role ?? roles.title(endingBefore: end), !reading.tokens[words.lowerBound].isCapitalised else {
      return nil
    }
    return words
  }
}

extension TokenizedArticle {
  /// How many professions follow the first.
  private static let mostProfessions = 3

  /// «(poet) | , translator and publicist X»: whether further professions in a list lead up to a name.
  func endsProfessions(before first: Int) -> Bool {
    var end = first
    for _ in 0..<Self.mostProfessions {
      guard isListJoint(end), sentence(of: end).contains(end + 1) else { return false }
      let start = isMark(end, ",") && isWord(end + 1, .conjunction) ? end + 2 : end + 1
      guard let title = words.match(.honorifics, at: start) ?? words.match(.roles, at: start) else { return false }
      end = start + title.length
      if isCapitalisedWord(end) { return true }
    }
    return false
  }
}
