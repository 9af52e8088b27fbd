internal import KorpuLanguage
internal import KorpuModel

/// Reads the players of a squad off lists by what they play: «Hücumçular: Anar Quliyev (“Dəniz”), Samir Orucov, Elçin Babayev (hər
/// ikisi “Vadi”)».
struct SquadLists {
  let scene: Scene

  struct Player {
    let person: LocatedMention
    /// The club in the brackets behind the name, or behind the last of those who share it.
    let club: LocatedMention?
    /// What the players of the list play.
    let heading: Int
  }

  /// How many words a heading has at most: «Baş məşqçi:».
  private static let longestHeading = 3

  private var reading: TokenizedArticle { scene.reading }

  /// The players whom a sentence lists behind a heading.
  func players(inSentence sentence: Int) -> [Player] {
    let range = reading.sentences[sentence]
    guard let colon = range.prefix(Self.longestHeading + 1).first(where: { reading.isMark($0, ":") }),
      colon > range.lowerBound, reading.isForm(colon - 1, of: .sporting)
    else { return [] }
    var players: [Player] = []
    var without: [LocatedMention] = []
    for person in scene.mentions(in: colon + 1..<max(colon + 1, range.upperBound)) where person.type.isPerson {
      guard isListed(person, behind: colon) else { continue }
      without.append(person)
      guard let open = opening(behind: person) else { continue }
      let club = club(inBracketsFrom: open)
      let isShared = club.map { $0.tokens.lowerBound > open + 1 } ?? false
      players += without.map { player in
        Player(person: player, club: isShared || player == person ? club : nil, heading: colon - 1)
      }
      without = []
    }
    return players + without.map { Player(person: $0, club: nil, heading: colon - 1) }
  }

  /// The country for which a squad plays, of which the last sentence before its list tells that tells of a team: «Azərbaycan |
  /// millisinin heyəti», «türkmen | legionerlerinden düzülen ýygyndy».
  func country(ofListIn sentence: Int) -> Int? {
    for earlier in (0..<sentence).reversed() {
      let named = scene.mentions(ofSentence: earlier).filter { $0.type.isCountry && isOfTeam($0) }.map(\.entity)
      let teams = Set(named + reading.sentences[earlier].compactMap(country(ofPlayersAt:)))
      if !teams.isEmpty { return teams.count == 1 ? teams.first : nil }
    }
    return nil
  }

  /// «türkmen | futbolçylaryndan»: the people of players in the plural, be it a word that names no country by itself.
  private func country(ofPlayersAt index: Int) -> Int? {
    guard index > 0, reading.isForm(index, of: .sporting),
      reading.words[index].form(in: .wordClasses)?.isPlural == true,
      let code = reading.nationalities(at: index - 1).first
    else { return nil }
    return scene.country(code)
  }

  /// Right behind the heading, or behind a comma, an «and» or the brackets of the one before.
  private func isListed(_ person: LocatedMention, behind colon: Int) -> Bool {
    let joint = person.tokens.lowerBound - 1
    return joint == colon || reading.isListJoint(joint)
  }

  /// «A | (“Dəniz”)», and by mistake «A, | (“Dəniz”)».
  private func opening(behind person: LocatedMention) -> Int? {
    let end = person.tokens.upperBound
    return [end, reading.isMark(end, ",") ? end + 1 : end].first { reading.isMark($0, "(") }
  }

  private func club(inBracketsFrom open: Int) -> LocatedMention? {
    let end = reading.sentence(of: open).upperBound
    guard let close = (open..<end).first(where: { reading.isMark($0, ")") }) else { return nil }
    return scene.mentions(in: open + 1..<close).first(where: \.type.isOrganization)
  }

  /// How far behind its country the word for a team stands: «Türkmenistanyň futbol boýunça milli | ýygyndysy».
  private static let reach = 4

  /// «Azərbaycan | millisi», «Türkmenistanyň futbol boýunça | milli ýygyndysy»; but neither «Azərbaycan klubu “Dəniz”» nor
  /// «Azərbaycan | Futbol Federasiyası».
  private func isOfTeam(_ country: LocatedMention) -> Bool {
    let start = country.tokens.upperBound
    guard country.isIn([.nominative, .genitive]),
      scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization) == nil
    else { return false }
    for index in start..<max(start, min(start + Self.reach, reading.sentence(of: start - 1).upperBound)) {
      if reading.isPhrase(at: index, of: .team) { return true }
      if reading.isForm(index, of: .team) {
        return index == start && reading.tokens[min(index + 1, reading.tokens.count - 1)].kind != .openingQuote
      }
      guard reading.tokens[index].kind == .word, !reading.isWord(index, [.comitative, .conjunction]),
        !reading.saysWhere(index), scene.mention(startingAt: index, where: { _ in true }) == nil
      else { return false }
    }
    return false
  }
}
