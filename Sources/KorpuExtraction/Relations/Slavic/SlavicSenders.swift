internal import KorpuLanguage
internal import KorpuModel

/// Reads in Russian the bodies and countries that stand for those whom they sent and nobody names: «делегация Фонда | встретилась
/// | с руководством Университета», «делегацию Турции | принял X».
struct SlavicSenders {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// How many adjectives may stand between the word for a group and the name.
  private static let longestAttribute = 2

  /// The bodies and countries of a clause whose group stands in a case: after «с» in the instrumental.
  func senders(in clause: Range<Int>, standing wanted: NounForm.Case) -> [LocatedMention] {
    guard reading.isSlavic else { return [] }
    return clause.flatMap { noun -> [LocatedMention] in
      guard !reading.isQuoted(noun), isGroup(noun, in: wanted),
        wanted != .instrumental || reading.isWord(noun - 1, .comitative)
      else { return [] }
      return sent(behind: noun, to: clause.upperBound)
    }
  }

  private func sent(behind noun: Int, to end: Int) -> [LocatedMention] {
    let isDelegation = reading.isForm(noun, of: .delegation)
    let starts = noun + 1...noun + 1 + Self.longestAttribute
    guard
      let first = starts.lazy.compactMap({ start in
        scene.mention(startingAt: start, where: { $0.isOrganization || isDelegation && $0.isCountry })
      }).first, first.isIn(.genitive), first.tokens.upperBound <= end,
      (noun + 1..<first.tokens.lowerBound).allSatisfy(isAttribute)
    else { return [] }
    return [first]
      + scene.list(from: first.tokens.lowerBound, where: \.isOrganization).dropFirst().filter {
        $0.isIn(.genitive) && !$0.isIn(.nominative)
      }
  }

  private func isAttribute(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.isAdjective && $0.form.grammaticalCase == .genitive
    }
  }

  /// «делегация», «представители», «(с) руководством»
  private func isGroup(_ index: Int, in wanted: NounForm.Case) -> Bool {
    if wanted == .instrumental, reading.isWord(index, .leadership) {
      return !reading.words[index].verbReadings(in: .participle)
    }
    let isOfMany =
      RoleFinder(reading: reading).role(startingAt: index).map {
        $0.role == .representative && $0.tokens.count == 1 && $0.form.isPlural
      } ?? false
    guard reading.isForm(index, of: .delegation) || isOfMany else { return false }
    return reading.words[index].readings.contains { $0.form.grammaticalCase == wanted }
  }
}
