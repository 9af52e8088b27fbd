internal import KorpuLanguage
internal import KorpuModel

/// Tells whom a guest met where one sentence says that he came and the next what the sides said at the talks: «Елші A
/// университетке келді. Ректор B-мен | кездесуде тараптар … талқылады».
struct TalksWithHost {
  let scene: Scene
  let gathering: Gathering

  /// How many words may tell of the talks before their noun: «B-мен (өткен) | кездесуде».
  private static let longestTelling = 2

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic, sentence > 0,
      let sides = range.first(where: { reading.isForm($0, of: .sides) && !reading.isQuoted($0) }),
      let guest = guest(inSentence: sentence - 1)
    else { return [] }
    let people = scene.people(in: range)
    guard let last = people.first(where: { talks(with: $0, before: sides) != nil }),
      let noun = talks(with: last, before: sides)
    else { return [] }
    let hosts = scene.list(endingWith: last)
    // «A B-мен кездесуде …»: whoever else is named may be the one who met them.
    guard people.allSatisfy(hosts.contains) else { return [] }
    return hosts.filter { $0.entity != guest.entity }.map {
      RelationFinding(
        .met, from: $0.entity, to: guest.entity, evidence: $0.tokens.union(noun..<noun + 1), confidence: 0.8)
    }
  }

  /// The only person of a sentence that tells of an arrival, as its subject or as the leader of the delegation.
  private func guest(inSentence sentence: Int) -> LocatedMention? {
    guard gathering.predicate(.arrive, inSentence: sentence) != nil else { return nil }
    let people = scene.people(in: reading.sentences[sentence])
    guard let first = people.first, Set(people.map(\.entity)).count == 1, first.isIn(.nominative) else { return nil }
    return first
  }

  /// The noun for talks right behind a person with whom they are: «B-мен | кездесуде», «B менен | жолугушуунун жүрүшүндө».
  private func talks(with person: LocatedMention, before sides: Int) -> Int? {
    var next = reading.end(of: person)
    if reading.isWord(next, .comitative), person.isIn(.nominative) {
      next += 1
    } else if !person.isIn(.instrumental) {
      return nil
    }
    let limit = min(sides, next + 1 + Self.longestTelling)
    guard next < limit, let noun = (next..<limit).first(where: isTalks),
      (next..<noun).allSatisfy({ reading.tokens[$0].kind == .word })
    else { return nil }
    return noun
  }

  private func isTalks(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .talk) else { return false }
    return reading.isWord(index + 1, [.setting, .framing])
      || reading.words[index].mayBe(.locative)
  }
}
