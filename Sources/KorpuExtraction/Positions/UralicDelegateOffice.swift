internal import KorpuLanguage
internal import KorpuModel

/// Reads offices of state of those whom Hungarian lists as a nation's: «a kazah küldöttség tagjai, | X miniszter és Y államtitkár», «a
/// türkmén fél képviselőivel, | X miniszterhelyettessel».
struct UralicDelegateOffice {
  let scene: Scene

  /// How many people a list has at most.
  private static let longestList = 8

  private var reading: TokenizedArticle { scene.reading }

  func position(of person: LocatedMention) -> Position? {
    guard let title = title(of: person), title.role.isOfState, let country = country(before: listStart(of: person))
    else { return nil }
    return Position(
      holder: country, role: title.role.role,
      title: reading.nominative(of: title),
      tokens: person.tokens.upperBound..<title.title.upperBound, confidence: 0.82)
  }

  private func title(of person: LocatedMention) -> TitleAfterName.Finding? {
    TitleAfterName(reading: reading).title(after: person.tokens.upperBound).flatMap { $0.nationality == nil ? $0 : nil }
  }

  /// Where the list of people with their titles begins.
  private func listStart(of person: LocatedMention) -> Int {
    var start = person.tokens.lowerBound
    for _ in 0..<Self.longestList {
      guard reading.isListJoint(start - 1),
        let before = scene.mentions(ofSentence: reading.sentenceOfToken[start]).last(where: {
          $0.type.isPerson && $0.tokens.upperBound < start
        }), title(of: before)?.title.upperBound == start - 1
      else { break }
      start = before.tokens.lowerBound
    }
    return start
  }

  /// «a kazah küldöttség tagjai, |»
  private func country(before start: Int) -> Int? {
    let noun = start - 2
    guard noun - 2 >= reading.sentence(of: start).lowerBound, reading.isMark(noun + 1, ","),
      isMembers(noun), reading.tokens[noun - 1].kind == .word, !reading.isCapitalisedWord(noun - 1)
    else { return nil }
    let codes = reading.nationalities(at: noun - 2)
    guard codes.count == 1 else { return nil }
    return scene.country(codes[0])
  }

  /// «tagjai», «képviselőivel»
  private func isMembers(_ noun: Int) -> Bool {
    guard reading.tokens[noun].kind == .word else { return false }
    let role = RoleFinder(reading: reading).role(startingAt: noun)
    return role?.form.possessor == .third && role?.form.isPlural == true
  }
}
