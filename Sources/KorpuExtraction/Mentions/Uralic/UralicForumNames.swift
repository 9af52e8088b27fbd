internal import KorpuLanguage
internal import KorpuModel

/// Finds names of gatherings whose type word Hungarian writes small, or joins to the name: «a Kaszpi Hangok fesztivál», «a
/// Vámbéry-konferencia».
struct UralicForumNames {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd
  let floor: Int

  /// How many words stand between a body and what it is said to hold.
  private static let reach = 3

  func start(ofForumHeadedAt head: Int, _ match: TermMatch) -> Int? {
    guard !people[head], !reading.isQuoted(head) else { return nil }
    if reading.isForm(head, of: .ownName), reading.isCapitalisedWord(head) { return startOfOwnName(head, match) }
    if reading.isCapitalisedWord(head) { return isHyphenated(head) ? extent(head) : nil }
    let last = head - 1
    guard match.form.possessor == nil, reading.isCapitalisedWord(last), !people[last], isName(last),
      bodies.start(endingAt: head, from: floor) == nil
    else { return nil }
    let start = extent(head)
    guard start < head, !isWhoHolds(start..<head, match) else { return nil }
    return head - start > 1 || !reading.isInitial(start) ? start : nil
  }

  private func extent(_ head: Int) -> Int {
    ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(ofForumHeadedAt: head)
  }

  /// «a negyedik | Kurultáj», «a bugaci | Kurultajon»: a name by itself, to which only words with capitals belong.
  private func startOfOwnName(_ head: Int, _ match: TermMatch) -> Int? {
    // «a Kurultaj | Magyar Törzsi Gyűlés» goes by the last of its words.
    if match.form == NounForm(), reading.sentence(of: head).contains(head + 1), reading.isCapitalisedWord(head + 1),
      !people[head + 1], reading.words[head + 1].key(in: .bodies) == nil
    {
      return nil
    }
    let start = extent(head)
    return (start..<head).first { reading.isCapitalisedWord($0) && !reading.isInitial($0) } ?? head
  }

  /// «Vámbéry-konferencia», «NATO-csúcs»
  private func isHyphenated(_ head: Int) -> Bool { reading.tokens[head].folded.contains(ascii: "-") }

  /// A bare word that is no place, person or adjective of a nation.
  private func isName(_ index: Int) -> Bool {
    let senses = reading.words[index]
    guard !senses.name.isGivenName, !senses.isKnownVerb, !isPlace(index), !reading.tokens[index].isAbbreviation else {
      return false
    }
    return [LexicalTable.countries, .cities, .demonyms, .roles, .honorifics, .ordinals, .knownBodies].allSatisfy {
      senses.key(in: $0) == nil
    }
  }

  /// «a Múzeumban | kiállítás nyílt»: where, and no name.
  private func isPlace(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.grammaticalCase.isLocal && $0.form.ending.length > 1 && $0.stem.unicodeScalars.count > 3
    }
  }

  /// «A Sztyeppe Hangja fesztivált Szegeden | rendezték»: the verb knows its object, and so the article belongs to it.
  private func isOfKnown(_ verb: Int) -> Bool {
    reading.hasEnding(.definite, at: verb)
  }

  /// «Az Agroker fórumot rendezett»: who holds it, and no name.
  private func isWhoHolds(_ name: Range<Int>, _ match: TermMatch) -> Bool {
    guard match.form.grammaticalCase == .accusative else { return false }
    let sentence = reading.sentence(of: name.lowerBound)
    return !reading.isWord(name.lowerBound - 1, .article)
      || (name.upperBound..<min(sentence.upperBound, name.upperBound + Self.reach)).contains {
        reading.words.verb(.actVerbs, at: $0).map { [.hold, .organise].contains($0.meaning) } ?? false
          && !isOfKnown($0)
      }
  }
}
