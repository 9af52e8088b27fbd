internal import KorpuLanguage
internal import KorpuModel

/// Tells which bodies and countries sign or work together by the list of them, or of the people who stand for them, before a
/// verb: «A və B», «A Rektörü X ile B Rektörü Y», «A və B, C ilə».
struct TurkicSigners {
  let scene: Scene
  /// The body that each person has a position in.
  let holders: [Int: Int]

  struct Party {
    /// The body or country, or `nil` of a person of whom the article does not say for whom they sign.
    let entity: Int?
    let isPerson: Bool
    /// Whether those of it are meant who stand for it: «Türkiyənin (nazirləri)».
    var isSender = false
    let tokens: Range<Int>
    var joint = Joint.none
  }

  /// What joins a party to the next: nothing also where the next follows at once.
  enum Joint { case none, comma, conjunction, comitative }

  /// A longer list signs a treaty of many, not agreements of each with each.
  private static let mostParties = 6
  /// So many tokens at most tell of a person before the name: «Altay Üniversitesi Rektörü Prof. Dr. | X».
  private static let longestTitle = 14

  private var reading: TokenizedArticle { scene.reading }

  /// The parties named in a range as one list, in reading order; none where anybody else there may be the subject too.
  func parties(in range: Range<Int>) -> [Party] {
    var list: [Party] = []
    for mention in scene.mentions(in: range) where isNamed(mention) {
      let party = party(mention)
      if let last = list.last {
        guard party.tokens.lowerBound >= last.tokens.upperBound, reaches(party, from: last) else { return [] }
      }
      list.append(party)
    }
    return list.count <= Self.mostParties ? list : []
  }

  /// «A və B memorandumu müzakirə edib, | Nazirlik imzalayıb»: whether somebody else may be named behind a comma.
  func isFollowedByAnother(_ list: [Party], before verb: Int) -> Bool {
    guard let last = list.last?.tokens.upperBound, last + 1 < verb else { return false }
    return (last + 1..<verb).contains { index in
      reading.isMark(index, ",") && reading.isCapitalisedWord(index + 1)
        && reading.words[index + 1].readings.allSatisfy { $0.form.grammaticalCase == .nominative || $0.stem.count < 3 }
    }
  }

  /// Whether a mention may be one of those who sign, and is no part of another's title.
  private func isNamed(_ mention: LocatedMention) -> Bool {
    let start = mention.tokens.lowerBound
    guard !reading.isQuoted(start), mention.isIn([.nominative, .instrumental]) else { return false }
    if mention.type.isPerson { return true }
    // «X университеті | (Венгрия)»: where it is.
    if mention.type.isCountry, reading.isMark(start - 1, "(") { return false }
    guard mention.type.isParty, scene.mention(covering: start, where: \.isForum) == nil else { return false }
    let longest = scene.mention(covering: start, where: \.isParty)
    guard longest?.tokens == mention.tokens, longest?.entity == mention.entity else { return false }
    if mention.cases.contains(.delegation) { return scene.hasEnvoys(mention) }
    return mention.isIn(.instrumental) || !scene.isOwner(mention) && !isOfNoun(mention) && !isOfBodies(mention)
  }

  /// How many words stand between the last of several countries and the type word of the bodies that are theirs.
  private static let longestType = 4

  /// «Özbekistan ve Letonya | avukatlar odaları»: of two countries whose bodies do something together.
  private func isOfBodies(_ country: LocatedMention) -> Bool {
    guard country.type.isCountry else { return false }
    var last = country
    while reading.isListJoint(reading.end(of: last)) || reading.isWord(reading.end(of: last), .comitative),
      let next = scene.mention(startingAt: reading.end(of: last) + 1, where: \.isCountry)
    {
      last = next
    }
    let start = reading.end(of: last)
    let end = min(start + Self.longestType, reading.sentence(of: country.tokens.lowerBound).upperBound)
    for index in start..<max(start, end) {
      if let type = reading.words.match(.bodies, at: index), type.form.isPlural, type.form.possessor == .third {
        return true
      }
      guard reading.tokens[index].kind == .word, !reading.words[index].isFunctionWord, !reading.words[index].isKnownVerb
      else { return false }
    }
    return false
  }

  /// «X Universiteti | tələbələri»
  private func isOfNoun(_ mention: LocatedMention) -> Bool {
    let end = reading.end(of: mention)
    return scene.isPossessedNoun(at: end) && !reading.words[end].verbReadings(in: .finite)
      && !reading.isForm(end, of: .cooperation)
  }

  private func party(_ mention: LocatedMention) -> Party {
    var party = Party(
      entity: mention.type.isPerson ? holders[mention.entity] : mention.entity, isPerson: mention.type.isPerson,
      isSender: mention.cases.contains(.delegation), tokens: mention.tokens.lowerBound..<reading.end(of: mention))
    party.joint = joint(after: mention)
    return party
  }

  private func joint(after mention: LocatedMention) -> Joint {
    let end = endOfDelegation(mention)
    if mention.isIn(.instrumental) || reading.isWord(end, .comitative) { return .comitative }
    if reading.isWord(end, .conjunction) { return .conjunction }
    return reading.isMark(end, ",") ? .comma : .none
  }

  /// How many words may tell what envoys they are: «(Kazakistan) yüksek öğretim | bakanları».
  private static let longestOffice = 3

  /// «X Universiteti nümayəndələri | ilə», «Özbekistan enerji bakanları | ile»
  private func endOfDelegation(_ mention: LocatedMention) -> Int {
    let end = reading.end(of: mention)
    guard mention.cases.contains(.delegation) else { return end }
    let limit = min(end + Self.longestOffice + 1, reading.sentence(of: mention.tokens.lowerBound).upperBound)
    for index in end..<max(end, limit) {
      if let office = RoleFinder(reading: reading).role(startingAt: index) {
        return office.form.isPlural ? office.tokens.upperBound : end
      }
      guard reading.tokens[index].kind == .word, !reading.words[index].isFunctionWord else { break }
    }
    return scene.isPossessedNoun(at: end) ? end + 1 : end
  }

  /// Whether nothing stands between two parties but what joins them and the title of the second.
  private func reaches(_ party: Party, from last: Party) -> Bool {
    let gap = last.tokens.upperBound..<party.tokens.lowerBound
    let title = gap.drop {
      reading.isListJoint($0) || reading.isWord($0, .comitative) || !last.isPerson && isOfLast($0, last)
    }
    if last.joint == .conjunction, party.isPerson != last.isPerson { return false }
    guard title.count <= (party.isPerson ? Self.longestTitle : 0) || isOwned(title) else { return false }
    return title.allSatisfy { index in
      !reading.isMark(index, ",") && !reading.isMark(index, ";") && !reading.words[index].isKnownVerb
    }
  }

  private func isOfLast(_ index: Int, _ last: Party) -> Bool {
    index == last.tokens.upperBound && reading.isForm(index, of: .delegation)
  }

  /// «(və) Türkiyənin | B Fondu»
  private func isOwned(_ gap: Range<Int>) -> Bool {
    gap.isEmpty
      || scene.mention(endingBefore: gap.upperBound, where: \.isCountry).map {
        $0.tokens == gap && $0.isIn(.genitive)
      } == true
  }

  /// Who agrees with whom: each with each, or, where «ilə» parts two sides, each of the one with each of the other.
  func pairs(of list: [Party]) -> [(Party, Party)] {
    guard list.count > 1 else { return [] }
    guard let split = split(list) else {
      guard list.dropLast().last?.joint == .conjunction else { return [] }
      return list.indices.flatMap { place in list[(place + 1)...].map { (list[place], $0) } }
    }
    return list[..<split].flatMap { one in list[split...].map { (one, $0) } }
  }

  /// Where the second side begins, or `nil` where the list has no sides.
  private func split(_ list: [Party]) -> Int? {
    guard let joined = list.firstIndex(where: { $0.joint == .comitative }) else { return nil }
    // «(Bank) Kazakistan, Kırgızistan ve Özbekistan bakanları ile»: all are of the other side.
    if list.allSatisfy({ $0.isSender && $0.joint == .comitative }) { return 0 }
    // «A ilə | B və C»
    if joined + 1 < list.count { return joined + 1 }
    // «A və B, | C ilə», «A, | B və C ilə», «A | B ilə»
    if let gap = list.dropLast().firstIndex(where: { $0.joint == .none }) { return gap + 1 }
    let commas = list.indices.dropLast().filter { list[$0].joint == .comma }
    let afterPair = commas.first { $0 > 0 && list[$0 - 1].joint == .conjunction }
    // «(X) A və B ilə»: both are of the other side, and the first is named elsewhere.
    return (afterPair ?? commas.first).map { $0 + 1 } ?? 0
  }
}
