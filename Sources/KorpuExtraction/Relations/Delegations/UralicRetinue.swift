internal import KorpuLanguage
internal import KorpuModel

/// Tells in Hungarian for which country those go who go with a head of state: «az elnököt | elkísérte X miniszter», «(…) A küldöttség | tagja
/// volt Y miniszterhelyettes».
struct UralicRetinue {
  let scene: Scene
  let context: RelationContext

  /// How many sentences back a head of state or a delegation may have been told of.
  private static let memory = 3

  private var reading: TokenizedArticle { scene.reading }

  func country(of roll: DelegationRoll) -> Int? {
    if reading.isWord(roll.noun, .accompanying) { return country(accompaniedAt: roll.noun) }
    guard DelegationRolls(scene: scene).isBare(roll) else { return nil }
    let sentence = reading.sentenceOfToken[roll.noun]
    let before = reading.sentences[max(0, sentence - Self.memory)].lowerBound..<reading.sentences[sentence].lowerBound
    let words = before.filter { reading.isWord($0, .accompanying) && !reading.isQuoted($0) }
    return words.last.flatMap(country(accompaniedAt:))
  }

  /// Whose company it is: a person, «X elnököt», or a head of state by the office, «az elnököt».
  private func country(accompaniedAt word: Int) -> Int? {
    let sentence = reading.sentence(of: word)
    let people = scene.mentions(in: sentence).filter { $0.type.isPerson && $0.isIn(.accusative) }
    if let person = people.first(where: { !$0.isIn(.nominative) }) { return country(of: person.entity, as: nil) }
    let roles = RoleFinder(reading: reading)
    guard
      let office = sentence.lazy.compactMap({ roles.role(startingAt: $0) }).first(where: {
        $0.isOfState && $0.form.grammaticalCase == .accusative
      })
    else { return nil }
    let index = reading.sentenceOfToken[word]
    let start = reading.sentences[max(0, index - Self.memory)].lowerBound
    let holders = scene.mentions(in: start..<office.tokens.lowerBound).filter(\.type.isPerson).reversed()
    return holders.lazy.compactMap { country(of: $0.entity, as: office.role) }.first
  }

  private func country(of person: Int, as role: Role?) -> Int? {
    let posts = context.posts(of: person).filter {
      scene.entities[$0.to].type.isCountry && (role == nil || $0.role == role)
    }
    return Set(posts.map(\.to)).count == 1 ? posts[0].to : nil
  }
}
