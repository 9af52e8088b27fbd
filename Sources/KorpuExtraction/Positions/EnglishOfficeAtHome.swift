internal import KorpuLanguage
internal import KorpuModel

/// Reads an office of state without a country in English where the whole article tells of the offices of one: «President of
/// Kazakhstan X signed a decree. Minister of Finance | Y stayed in office».
struct EnglishOfficeAtHome {
  private let scene: Scene
  /// The only country of the article, where somebody is said to hold an office of it.
  private let country: Int?
  private let alone: EnglishOfficeOfOnlyCountry
  private let envoys: EnglishEnvoyOfMission

  /// - Complexity: O(mentions).
  init(scene: Scene) {
    self.scene = scene
    country = scene.reading.lexicon.language.family == .germanic ? Self.onlyCountry(of: scene) : nil
    alone = EnglishOfficeOfOnlyCountry(scene: scene)
    envoys = EnglishEnvoyOfMission(scene: scene)
  }

  private var reading: TokenizedArticle { scene.reading }

  /// The office that stands before a name, or behind it between commas.
  func position(of person: LocatedMention) -> Position? {
    ownOffice(of: person) ?? alone.position(of: person) ?? envoys.position(of: person)
  }

  private func ownOffice(of person: LocatedMention) -> Position? {
    guard country != nil, let office = before(person) ?? behind(person) else {
      return nil
    }
    return position(office)
  }

  /// «(was appointed) | First Deputy Prime Minister», «(as) | prime minister»
  func position(appointedFrom start: Int) -> Position? {
    guard country != nil, reading.tokens.indices.contains(start) else { return nil }
    let limit = reading.sentence(of: start).upperBound
    let post = (start..<min(limit, start + Self.longestLead)).first {
      !reading.isWord($0, [.article, .dativeMarker, .joiner, .genitiveMarker]) && !reading.isForm($0, of: .post)
    }
    return post.flatMap { RoleFinder(reading: reading).role(startingAt: $0) }.flatMap(position)
  }

  /// «to the post of», «as the»
  private static let longestLead = 5

  private func position(_ office: RoleFinder.Finding) -> Position? {
    guard let country, office.isOfState, isOfGovernment(office.role) else { return nil }
    return Position(
      holder: country, role: office.role, title: office.title, tokens: office.tokens, confidence: 0.75)
  }

  private func before(_ person: LocatedMention) -> RoleFinder.Finding? {
    guard let phrase = HeadInitialPosition(scene: scene).phrases(before: person).first, phrase.holder == nil else {
      return nil
    }
    return phrase.role
  }

  /// «X, former deputy minister, …»
  private func behind(_ person: LocatedMention) -> RoleFinder.Finding? {
    let comma = person.tokens.upperBound
    guard reading.isMark(comma, ",") else { return nil }
    let start = (comma + 1..<comma + 1 + Self.longestLead).first {
      RoleFinder(reading: reading).role(startingAt: $0) != nil
    }
    guard let start, (comma + 1..<start).allSatisfy(isAttribute),
      let role = RoleFinder(reading: reading).role(startingAt: start), !role.form.isPlural,
      reading.isMark(role.tokens.upperBound, ",")
    else { return nil }
    return role
  }

  private func isAttribute(_ index: Int) -> Bool {
    reading.isWord(index, .article)
      || reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index)
        && !reading.words[index].isFunctionWord
  }

  /// Ministers and their deputies; presidents and envoys come from elsewhere.
  private func isOfGovernment(_ role: Role) -> Bool {
    switch role {
    case .minister, .primeMinister, .other: true
    default: false
    }
  }

  /// Who speaks for a government at home; envoys stand beside officials of where they are sent.
  private static func isHighOffice(_ role: Role) -> Bool {
    switch role {
    case .president, .primeMinister, .minister: true
    default: false
    }
  }

  private static func onlyCountry(of scene: Scene) -> Int? {
    let countries = scene.entities.indices.filter { scene.entities[$0].type.isCountry }
    guard countries.count == 1, let country = countries.first else { return nil }
    let positions = HeadInitialPosition(scene: scene)
    let isGoverned = scene.mentions.contains { person in
      person.type.isPerson
        && positions.phrases(before: person).contains { $0.holder?.entity == country && isHighOffice($0.role.role) }
    }
    return isGoverned ? country : nil
  }
}
