internal import KorpuLanguage
internal import KorpuModel

/// Who may meet, and who of them is the other side.
struct MeetingActors {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// People, those who speak for a body or country, and bodies with whom somebody meets.
  func isActor(_ mention: LocatedMention) -> Bool {
    guard !reading.isQuoted(mention.tokens.lowerBound) else { return false }
    switch mention.type {
    case .person: return true
    case .organization:
      return mention.isIn([.delegation, .instrumental]) && !hasLeader(mention)
        && !hasMembers(mention)
        || isReceiver(mention)
        || mention.isIn(.nominative) && reading.isWord(reading.end(of: mention), .comitative)
    case .country:
      // «Қырғызстан Жазушылар одағының (өкілдерімен)»: a country in a body's name meets nobody.
      return mention.isIn(.delegation) && !hasLeader(mention) && !hasMembers(mention)
        && !scene.isInBody(mention.tokens.lowerBound)
    case .forum, .place: return false
    }
  }

  /// How many words may stand between a leader and whose delegation it is: «N-in rəhbərlik etdiyi yüksək səviyyəli | …».
  private static let leaderReach = 5

  /// «N boshchiligidagi | Qozogʻiston delegatsiyasi»: the leader meets, rather than who sent the delegation.
  private func hasLeader(_ sender: LocatedMention) -> Bool {
    let start = sender.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.leaderReach)
    guard reading.lexicon.language.family == .turkic,
      let word = (first..<start).last(where: { reading.isForm($0, of: .leadership) || reading.isWithMembers($0) }),
      (word..<start).allSatisfy({ reading.tokens[$0].kind == .word }),
      let leader = scene.mention(endingBefore: word, where: \.isPerson)
    else { return false }
    return leader.cases.contains(.delegation)
  }

  /// «B ve C'nin yer aldığı | Azerbaycan heyeti»: its members meet, rather than who sent the delegation.
  private func hasMembers(_ sender: LocatedMention) -> Bool {
    let start = sender.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.leaderReach)
    guard reading.lexicon.language.family == .turkic else { return false }
    return (first..<start).contains { index in
      reading.isForm(index, of: .consisting)
        && scene.mention(endingBefore: index, where: \.isPerson)?.isIn([.genitive, .ablative]) == true
    }
  }

  /// «B ve C'nin | yer aldığı heyeti (kabul etti)», «B ve C-dən | ibarət nümayəndə heyəti ilə (görüşdü)»: the last of the
  /// members of a delegation that is the other side.
  private func isLastMember(_ person: LocatedMention, isReception: Bool) -> Bool {
    let next = reading.end(of: person)
    let limit = min(next + Self.leaderReach + 1, reading.sentence(of: person.tokens.lowerBound).upperBound)
    guard reading.lexicon.language.family == .turkic, person.type.isPerson, person.isIn([.genitive, .ablative]),
      next < limit, reading.isForm(next, of: .consisting),
      let noun = (next..<limit).first(where: { reading.isForm($0, of: .delegation) }),
      let form = reading.words[noun].form(in: .wordClasses),
      // «yer aldığı filmi izleyen | heyeti»
      (next..<noun).dropFirst(reading.words.match(.wordClasses, at: next)?.length ?? 1).allSatisfy({
        reading.isCapitalisedWord($0) || reading.words[$0].isKey(of: .bodyModifiers)
      })
    else { return false }
    return isReception
      ? form.grammaticalCase == .accusative || form.grammaticalCase == .nominative && form.possessor == .third
      : form.grammaticalCase == .instrumental || reading.isWord(noun + 1, .comitative)
  }

  /// «B ile | birlikte temaslarda bulundu»: who comes along is on the same side; but not «B ilə | birgə görüş keçirdi».
  private func isTogether(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isWord(index, [.joint, .comitative])
      && !reading.isForm(index + 1, of: .talk) && reading.words[index + 1].key(in: .forums) == nil
  }

  /// «Yazıçılar Birliyi heyəti qəbul edib»: a body at the head of the sentence that no position follows.
  private func isReceiver(_ body: LocatedMention) -> Bool {
    let start = body.tokens.lowerBound
    return body.isIn(.nominative) && !scene.isOwner(body) && !isOfAnother(body) && !isOneOfOwners(body)
      // «TBMM | Dostluk Grubu Başkanı A»: what a body has is another.
      && scene.mention(startingAt: reading.end(of: body), where: \.isOrganization) == nil
      && (reading.sentence(of: start).lowerBound == start || reading.isDash(start - 1))
  }

  /// «X Fondu | və Y Birliyinin (təşəbbüsü ilə keçirilən konfransda A B ilə görüşüb)»: in a list that ends in the genitive each has what
  /// follows.
  private func isOneOfOwners(_ body: LocatedMention) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isListJoint(reading.end(of: body)),
      let last = scene.list(from: body.tokens.lowerBound, where: \.isOrganization).last, last != body
    else { return false }
    return last.isIn(.genitive) && !last.isIn(.nominative)
  }

  /// «Birlik assambleyası çərçivəsində», «БҰҰ ғимаратынан кейін»: what a body has, a gathering or its house, is not itself.
  private func isOfAnother(_ body: LocatedMention) -> Bool {
    let next = reading.end(of: body)
    return scene.mention(covering: body.tokens.lowerBound, where: \.isForum) != nil
      || reading.words[next].readings.contains {
        $0.form.possessor == .third && $0.stem.count > 2
          && [.locative, .ablative, .dative].contains($0.form.grammaticalCase)
      }
  }

  /// «Y-га | жолукту»: some verbs of meeting take the dative, right before them.
  private func isMetByChance(_ person: LocatedMention) -> Bool {
    let next = person.tokens.upperBound
    return reading.lexicon.language.family == .turkic && person.type.isPerson && person.isIn(.dative)
      && reading.tokens.indices.contains(next)
      && reading.words.verb(.actVerbs, at: next)?.meaning == .meet
  }

  func isOtherSide(_ person: LocatedMention, isReception: Bool) -> Bool {
    if isLastMember(person, isReception: isReception) { return true }
    if isReception { return person.isIn(.accusative) }
    if isMetByChance(person) { return true }
    let end = reading.end(of: person)
    if person.isIn(.instrumental) { return !isTogether(end) }
    return person.isIn(.nominative) && reading.isWord(end, .comitative) && !isTogether(end + 1)
  }
}
