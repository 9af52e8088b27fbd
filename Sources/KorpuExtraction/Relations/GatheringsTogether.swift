internal import KorpuLanguage
internal import KorpuModel

/// Gives to each gathering of a list what a sentence says of one of them: «"A" ve "B" Malatya'da düzenlendi», «A Paneli ile B Sergisi
/// düzenlendi».
struct GatheringsTogether {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter forum: Which end of a finding is the gathering.
  func shared(
    _ findings: [RelationFinding], forum: KeyPath<RelationFinding, Int>,
    in cases: Cases = .subject, with: (RelationFinding, Int) -> RelationFinding
  ) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return findings }
    return findings.flatMap { finding -> [RelationFinding] in
      [finding]
        + others(besides: finding[keyPath: forum], near: finding.evidence[0], in: cases).map { with(finding, $0) }
    }
  }

  /// As what the gatherings of a list stand in their sentence.
  enum Cases {
    /// «A və B (keçirilib)»
    case subject
    /// «A sessiyasında və B forumunda (iştirak edib)»: each with its ending.
    case place
  }

  /// The gatherings that a list has beside one, in the sentence of its evidence.
  private func others(besides forum: Int, near evidence: Range<Int>, in cases: Cases) -> [Int] {
    let sentence = reading.sentenceOfToken[evidence.lowerBound]
    let named = scene.mentions(ofSentence: sentence).filter {
      $0.type.isForum && (cases == .subject ? $0.isIn(.nominative) : $0.candidate.grammaticalCase.isLocal)
    }
    guard named.count > 1, let place = named.firstIndex(where: { $0.entity == forum }) else { return [] }
    var others: [Int] = []
    var next = place
    while next + 1 < named.count, areJoined(named[next], named[next + 1]) {
      next += 1
      others.append(named[next].entity)
    }
    var before = place
    while before > 0, areJoined(named[before - 1], named[before]) {
      before -= 1
      others.append(named[before].entity)
    }
    return others.filter { $0 != forum }.unique()
  }

  private func areJoined(_ one: LocatedMention, _ other: LocatedMention) -> Bool {
    let joint = max(one.tokens.upperBound, one.candidate.printed?.upperBound ?? 0)
    let start = min(other.tokens.lowerBound, other.candidate.printed?.lowerBound ?? other.tokens.lowerBound)
    guard joint + 1 == start, one.isIn(.nominative) || one.candidate.grammaticalCase == other.candidate.grammaticalCase
    else { return false }
    return reading.isListJoint(joint) || reading.lexicon.language.listsByWith && reading.isWord(joint, .comitative)
  }
}
