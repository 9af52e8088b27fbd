internal import KorpuLanguage
internal import KorpuModel

/// Tells which two countries an article is about, for sentences that mean them without a name: «the two countries», «ölkələrimiz».
struct ProtagonistCountries {
  /// The indices in ``Scene/entities``; `nil` where the article has one country, or more than two with nothing that pairs two of them.
  let pair: (Int, Int)?
  /// Whether somebody speaks for each of the two, so that «our cooperation» is theirs.
  let haveOfficials: Bool

  /// - Parameter meetings: The ties of those who met.
  init(of scene: Scene, meetings: [RelationFinding], _ nationality: Nationality) {
    let pair = Self.onlyTwo(in: scene) ?? Self.named(together: scene) ?? Self.met(meetings, nationality, in: scene)
    let spokenFor = Set(
      scene.entities.indices.filter { scene.entities[$0].type.isPerson }.compactMap(nationality.country))
    haveOfficials = pair.map { spokenFor.isSuperset(of: [$0.0, $0.1]) } ?? false
    self.pair = pair
  }

  /// Those that the article names, where it names no third, outside the names of bodies.
  private static func onlyTwo(in scene: Scene) -> (Int, Int)? {
    let named = scene.countries(in: scene.reading.tokens.indices, quotedToo: true)
    return named.count == 2 ? (named[0], named[1]) : nil
  }

  /// «туркмено-турецких (отношений)», «Azerbaijani-Hungarian»: the only two whose adjectives make one word.
  private static func named(together scene: Scene) -> (Int, Int)? {
    let pairs = scene.reading.tokens.indices.compactMap { pair(at: $0, in: scene) }
    guard let first = pairs.first, pairs.allSatisfy({ Set([$0.0, $0.1]) == [first.0, first.1] }) else { return nil }
    return first
  }

  /// The two countries of a word that joins their adjectives, where the article names both.
  static func pair(at index: Int, in scene: Scene) -> (Int, Int)? {
    guard scene.reading.tokens[index].kind == .word, scene.reading.tokens[index].folded.contains(ascii: "-") else {
      return nil
    }
    let codes = scene.reading.nationalities(at: index)
    guard codes.count == 2, codes[0] != codes[1] else { return nil }
    let found = codes.compactMap { code in scene.entities.firstIndex { $0.type == .country(code) } }
    return found.count == 2 ? (found[0], found[1]) : nil
  }

  /// The countries of those who met, where all meetings are of two.
  private static func met(
    _ meetings: [RelationFinding], _ nationality: Nationality, in scene: Scene
  ) -> (Int, Int)? {
    let country = { (entity: Int) in
      scene.entities[entity].type.isCountry ? entity : nationality.country(of: entity)
    }
    let pairs = meetings.compactMap { meeting -> Set<Int>? in
      guard let one = country(meeting.from), let other = country(meeting.to), one != other else { return nil }
      return [one, other]
    }
    guard let first = pairs.first, pairs.allSatisfy({ $0 == first }) else { return nil }
    let sides = first.sorted()
    return (sides[0], sides[1])
  }
}
