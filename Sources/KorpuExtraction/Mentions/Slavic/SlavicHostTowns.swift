internal import KorpuLanguage
internal import KorpuModel

/// Tells towns that host a gathering in Russian, and need no preposition: «Ташкент принял форум», «Казань принимает гостей фестиваля».
struct SlavicHostTowns {
  let reading: TokenizedArticle

  /// How many words stand between the town and the verb, «Ташкент на этой неделе | принял», and between that and the gathering.
  private static let reachOfVerb = 4
  private static let reach = 8

  func isHost(_ town: Range<Int>, _ form: NounForm) -> Bool {
    form == NounForm() && verb(after: town) != nil
  }

  /// The verb of which the town is the subject, and a gathering the object.
  func verb(after town: Range<Int>) -> Range<Int>? {
    let sentence = reading.sentence(of: town.lowerBound)
    guard reading.isSlavic, town.upperBound < sentence.upperBound, !reading.isQuoted(town.lowerBound),
      isSubject(town, in: sentence)
    else { return nil }
    let near = town.upperBound..<min(sentence.upperBound, town.upperBound + Self.reachOfVerb)
    guard
      let verb = near.first(where: { reading.tokens[$0].kind != .word || reading.words[$0].isKnownVerb }),
      let act = reading.words.verb(.actVerbs, at: verb), [.receive, .organise].contains(act.meaning),
      act.form.isPredicate, !reading.isNegated(verb)
    else { return nil }
    let end = verb + act.length
    return isGathering(from: end, to: sentence.upperBound) ? verb..<end : nil
  }

  /// At the head of a clause, alone or behind the word for what it is: «Город | Ташкент», «столица Татарстана | Казань».
  private func isSubject(_ town: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = town.lowerBound - 1
    return town.lowerBound == sentence.lowerBound || reading.isForm(before, of: .town) || reading.isMark(before, ",")
      || before > sentence.lowerBound && reading.isForm(before - 1, of: .town)
  }

  /// «(принял) международный | форум», «(принимает) гостей | фестиваля»: nothing but what describes it before the type word, so «Ташкент принял
  /// решение провести форум» tells nothing of the kind.
  private func isGathering(from start: Int, to end: Int) -> Bool {
    let near = start..<max(start, min(end, start + Self.reach))
    guard let noun = near.first(where: { reading.words.match(.forums, at: $0) != nil }) else { return false }
    return (start..<noun).allSatisfy { index in
      reading.tokens[index].kind == .number || reading.isWord(index, [.attending, .filler])
        || reading.isForm(index, of: .guests) || !reading.adjectiveReadings(at: index).isEmpty
        || reading.words[index].key(in: .ordinals) != nil
    }
  }
}
