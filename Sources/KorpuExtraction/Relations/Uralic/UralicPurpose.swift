internal import KorpuLanguage
internal import KorpuModel

/// Finds in Hungarian who goes somewhere to attend: «Bakuba utazott X, hogy részt vegyen a fórumon».
struct UralicPurpose {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    // Only a clause of purpose has the verb in this form.
    let acts = gathering.acts(.attend, inSentence: sentence).filter { $0.form == .nominal }
    return acts.flatMap { act -> [RelationFinding] in
      guard let clause = clause(of: act.tokens), let forum = forum(behind: clause, inSentence: sentence) else {
        return []
      }
      return travellers(before: clause, inSentence: sentence).map {
        RelationFinding(
          .tookPartIn, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(act.tokens).union(forum.tokens),
          confidence: 0.82)
      }
    }
  }

  /// «… , | hogy (részt vegyen)»
  private func clause(of verb: Range<Int>) -> Int? {
    let start = reading.sentence(of: verb.lowerBound).lowerBound
    return (start..<verb.lowerBound).last { reading.isWord($0, .complementiser) && reading.isMark($0 - 1, ",") }
  }

  private func forum(behind clause: Int, inSentence sentence: Int) -> LocatedMention? {
    let forums = scene.mentions(in: clause..<reading.sentences[sentence].upperBound).filter {
      $0.type.isForum && $0.isIn(.locative)
    }
    return Set(forums.map(\.entity)).count == 1 ? forums.first : nil
  }

  /// The people of whom the clause before says that they go somewhere, and nothing of what they want of others.
  private func travellers(before clause: Int, inSentence sentence: Int) -> [LocatedMention] {
    let main = reading.clause(of: clause - 2..<clause - 1)
    let goes = gathering.acts(.travel, inSentence: sentence).contains {
      $0.form.isPredicate && main.contains($0.tokens.lowerBound)
    }
    guard goes else { return [] }
    return scene.mentions(in: main.lowerBound..<clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.isPossessor($0) && !reading.isQuoted($0.tokens.lowerBound)
    }
  }
}
