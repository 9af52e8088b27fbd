internal import KorpuLanguage
internal import KorpuModel

/// Finds with whom a gathering is held where Russian names nobody else who holds it: «В сотрудничестве с ТЮРКСОЙ | прошёл форум»,
/// «Форум прошёл совместно с | фондом «Арал»».
struct SlavicCoHosts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    let range = reading.sentences[sentence]
    guard
      gathering.acts(.hold, inSentence: sentence).contains(where: { $0.form == .finite || $0.form == .passive }),
      scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.isIn(.nominative) })
        || gathering.called(inSentence: sentence, where: { $0.isIn(.nominative) }) != nil,
      let start = range.lazy.filter({ !reading.isQuoted($0) }).compactMap({
        SlavicJointWork(scene: scene, gathering: gathering).partnersStart(at: $0)
      }).first
    else { return [] }
    let hosts = scene.list(from: start, where: \.isParty).filter { $0.isIn(.instrumental) }
    return hasSubject(sentence, besides: hosts) ? [] : hosts.map { ($0, $0.tokens.upperBound) }
  }

  /// «При организационной поддержке | посольства A прошла конференция»: who helped to hold what nobody else is said to hold.
  func helpers(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    guard gathering.acts(.hold, inSentence: sentence).contains(where: { $0.form == .finite || $0.form == .passive })
    else { return [] }
    let word = reading.sentences[sentence].first {
      reading.isWord($0, .organising) && reading.isWord($0 + 1, .support) && !reading.isQuoted($0)
    }
    guard let word else { return [] }
    let helpers = scene.list(from: word + 2, where: \.isOrganization)
    return hasSubject(sentence, besides: helpers) ? [] : helpers.map { ($0, word + 2) }
  }

  /// «Фонд A построил школу совместно с B, | а в Баку прошёл форум»: whether somebody else does something.
  private func hasSubject(_ sentence: Int, besides hosts: [LocatedMention]) -> Bool {
    scene.mentions(ofSentence: sentence).contains { mention in
      (mention.type.isParty || mention.type.isPerson) && mention.isIn(.nominative)
        && !hosts.contains { $0.tokens == mention.tokens }
        && scene.mention(covering: mention.tokens.lowerBound, where: \.isForum) == nil
    }
  }
}
