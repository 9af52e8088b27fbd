internal import KorpuLanguage
internal import KorpuModel

/// Finds in Russian those whom a gathering itself brings together: «Форум объединил | учёных из Турции и Казахстана», «Конференция собрала
/// | министров X и Y».
struct SlavicGathered {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [FreeAttendance.Finding] {
    guard reading.isSlavic else { return [] }
    return gathering.acts(.gather, inSentence: sentence).compactMap { act in
      guard act.form.isPredicate, isGathering(before: act.tokens.lowerBound, inSentence: sentence) else { return nil }
      let end = scene.nextPredicate(from: act.tokens.upperBound, to: reading.sentences[sentence].upperBound)
      let whence = DelegateOrigin(scene: scene)
      let senders = scene.mentions(in: act.tokens.upperBound..<max(act.tokens.upperBound, end)).filter(whence.isWhence)
      let people = scene.list(from: act.tokens.upperBound, where: \.isPerson).filter {
        $0.isIn([.accusative, .genitive])
      }
      return FreeAttendance.Finding(
        participants: senders + people, verb: act.tokens, isPlanned: act.form == .future)
    }
  }

  /// Whether a gathering, by name or by its type word, is the subject, and nobody who may be one stands beside it.
  private func isGathering(before verb: Int, inSentence sentence: Int) -> Bool {
    let before = reading.sentences[sentence].lowerBound..<verb
    let mentions = scene.mentions(in: before)
    guard !mentions.contains(where: { ($0.type.isPerson || $0.type.isParty) && $0.isIn(.nominative) && !isInName($0) })
    else { return false }
    return mentions.contains { $0.type.isForum && $0.isIn(.nominative) }
      || gathering.typeWords(inSentence: sentence).contains { before.contains($0.token) && $0.isIn(.nominative) }
  }

  /// «Форум «Турция – Казахстан» (собрал …)»
  private func isInName(_ mention: LocatedMention) -> Bool {
    scene.mention(covering: mention.tokens.lowerBound, where: \.isForum) != nil
  }
}
