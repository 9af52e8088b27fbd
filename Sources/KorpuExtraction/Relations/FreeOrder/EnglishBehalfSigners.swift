internal import KorpuLanguage
internal import KorpuModel

/// Reads for whom somebody signs in English, and with whose heads: «(X signed the protocols) on behalf of Y, Rector of the Aral University, with
/// the Rectors of A, B and C».
struct EnglishBehalfSigners {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The body with each of those that the list behind «with» names; `nil` where the sentence tells of no such.
  func findings(after verb: Range<Int>) -> [RelationFinding]? {
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    let words = verb.upperBound..<max(verb.upperBound, end)
    guard let behalf = words.first(where: { reading.isPhrase(at: $0, of: .representing) && !reading.isQuoted($0) }),
      let body = scene.mentions(in: behalf..<end).first(where: \.type.isOrganization),
      let marker = (body.tokens.upperBound..<end).first(where: { reading.isWord($0, .comitative) })
    else { return nil }
    let partners = self.partners(from: marker + 1).filter { $0.entity != body.entity }
    return partners.isEmpty
      ? nil
      : partners.map {
        RelationFinding(
          .cooperatesWith, from: body.entity, to: $0.entity, evidence: verb.union(body.tokens).union($0.tokens),
          confidence: 0.82)
      }
  }

  /// «the Rectors of | A, B and C», «| the Danube Union»
  private func partners(from start: Int) -> [LocatedMention] {
    let post = reading.behindArticle(start)
    guard let heads = RoleFinder(reading: reading).role(startingAt: post), heads.form.isPlural,
      reading.isWord(heads.tokens.upperBound, .genitiveMarker)
    else { return scene.list(from: start, where: \.isParty) }
    return scene.list(from: heads.tokens.upperBound + 1, where: \.isParty)
  }
}
