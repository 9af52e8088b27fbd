internal import KorpuLanguage
internal import KorpuModel

/// Reads where somebody has worked off bodies in the locative, with a post in a part of them before a verb of working:
/// «Юридика академиясында, Дипломатия академиясында байланыштар бөлүмүнүн башчысы болуп | иштеген».
struct Workplaces {
  let scene: Scene
  let holders: PositionHolderPhrase

  /// How many words name the part of the body and the post.
  private static let longestUnit = 7

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameters:
  ///   - sentence: The tokens of a sentence.
  ///   - subject: Whom the sentence is about.
  func findings(in sentence: Range<Int>, of subject: LocatedMention) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return sentence.flatMap { word -> [RelationFinding] in
      guard reading.isWord(word, [.copula, .post]), isWorked(word + 1, in: sentence), !reading.isQuoted(word),
        let post = RoleFinder(reading: reading).role(endingBefore: word),
        post.form.possessor == .third || post.tokens.count > 1, !post.form.isPlural,
        let last = body(before: post.tokens.lowerBound), isOf(subject, until: last)
      else { return [] }
      return bodies(endingWith: last).map { body in
        RelationFinding(
          .holdsRole, from: subject.entity, to: body.entity, role: post.role,
          title: holders.title(of: post, from: last.tokens.upperBound), evidence: body.tokens.union(post.tokens),
          confidence: 0.75)
      }
    }
  }

  /// «болуп | иштеген.»: a verb that nothing goes on after, so that nobody who works there is told of by it.
  private func isWorked(_ verb: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(verb) && reading.tokens[verb].kind == .word && reading.isFiniteVerb(verb)
      && !reading.isNegated(verb) && (!sentence.contains(verb + 1) || reading.isMark(verb + 1, "."))
  }

  /// The body in the locative before the part of it and the post, with nothing else between.
  private func body(before post: Int) -> LocatedMention? {
    let first = max(reading.sentence(of: post).lowerBound, post - Self.longestUnit)
    var end = post
    while end > first {
      if let body = scene.mention(endingBefore: end, where: \.isOrganization) {
        return body.candidate.grammaticalCase == .locative ? body : nil
      }
      guard holders.isUnitWord(end - 1) else { return nil }
      end -= 1
    }
    return nil
  }

  /// «A академиясында, X министрлигинин B академиясында»
  private func bodies(endingWith last: LocatedMention) -> [LocatedMention] {
    var bodies = [last]
    var start = last.tokens.lowerBound
    while let owner = scene.mention(endingBefore: start, where: \.isOrganization), owner.isIn(.genitive) {
      start = owner.tokens.lowerBound
    }
    while start > reading.sentence(of: last.tokens.lowerBound).lowerBound, reading.isListJoint(start - 1),
      let body = scene.mention(endingBefore: start - 1, where: \.isOrganization),
      body.candidate.grammaticalCase == .locative
    {
      bodies.append(body)
      start = body.tokens.lowerBound
    }
    return bodies
  }

  /// Whether the sentence names nobody else before the body.
  private func isOf(_ subject: LocatedMention, until body: LocatedMention) -> Bool {
    let start = reading.sentence(of: body.tokens.lowerBound).lowerBound
    return scene.mentions(in: start..<max(start, body.tokens.lowerBound)).allSatisfy {
      !$0.type.isPerson || $0.entity == subject.entity
    }
  }
}
