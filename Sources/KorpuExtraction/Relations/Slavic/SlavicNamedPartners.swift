internal import KorpuLanguage
internal import KorpuModel

/// Finds in Russian those of a group with whom somebody works together, «с международными организациями, в частности | A и B», and two
/// subjects whose own the work is, «A и B обсудили | сотрудничество».
struct SlavicNamedPartners {
  let scene: Scene

  /// How many words tell of the group, and how many stand between two subjects and the word.
  private static let longestGroup = 6
  private static let longestPredicate = 5

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter marker: The token of «с».
  func partners(from marker: Int) -> [LocatedMention] {
    guard reading.isSlavic, reading.isWord(marker, .comitative) else { return [] }
    let end = min(reading.sentence(of: marker).upperBound, marker + 1 + Self.longestGroup)
    let words = (marker + 1..<max(marker + 1, end)).prefix { index in
      reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index) && !reading.words[index].isKnownVerb
        && !reading.isWord(index, .comprising)
    }
    let group = words.endIndex
    guard group > marker + 1, let start = startOfNamed(behind: group) else { return [] }
    return scene.list(from: start, where: \.isOrganization).filter { !reading.isQuoted($0.tokens.lowerBound) }
  }

  /// «, в частности | A», «, в том числе | A», «, такими как | A»
  private func startOfNamed(behind group: Int) -> Int? {
    let word = reading.isMark(group, ",") ? group + 1 : group
    guard reading.sentence(of: group - 1).contains(word), reading.isWord(word, .comprising) else { return nil }
    return word + (reading.words.match(.wordClasses, at: word)?.length ?? 1)
  }

  /// «A и B обсудили (вопросы) | сотрудничества»: at the head of the sentence, one verb behind them, and nobody with whom they work.
  func subjects(of word: Int) -> [LocatedMention] {
    let sentence = reading.sentence(of: word)
    let parties = scene.list(from: sentence.lowerBound, where: \.isParty)
    guard reading.isSlavic, parties.count == 2, parties[0].entity != parties[1].entity,
      parties.allSatisfy({ $0.isIn(.nominative) && scene.isWholePhrase($0) }),
      case let end = reading.end(of: parties[1]), end < word, word - end <= Self.longestPredicate,
      (end..<word).contains(where: reading.isKnownPredicate),
      (end..<word).allSatisfy({
        reading.tokens[$0].kind == .word
          && !reading.isWord($0, [.negation, .cancelling, .doubting, .comitative, .between, .about])
      }),
      !reading.isWord(word + 1, [.comitative, .between]), scene.mention(startingAt: word + 1, where: \.isParty) == nil
    else { return [] }
    return parties
  }
}
