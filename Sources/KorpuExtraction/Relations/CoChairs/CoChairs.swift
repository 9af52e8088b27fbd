internal import KorpuLanguage
internal import KorpuModel

/// Two people who preside over something together, by the word that says so: «A ile B eş başkanlığında», «под сопредседательством A
/// и B», «co-chaired by A and B».
struct CoChairs {
  let scene: Scene

  /// How many tokens stand between the word and the nearer name: its title, or the post before it.
  private static let reach = 16

  private var reading: TokenizedArticle { scene.reading }
  private var family: LanguageFamily { reading.lexicon.language.family }

  struct Pair {
    let first: LocatedMention
    let second: LocatedMention
    let word: Int

    var evidence: Range<Int> { first.tokens.union(second.tokens).union(word..<word + 1) }
  }

  func pair(inSentence sentence: Int) -> Pair? {
    let range = reading.sentences[sentence]
    guard let word = range.first(where: isWord), !reading.isCancelled(word) else { return nil }
    let people = scene.mentions(ofSentence: sentence).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    return standsBehind(word) ? pair(behind: word, among: people) : pair(before: word, among: people)
  }

  private func isWord(_ index: Int) -> Bool {
    !reading.isQuoted(index)
      && (reading.isForm(index, of: .coChairing) || reading.isPhrase(at: index, of: .coChairing))
  }

  /// Whether the names follow the word: in Russian, and behind the English «by».
  private func standsBehind(_ word: Int) -> Bool {
    family == .slavic || family == .germanic && (word..<word + 3).contains { reading.isWord($0, .agent) }
  }

  /// «(под сопредседательством) | A и B»
  private func pair(behind word: Int, among people: [LocatedMention]) -> Pair? {
    let named = people.filter { $0.tokens.lowerBound > word }
    guard named.count >= 2, named[0].tokens.lowerBound - word <= Self.reach else { return nil }
    return pair(named[0], named[1], word)
  }

  /// «A ile B | (eş başkanlığında)», «A and B | (co-chaired)»
  private func pair(before word: Int, among people: [LocatedMention]) -> Pair? {
    let named = people.filter { $0.tokens.upperBound <= word }
    guard named.count >= 2, let last = named.last else { return nil }
    let between = reading.end(of: last)..<max(reading.end(of: last), word)
    let isRightBefore =
      between.isEmpty
      || family == .uralic
        && TitleAfterName(reading: reading).title(after: between.lowerBound)?.title.upperBound == word
    guard isRightBefore else { return nil }
    return pair(named[named.count - 2], last, word)
  }

  /// Two of whom a conjunction alone parts the second with his post from the first.
  private func pair(_ first: LocatedMention, _ second: LocatedMention, _ word: Int) -> Pair? {
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard first.entity != second.entity, between.count <= Self.reach,
      between.contains(where: { reading.isWord($0, [.conjunction, .comitative]) }) || first.isIn(.instrumental),
      !between.contains(where: isPredicate)
    else { return nil }
    return Pair(first: first, second: second, word: word)
  }

  private func isPredicate(_ index: Int) -> Bool {
    let verb = reading.words.verb(.actVerbs, at: index) ?? reading.words.verb(.speechVerbs, at: index)
    return verb?.form.isPredicate == true
  }
}
