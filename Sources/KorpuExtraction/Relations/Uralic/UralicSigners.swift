internal import KorpuLanguage
internal import KorpuModel

/// Finds the two bodies or countries for which people sign an agreement in Hungarian, by their posts: «X, az A rektora és Y, a
/// B rektora írta alá», «az A rektora és a B rektora, Y írta alá».
struct UralicSigners {
  let scene: Scene
  let context: RelationContext

  func agreements(signedAt verb: Range<Int>) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    guard clause.contains(where: { scene.reading.isForm($0, of: .cooperation) }) else { return [] }
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental]) && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    guard people.count == 2 else {
      let heads = bodies(signingByTheirHeads: clause)
      return heads.count == 2 && people.count < 2 ? [finding(heads[0], heads[1], verb)] : []
    }
    let countries = UralicCountries(scene: scene, context: context)
    let parties = people.compactMap { person in
      (sender(of: person) ?? holder(of: person) ?? countries.country(of: person)).map {
        (entity: $0, tokens: person.tokens)
      }
    }
    guard parties.count == 2, parties[0].entity != parties[1].entity else { return [] }
    return [finding(parties[0], parties[1], verb)]
  }

  private typealias Party = (entity: Int, tokens: Range<Int>)

  private func finding(_ one: Party, _ other: Party, _ verb: Range<Int>) -> RelationFinding {
    RelationFinding(
      .cooperatesWith, from: one.entity, to: other.entity, evidence: one.tokens.union(other.tokens).union(verb),
      confidence: 0.8)
  }

  /// «az A | rektora és a B | rektora(, X) aláírta»: those whose heads sign, be they named or not.
  private func bodies(signingByTheirHeads clause: Range<Int>) -> [Party] {
    let signing = scene.mentions(in: clause).filter { body in
      guard body.type.isOrganization, !scene.reading.isQuoted(body.tokens.lowerBound),
        let role = RoleFinder(reading: scene.reading).role(startingAt: scene.reading.end(of: body))
      else { return false }
      return role.form.possessor == .third && role.form.grammaticalCase == .nominative && !role.form.isPlural
    }
    var seen: Set<Int> = []
    return signing.filter { seen.insert($0.entity).inserted }.map { (entity: $0.entity, tokens: $0.tokens) }
  }

  /// «az A képviseletében | X»
  private func sender(of person: LocatedMention) -> Int? {
    let word = person.tokens.lowerBound - 1
    guard word > 0, scene.reading.isWord(word, .representing) else { return nil }
    return scene.mention(endingBefore: word, where: { $0.isOrganization || $0.isCountry })?.entity
  }

  private func holder(of person: LocatedMention) -> Int? {
    context.posts(of: person.entity).first?.to
  }
}
