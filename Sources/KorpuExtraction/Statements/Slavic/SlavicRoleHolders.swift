internal import KorpuLanguage
internal import KorpuModel

/// Whom a position alone means in Russian: «министр добавил», «глава государства отметил».
struct SlavicRoleHolders {
  private let reading: TokenizedArticle
  private let scene: Scene
  /// By position, who was said to hold it, in reading order.
  private let holders: [Role: [Holder]]
  /// Who is named without a position, in reading order.
  private let untitled: [(token: Int, person: Int)]

  private struct Holder {
    let token: Int
    let person: Int
    /// The countries that the words for the position name.
    let places: Set<Int>
    /// The word behind the position, «глава | Якутии X».
    let owner: String
  }

  init(scene: Scene) {
    self.scene = scene
    reading = scene.reading
    let introduction = SlavicIntroduction(reading: scene.reading)
    var holders: [Role: [Holder]] = [:]
    for person in scene.mentions where person.type.isPerson {
      let start = person.tokens.lowerBound
      guard let role = introduction.role(before: start) ?? Self.role(appointedBefore: start, in: scene) else {
        continue
      }
      let phrase = scene.mentions(in: min(role.tokens.lowerBound, start)..<start)
      let places = phrase.filter(\.type.isCountry).map(\.entity)
      let isSpeaker = role.role == .chair && phrase.contains { scene.isParliament($0.entity) }
      holders[isSpeaker ? .speaker : role.role, default: []].append(
        Holder(
          token: start, person: person.entity, places: Set(places),
          owner: role.tokens.upperBound < start ? scene.reading.tokens[role.tokens.upperBound].folded : ""))
    }
    self.holders = holders
    let titled = Set(holders.values.joined().map(\.person))
    untitled = scene.mentions.filter {
      $0.type.isPerson && !titled.contains($0.entity) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }.map { ($0.tokens.lowerBound, $0.entity) }
  }

  /// «председателем Комитета назначен | X»
  private static func role(appointedBefore name: Int, in scene: Scene) -> RoleFinder.Finding? {
    let reading = scene.reading
    let first = reading.sentence(of: name).lowerBound
    guard name - 1 > first, reading.words.verb(.actVerbs, at: name - 1)?.meaning == .appointed else { return nil }
    return PositionPhraseReader(scene: scene).phrase(endingBefore: name - 1, from: first)?.role
  }

  /// The person whom a position in the nominative at a token means, where no name follows it.
  func person(meantAt index: Int) -> Int? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.roles, at: index), !match.form.isPlural,
      reading.words[index].readings.contains(where: isSubject(match)),
      let role = match.value.split(separator: " ").first.flatMap({ Role(rawValue: String($0)) })
    else { return nil }
    if let person = holder(of: role, before: index, at: index + match.length) { return person }
    // «лидер Узбекистана предложил»: of those who held it, who held it there.
    let country = scene.mention(startingAt: index + match.length, where: \.isCountry)
    guard !isNamed(after: country?.tokens.upperBound ?? index + match.length) else { return nil }
    // «спикер казахстанского парламента»: the adjective is rather the body's.
    if let country, !reading.tokens[country.tokens.lowerBound].isCapitalised,
      reading.words[country.tokens.upperBound].key(in: .bodies) != nil
    {
      return holder(of: role, before: index, in: country.entity) ?? holder(of: role, before: index, in: nil)
    }
    let isOfState = match.value.utf8.contains(0x20)
    guard isOfState, role == .head || role == .president else {
      return holder(of: role, before: index, in: country?.entity)
    }
    // «Глава Казахстана … Президент отметил»
    return holder(of: .president, before: index, in: country?.entity)
      ?? holder(of: .head, before: index, in: country?.entity, isOfCountry: role == .president)
      ?? (country == nil ? onlyUntitled(before: index) : nil)
  }

  private func holder(of role: Role, before index: Int, in country: Int?, isOfCountry: Bool = false) -> Int? {
    holders[role]?.last { holder in
      holder.token < index && (country.map(holder.places.contains) ?? true) && !(isOfCountry && holder.places.isEmpty)
    }?.person
  }

  /// «(Глава Якутии X приехал.) Глава | Якутии отметил»: of a region or a body, who was called so with the same word.
  private func holder(of role: Role, before index: Int, at owner: Int) -> Int? {
    guard reading.isCapitalisedWord(owner), scene.mention(startingAt: owner, where: \.isCountry) == nil,
      !isNamed(after: owner + 1)
    else { return nil }
    return holders[role]?.last { $0.token < index && $0.owner == reading.tokens[owner].folded }?.person
  }

  /// «Токаев принял послов. Глава государства отметил …»: whom the article names without a position, if only one.
  private func onlyUntitled(before index: Int) -> Int? {
    let before = untitled.prefix { $0.token < index }
    guard let first = before.first, before.allSatisfy({ $0.person == first.person }) else { return nil }
    return first.person
  }

  private func isSubject(_ match: TermMatch) -> (NounReading) -> Bool {
    { $0.stem == match.key.firstWord && $0.form.grammaticalCase == .nominative && !$0.form.isPlural }
  }

  /// Whether a name, or the body or country that would tell another, follows.
  private func isNamed(after end: Int) -> Bool {
    guard reading.tokens.indices.contains(end) else { return false }
    return scene.mention(covering: end, where: { !$0.isPlace }) != nil
      || reading.isCapitalisedWord(end) && !reading.isInitial(end)
  }
}
