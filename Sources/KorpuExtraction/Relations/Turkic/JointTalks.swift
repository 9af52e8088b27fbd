internal import KorpuLanguage
internal import KorpuModel

/// Reads talks that two people have together: «A пен B-ның кездесуі өтті», «A menen B-nin сүйлөшүүсү болду».
struct JointTalks {
  let scene: Scene
  let gathering: Gathering

  /// How many words may tell what talks they are: «телефон арқылы | сөйлесуі».
  private static let longestAttribute = 3
  /// How many words stand between the noun and the verb that says that they took place.
  private static let verbReach = 6

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let people = scene.mentions(ofSentence: sentence).filter(\.type.isPerson)
    return zip(people, people.dropFirst()).compactMap { first, second in
      guard first.entity != second.entity, first.isIn(.nominative), second.isIn(.genitive) || ownsNext(second),
        !isInside(second),
        MeetingSubject(scene: scene).isJoined(second, to: first),
        reading.isWord(reading.end(of: first), [.comitative, .conjunction]), let noun = noun(after: second),
        isTold(noun, inSentence: sentence)
      else { return nil }
      return RelationFinding(
        .met, from: first.entity, to: second.entity, evidence: first.tokens.lowerBound..<noun + 1, confidence: 0.85)
    }
  }

  /// «A va B | uchrashuvi»: the noun for talks, possessed, right behind a name that has no genitive.
  private func ownsNext(_ person: LocatedMention) -> Bool {
    let noun = person.tokens.upperBound
    return person.isIn(.nominative) && reading.isForm(noun, of: .talk)
      && reading.words[noun].mayBePossessed
  }

  private func isInside(_ person: LocatedMention) -> Bool { reading.isQuoted(person.tokens.lowerBound) }

  /// The noun for talks right behind the second, words for their sort set aside.
  private func noun(after person: LocatedMention) -> Int? {
    let start = person.tokens.upperBound
    let end = min(start + 1 + Self.longestAttribute, reading.sentence(of: person.tokens.lowerBound).upperBound)
    guard let noun = (start..<max(start, end)).first(where: { reading.isForm($0, of: .talk) }) else { return nil }
    return (start..<noun).allSatisfy(isAttribute) ? noun : nil
  }

  private func isAttribute(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.isWord(index, [.conjunction, .comitative])
      && !reading.words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .instrumental }
      && scene.mention(covering: index, where: { _ in true }) == nil
  }

  /// «кездесуі | өтті», «жолугушуусунда | айтылды»: that it took place, or what was said there.
  private func isTold(_ noun: Int, inSentence sentence: Int) -> Bool {
    let forms = reading.words[noun].readings.filter { $0.form.possessor == .third && $0.stem.count > 2 }
    if reading.isWord(noun, .setting) || forms.contains(where: { $0.form.grammaticalCase == .locative }) { return true }
    guard forms.contains(where: { $0.form.grammaticalCase == .nominative }) else { return false }
    return [.hold, .talks, .organise].contains { act in
      gathering.acts(act, inSentence: sentence).contains {
        // «duşuşygy boldy» is one verb.
        $0.tokens.upperBound > noun + 1 && $0.tokens.lowerBound - noun <= Self.verbReach
      }
    }
  }
}
