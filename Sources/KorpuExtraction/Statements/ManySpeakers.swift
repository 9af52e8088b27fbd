internal import KorpuLanguage
internal import KorpuModel

/// Tells where many without names are the subject of a sentence: «So'zga chiqqanlar … ta'kidladilar», «Ishtirokchilar …
/// qayd etishdi», «Çıxış edənlər … bildiriblər». Whoever is named behind them is spoken of.
struct ManySpeakers {
  let scene: Scene

  /// How many words the subject has at most: «yig'ilishda so'zga | chiqqanlar».
  private static let longestSubject = 3

  private var reading: TokenizedArticle { scene.reading }

  /// - Parameter head: The first word of the sentence that is more than a filler.
  func areSubject(from head: Int, before verb: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, head < verb else { return false }
    let first = (head..<min(head + Self.longestSubject, verb)).lazy.compactMap { endOfMany(at: $0) }.first
    guard let end = first, end < verb, !isPossessed(end),
      (head..<end).allSatisfy({ scene.mention(covering: $0, where: { _ in true }) == nil }),
      !reading.isWord(end, [.comitative, .agent, .between, .conjunction])
    else { return false }
    return !areNamed(from: end, before: verb)
  }

  /// The end of a subject that starts at a token: «so'zga chiqqanlar», a participle in the plural; «ishtirokchilar»,
  /// «mehmonlar», those who are at a gathering.
  private func endOfMany(at index: Int) -> Int? {
    guard reading.tokens[index].kind == .word, !reading.isQuoted(index) else { return nil }
    if reading.isForm(index, of: [.attending, .guests, .hosts]) { return isPlural(index) ? index + 1 : nil }
    let verb = reading.words.verb(.speechVerbs, at: index) ?? reading.words.verb(.actVerbs, at: index)
    guard let verb, verb.form == .participle, isPlural(index + verb.length - 1) else { return nil }
    return index + verb.length
  }

  private func isPlural(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .nominative && $0.stem.count > 2
    }
  }

  /// «ishtirokchilar | nomidan (A)»: the many own what follows, and are no subject.
  private func isPossessed(_ index: Int) -> Bool {
    reading.words[index].mayBePossessed
  }

  /// «Ishtirokchilar | A va B ta'kidladilar»: who they are, in a list right behind.
  private func areNamed(from start: Int, before verb: Int) -> Bool {
    let people = scene.mentions(in: start..<verb).filter { $0.type.isPerson && $0.isIn(.nominative) }
    return people.count > 1 && scene.isListed(people[1], after: people[0])
  }
}
