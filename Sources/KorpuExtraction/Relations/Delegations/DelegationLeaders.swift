internal import KorpuLanguage
internal import KorpuModel

/// Finds who leads a delegation where a sentence of its own says so: «(Türkiýäniň wekiliýeti geldi.) Wekiliýete ministr
/// A ýolbaşçylyk edýär», «Heyete Bakan A başkanlık etti», «Делегацияны министр A басқарды».
struct DelegationLeaders {
  let scene: Scene

  struct Finding {
    /// Where the verb stands.
    let token: Int
    let leader: Int
    /// The country or body that sends the delegation, where the sentence or the one before names it.
    let sender: Int?
  }

  private static let acts: Set<VerbMeaning> = [.head, .lead]

  private var reading: TokenizedArticle { scene.reading }

  func leaders() -> [Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.indices.compactMap(leader)
  }

  private func leader(inSentence sentence: Int) -> Finding? {
    let words = reading.sentences[sentence]
    let verb = reading.words.verbs(.actVerbs, in: words).last {
      Self.acts.contains($0.match.meaning) && $0.match.form.isPredicate && !reading.isQuoted($0.token)
    }
    guard let verb, !reading.isDenied(behind: verb.token - 1) else { return nil }
    let clause = words.lowerBound..<verb.token
    guard clause.contains(where: isDelegation) || isMeant(byPronounOf: sentence) else { return nil }
    let people = scene.mentions(in: clause).filter(\.type.isPerson)
    guard people.count == 1, people[0].isIn(.nominative), !reading.isWord(reading.end(of: people[0]), .comitative),
      !scene.mentions(in: clause).contains(where: \.type.isForum)
    else { return nil }
    return Finding(token: verb.token, leader: people[0].entity, sender: sender(inSentence: sentence))
  }

  /// «wekiliýete», «heyete», «делегацияны»: the delegation that is led.
  private func isDelegation(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .delegation), !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      [.dative, .accusative].contains($0.form.grammaticalCase) && $0.stem.count > 2
    }
  }

  /// «(… wekiliýeti geldi.) | Oňa (A ýolbaşçylyk edýär)», where the sentence before tells of no gathering.
  private func isMeant(byPronounOf sentence: Int) -> Bool {
    guard sentence > 0, reading.isWord(reading.sentences[sentence].lowerBound, .thereat) else { return false }
    let before = reading.sentences[sentence - 1]
    return before.contains { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }
      && !before.contains { reading.gatheringWord(at: $0) != nil }
  }

  private func sender(inSentence sentence: Int) -> Int? {
    [sentence, sentence - 1].filter { $0 >= 0 }.lazy.compactMap { index in
      self.scene.mentions(ofSentence: index).last { $0.type.isParty && $0.cases.contains(.delegation) }?.entity
    }.first
  }
}
