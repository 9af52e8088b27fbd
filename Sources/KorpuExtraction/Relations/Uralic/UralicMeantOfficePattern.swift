internal import KorpuLanguage
internal import KorpuModel

/// «X a magyar kormány meghívására érkezett. A kazah külügyminiszter …», «Fogadást adtak a kazah külügyminiszter tiszteletére. X a tanács
/// ülésére érkezett»: an office that one sentence names, and in the next the only one who can hold it.
struct UralicMeantOfficePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A Hungarian office with a nation's adjective and no name, and in the sentence before or after the only foreigner without a post."
  let examples = HungarianExamples.meantOffices

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let placed = Set(context.ties(.holdsRole).map(\.from) + context.ties(.represents).map(\.from))
    let offices = offices(in: scene, context)
    guard Set(offices.map(\.key)).count == 1, let office = offices.first else { return [] }
    let strangers = Set(scene.mentions.filter { $0.type.isPerson && !placed.contains($0.entity) }.map(\.entity)).filter
    {
      scene.isForeign($0)
    }
    guard strangers.count == 1, let person = strangers.first, let country = office.country,
      offices.prefix(Self.most).contains(where: { isBeside($0.tokens, person, in: scene) })
    else { return [] }
    return [
      RelationFinding(
        type, from: person, to: country, role: office.role.role, title: office.role.title,
        evidence: office.tokens, confidence: 0.75)
    ]
  }

  private struct Office {
    let role: RoleFinder.Finding
    let code: CountryCode
    let country: Int?
    let tokens: Range<Int>
    var key: String { code.code + role.role.rawValue }
  }

  /// «a | kazah külügyminiszter»: without a name before or behind it, of which nobody of the article is said to hold one.
  private func offices(in scene: Scene, _ context: RelationContext) -> [Office] {
    let reading = scene.reading
    let held = context.ties(.holdsRole)
    return reading.tokens.indices.dropFirst().compactMap { index in
      guard reading.isWord(index - 1, .article), !reading.isWord(index - 1, .indefinite),
        !reading.tokens[index].isCapitalised, !reading.isQuoted(index), reading.words[index].isKey(of: .demonyms),
        index + 1 < reading.sentence(of: index).upperBound,
        let role = RoleFinder(reading: reading).role(startingAt: index + 1), role.isOfState, role.form.possessor == nil,
        !role.form.isPlural, Self.heads.contains(role.role),
        let code = reading.nationalities(at: index).first, code.code != "HU"
      else { return nil }
      let country = scene.entities.firstIndex { $0.type == .country(code) }
      guard !held.contains(where: { $0.to == country && $0.role == role.role }) else { return nil }
      return Office(role: role, code: code, country: country, tokens: index..<role.tokens.upperBound)
    }
  }

  /// How many times an office is looked at.
  private static let most = 8

  /// Of which a country has one, or one of each sort.
  private static let heads: Set<Role> = [.president, .primeMinister, .minister, .ambassador]

  /// Whether the person's name stands at the head of the sentence before or after, or is the only one in it.
  private func isBeside(_ office: Range<Int>, _ person: Int, in scene: Scene) -> Bool {
    let sentence = scene.reading.sentenceOfToken[office.lowerBound]
    return [sentence - 1, sentence + 1].contains { near in
      guard scene.reading.sentences.indices.contains(near) else { return false }
      let people = scene.mentions(ofSentence: near).filter(\.type.isPerson)
      guard let first = people.first, first.entity == person, first.isIn(.nominative), !scene.isPossessor(first) else {
        return false
      }
      return first.tokens.lowerBound == scene.reading.sentences[near].lowerBound
        || Set(people.map(\.entity)).count == 1
    }
  }
}
