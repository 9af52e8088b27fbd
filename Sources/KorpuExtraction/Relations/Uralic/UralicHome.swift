internal import KorpuLanguage
internal import KorpuModel

/// Reads what Hungarian news tell of their own country without its name, where the article names it: «hazánk megállapodást kötött
/// X-szel», «hazánk üzbegisztáni nagykövete, Y».
struct UralicHome {
  let scene: Scene

  /// How many words stand between «hazánk» and a post.
  private static let reach = 4

  private var reading: TokenizedArticle { scene.reading }

  /// «hazánk», «hazánkkal»
  private func isHome(_ index: Int, _ noun: NounForm.Case) -> Bool {
    guard reading.tokens.indices.contains(index), reading.isForm(index, of: .state),
      reading.isForm(index, of: .possessive), !reading.isQuoted(index)
    else { return false }
    return reading.words[index].form(in: .wordClasses)?.grammaticalCase == noun
  }

  private var country: Int? { CountryCode.hungary.flatMap(scene.country) }

  /// «hazánk | megállapodást kötött Üzbegisztánnal», «Üzbegisztán megállapodást írt alá | hazánkkal»
  func agreements(by verb: Range<Int>) -> [RelationFinding] {
    guard let country else { return [] }
    let clause = reading.clause(of: verb)
    let wanted: CaseSet
    let home: Int
    if let subject = clause.first(where: { isHome($0, .nominative) && !isOwner($0) }) {
      (home, wanted) = (subject, .instrumental)
    } else if let partner = clause.first(where: { isHome($0, .instrumental) }) {
      (home, wanted) = (partner, .nominative)
    } else {
      return []
    }
    return scene.mentions(in: clause).filter {
      $0.type.isCountry && $0.entity != country && reading.isCapitalisedWord($0.tokens.lowerBound)
        && $0.isIn(wanted) && !scene.isOwner($0)
    }.map {
      RelationFinding(
        .cooperatesWith, from: country, to: $0.entity, evidence: $0.tokens.union(verb).union(home..<home + 1),
        confidence: 0.82)
    }
  }

  /// «hazánk | nagykövete»: whose somebody is.
  private func isOwner(_ home: Int) -> Bool {
    reading.sentence(of: home).contains(home + 1)
      && reading.words[home + 1].readings.contains {
        $0.form.possessor == .third && $0.stem.unicodeScalars.count > 2
      } && !reading.words[home + 1].isKnownVerb
  }

  /// «hazánk új üzbegisztáni | nagykövete, X»
  func position(endingBefore end: Int) -> Position? {
    guard let country, let role = RoleFinder(reading: reading).role(endingBefore: end), role.isOfState,
      role.form.possessor == .third, !role.form.isPlural
    else { return nil }
    let first = max(reading.sentence(of: end - 1).lowerBound, role.tokens.lowerBound - Self.reach)
    let near = (first..<role.tokens.lowerBound).reversed().prefix {
      reading.tokens[$0].kind == .word && !reading.isCapitalisedWord($0)
    }
    guard near.contains(where: { isHome($0, .nominative) }) else { return nil }
    return Position(holder: country, role: role.role, title: role.title, tokens: role.tokens, confidence: 0.85)
  }
}
