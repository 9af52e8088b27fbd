internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings within others as only English names them.
struct EnglishParts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// «The first day featured a panel titled "…"»: a panel or session of the gathering that the article reports on.
  func featured(inSentence sentence: Int, of reported: Int) -> RelationFinding? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, !scene.entities[reported].type.isSession
    else { return nil }
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    guard let part = forums.first(where: { scene.entities[$0.entity].type.isSession }),
      forums.allSatisfy({ [part.entity, reported].contains($0.entity) })
    else { return nil }
    return RelationFinding(
      .partOf, from: part.entity, to: reported, evidence: reading.sentences[sentence], confidence: 0.8)
  }

  /// «The second day was attended by …»: where a gathering is said to have people, it has parts too.
  func isAttended(inSentence sentence: Int) -> Bool {
    reading.lexicon.language.family.hasDefiniteTypeWords
      && gathering.acts("attend", inSentence: sentence).contains { $0.form == .passive }
  }
}
