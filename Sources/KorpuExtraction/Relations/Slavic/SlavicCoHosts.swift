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
    guard gathering.acts("hold", inSentence: sentence).contains(where: { $0.form == .finite }),
      scene.mentions(ofSentence: sentence).contains(where: { $0.type.isForum && $0.isIn(.nominative) }),
      let start = range.lazy.filter({ !reading.isQuoted($0) }).compactMap({
        SlavicJointWork(scene: scene, gathering: gathering).partnersStart(at: $0)
      }).first
    else { return [] }
    let hosts = scene.list(from: start, where: \.isParty).filter { $0.isIn(.instrumental) }
    return hasSubject(sentence, besides: hosts) ? [] : hosts.map { ($0, $0.tokens.upperBound) }
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
