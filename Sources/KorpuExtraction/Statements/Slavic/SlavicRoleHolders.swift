internal import KorpuLanguage
internal import KorpuModel

/// Whom a position alone means in Russian: «министр добавил», «глава государства отметил».
struct SlavicRoleHolders {
  private let reading: TokenizedArticle
  private let scene: Scene
  /// By position, who was said to hold it, in reading order.
  private let holders: [Role: [(token: Int, person: Int, places: Set<Int>)]]

  init(scene: Scene) {
    self.scene = scene
    reading = scene.reading
    let introduction = SlavicIntroduction(reading: scene.reading)
    var holders: [Role: [(Int, Int, Set<Int>)]] = [:]
    for person in scene.mentions where person.type.isPerson {
      let start = person.tokens.lowerBound
      guard let role = introduction.role(before: start) ?? Self.role(appointedBefore: start, in: scene) else {
        continue
      }
      let places = scene.mentions(in: min(role.tokens.lowerBound, start)..<start).filter(\.type.isCountry).map(\.entity)
      holders[role.role, default: []].append((start, person.entity, Set(places)))
    }
    self.holders = holders
  }

  /// «председателем Комитета назначен | X»
  private static func role(appointedBefore name: Int, in scene: Scene) -> RoleFinder.Finding? {
    let reading = scene.reading
    let first = reading.sentence(of: name).lowerBound
    guard name - 1 > first, reading.words.verb(.actVerbs, at: name - 1)?.value == "appointed" else { return nil }
    return PositionPhraseReader(scene: scene).phrase(endingBefore: name - 1, from: first)?.role
  }

  /// The person whom a position in the nominative at a token means, where no name follows it.
  func person(meantAt index: Int) -> Int? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.roles, at: index), !match.form.isPlural,
      reading.words[index].readings.contains(where: isSubject(match)),
      let role = match.value.split(separator: " ").first.flatMap({ Role(rawValue: String($0)) })
    else { return nil }
    // «лидер Узбекистана предложил»: of those who held it, who held it there.
    let country = scene.mention(startingAt: index + match.length, where: \.isCountry)
    guard !isNamed(after: country?.tokens.upperBound ?? index + match.length) else { return nil }
    let isOfState = match.value.utf8.contains(0x20)
    let roles = role == .head && isOfState ? [.president, role] : [role]
    return roles.lazy.compactMap { role in
      holders[role]?.last { holder in
        holder.token < index && (country.map { holder.places.contains($0.entity) } ?? true)
      }?.person
    }.first
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
