internal import KorpuLanguage
internal import KorpuModel

/// Finds with whose words a gathering begins, goes on or ends in Hungarian: «A konferencia X rektor köszöntőjével kezdődött», «A
/// délelőtt Y előadásával zárult».
struct UralicClosingWords {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let verbs = gathering.acts(.hold, inSentence: sentence).filter(\.form.isPredicate).map(\.tokens)
    guard reading.lexicon.language.family == .uralic, !verbs.isEmpty,
      let forum = gathering.setting(ofSentence: sentence) ?? gathering.subject(ofSentence: sentence)?.entity
        ?? (gathering.isElsewhere(inSentence: sentence) ? nil : reported)
    else { return [] }
    return verbs.flatMap { verb in
      scene.mentions(in: UralicClause(reading: reading).segment(of: verb)).filter {
        $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) && isSpeech(behind: $0)
      }.map {
        RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.union(verb), confidence: 0.82)
      }
    }
  }

  /// «X (rektor) | előadásával», «X | köszöntőbeszédével»
  private func isSpeech(behind person: LocatedMention) -> Bool {
    let end = person.tokens.upperBound
    let noun = TitleAfterName(reading: reading).title(after: end)?.title.upperBound ?? end
    guard reading.sentence(of: end - 1).contains(noun), reading.isForm(noun, of: .address) else { return false }
    return reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .instrumental
    }
  }
}
