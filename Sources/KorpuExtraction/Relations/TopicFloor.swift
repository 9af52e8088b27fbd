internal import KorpuLanguage
internal import KorpuModel

/// «Tədbirdə A və B əlaqələrdən danışıblar», «Forumda A projeler hakkında bilgi verdi»: at a gathering who tells of something
/// takes the floor.
struct TopicFloor {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic,
      let verb = reading.words.verbs(.speechVerbs, in: range).last(where: { isTopic($0.match, at: $0.token) })?.token,
      let forum = gathering.setting(ofSentence: sentence), !tellsAudience(range.lowerBound..<verb)
    else { return [] }
    return scene.mentions(in: reading.clause(of: verb..<verb + 1)).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
        && !Participants(scene: scene).isPartner($0, before: verb)
    }.map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: range.lowerBound..<verb + 1, confidence: 0.85)
    }
  }

  /// A verb of the sentence with its topic right before it, in the ablative or with «about»: «… haqida | ma'lumot berdi».
  private func isTopic(_ match: VerbMatch, at token: Int) -> Bool {
    guard match.value == "topic", match.form.isPredicate, !reading.isQuoted(token), !reading.isNegated(token),
      token > reading.sentence(of: token).lowerBound, reading.tokens[token - 1].kind == .word
    else { return false }
    if reading.isWord(token - 1, .leadNoun) || reading.isWord(token, .leadNoun) { return true }
    return scene.mention(covering: token - 1, where: \.isPerson) == nil
      && reading.words[token - 1].readings.contains { $0.form.grammaticalCase == .ablative && $0.stem.count > 2 }
  }

  /// «jurnalistlərə»: many to whom something is told beside the gathering.
  private func tellsAudience(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      reading.tokens[index].kind == .word && scene.mention(covering: index, where: { _ in true }) == nil
        && reading.words[index].readings.contains {
          $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .dative
        }
    }
  }
}
