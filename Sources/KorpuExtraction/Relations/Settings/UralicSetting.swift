internal import KorpuLanguage
internal import KorpuModel

/// The settings of Hungarian sentences: the ending says where, and the main clause what took place.
struct UralicSetting: SettingGrammar {
  let scene: Scene
  let verbs: ActVerbs

  private var reading: TokenizedArticle { scene.reading }

  /// «megállapodtak abban, hogy | ülést tartanak»
  func isAside(_ verb: Range<Int>, amid contents: [Range<Int>]) -> Bool {
    contents.contains { $0.contains(verb.lowerBound) } || isSubordinate(verb)
  }

  /// «a X Fórum | előtt»
  func isTime(_ forum: LocatedMention) -> Bool { reading.isWord(forum.tokens.upperBound, .eve) }

  /// Whether the main clause says that a gathering takes place, or somebody speaks or acts at it: «várakozással tekint a
  /// magyar–török csúcstalálkozóra» says only that there will be one.
  func isHeld(_ forum: LocatedMention) -> Bool {
    let sentence = reading.sentenceOfToken[forum.tokens.lowerBound]
    return isTold(inSentence: sentence) || stands(forum, in: .locative) && hasSpeaker(sentence)
  }

  private func isTold(inSentence sentence: Int) -> Bool {
    [.hold, .organise, .attend, .open].contains { act in
      verbs.acts(act, inSentence: sentence).contains { !isSubordinate($0.tokens) }
    }
  }

  private func hasSpeaker(_ sentence: Int) -> Bool {
    reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains { index, match in
      match.form == .finite && !reading.isQuoted(index)
    }
  }

  /// «X örül, hogy | Budapesten tartják a fórumot», «a fórumra, | amelyet Budapesten tartanak»
  private func isSubordinate(_ verb: Range<Int>) -> Bool {
    let start = UralicClause(reading: reading).clause(of: verb).lowerBound
    return reading.isWord(start - 1, .complementiser) || reading.isWord(start, .relative)
  }
}
