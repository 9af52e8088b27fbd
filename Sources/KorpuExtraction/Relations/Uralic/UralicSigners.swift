internal import KorpuLanguage
internal import KorpuModel

/// Finds the two bodies or countries for which people sign an agreement in Hungarian, by their posts: «X, az A rektora és Y, a
/// B rektora írta alá».
struct UralicSigners {
  let scene: Scene
  let context: RelationContext

  func agreements(signedAt verb: Range<Int>) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    guard clause.contains(where: { scene.reading.isForm($0, of: .cooperation) }) else { return [] }
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental]) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    guard people.count == 2 else { return [] }
    let countries = UralicCountries(scene: scene, context: context)
    let parties = people.compactMap { person in
      (sender(of: person) ?? holder(of: person) ?? countries.country(of: person)).map {
        (entity: $0, tokens: person.tokens)
      }
    }
    guard parties.count == 2, parties[0].entity != parties[1].entity else { return [] }
    return [
      RelationFinding(
        .cooperatesWith, from: parties[0].entity, to: parties[1].entity,
        evidence: parties[0].tokens.union(parties[1].tokens).union(verb), confidence: 0.8)
    ]
  }

  /// «az A képviseletében | X»
  private func sender(of person: LocatedMention) -> Int? {
    let word = person.tokens.lowerBound - 1
    guard word > 0, scene.reading.isWord(word, .representing) else { return nil }
    return scene.mention(endingBefore: word, where: { $0.isOrganization || $0.isCountry })?.entity
  }

  private func holder(of person: LocatedMention) -> Int? {
    context.ties(.holdsRole).first { $0.from == person.entity }?.to
  }
}
