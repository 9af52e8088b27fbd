internal import KorpuLanguage
internal import KorpuModel

/// Finds words for the cooperation of those who met, whom no name tells: «Tərəflər … əməkdaşlığı müzakirə ediblər», «iki ali
/// təhsil müəssisəsi arasında əməkdaşlıq».
struct CooperationOfSides {
  let scene: Scene

  /// How many words after the sides the word of cooperation may stand.
  private static let reach = 20
  /// How many words name what the two are: «iki | ali təhsil müəssisəsi | arasında».
  private static let longestKind = 3

  private var reading: TokenizedArticle { scene.reading }

  /// From the word for the sides, at a token, to that of their cooperation.
  func words(at index: Int) -> Range<Int>? {
    guard reading.lexicon.language.family == .turkic, !reading.isQuoted(index) else { return nil }
    let shared = isSides(index) ? index + 1 : twoBodies(at: index) ?? talks(at: index)
    guard let start = shared ?? endOfTwoOwners(at: index) else { return nil }
    let end = min(reading.sentence(of: index).upperBound, start + (shared == nil ? Self.reachOfOwners : Self.reach))
    guard let word = (start..<max(start, end)).first(where: scene.isWordOfCooperation), !reading.isCancelled(word),
      !reading.isDenied(behind: word), !hasOthers(in: start..<word)
    else { return nil }
    return index..<word + 1
  }

  /// «Tərəflər», «Taraflar»: the subject, and neither «hər iki tərəfin» nor «Türkiyə tərəfləri».
  private func isSides(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .sides), let form = reading.words[index].form(in: .wordClasses), form.isPlural,
      form.possessor == nil, form.grammaticalCase == .nominative
    else { return false }
    return scene.mention(endingBefore: index, where: { _ in true }) == nil
  }

  /// «iki universitet | arasında»: where the words go on behind «between».
  private func twoBodies(at index: Int) -> Int? {
    guard reading.isWord(index, .two) else { return nil }
    let end = min(reading.sentence(of: index).upperBound, index + 2 + Self.longestKind)
    guard let between = (index + 1..<max(index + 1, end)).first(where: { reading.isWord($0, .between) }),
      between > index + 1,
      (index + 1..<between).contains(where: {
        // «iki qurum | arasında»: by a word for any body.
        reading.words.match(.bodies, at: $0) != nil || reading.isForm($0, of: .generic)
      })
    else { return nil }
    return between + 1
  }

  /// How many words may stand between two owners and their cooperation: «эки окуу жайдын ар тараптуу | кызматташтыгын».
  private static let reachOfOwners = 4

  /// «эки университеттин | кызматташтыгы», «iki universitetin | əməkdaşlığı»: where the words for two bodies end that own it.
  private func endOfTwoOwners(at index: Int) -> Int? {
    guard reading.isWord(index, .two), index + 1 < reading.sentence(of: index).upperBound,
      let kind = reading.words.match(.bodies, at: index + 1), kind.form.grammaticalCase == .genitive,
      kind.form.possessor == nil, !kind.form.isPlural, !reading.tokens[index + 1].isCapitalised
    else { return nil }
    return index + 1 + kind.length
  }

  /// «Кездесуде | ынтымақтастық мәселелері талқыланды», «Кездесу | соңында меморандумға қол қойылды»: the talks with which a
  /// sentence begins that names nobody.
  private func talks(at index: Int) -> Int? {
    let sentence = reading.sentence(of: index)
    let head = reading.isWord(sentence.lowerBound, .filler) ? sentence.lowerBound + 1 : sentence.lowerBound
    guard index == head, reading.lexicon.language.writesNamesInSmallLetters,
      reading.isTalk(index, in: [.nominative, .locative]),
      !scene.mentions(in: sentence).contains(where: \.type.isPerson),
      !sentence.contains(where: { reading.words.match(.roles, at: $0)?.form.grammaticalCase == .nominative })
    else { return nil }
    return index + 1
  }

  /// Whether somebody else is named whose cooperation it may be.
  private func hasOthers(in words: Range<Int>) -> Bool {
    words.contains { reading.isWord($0, [.between, .comitative]) }
      || scene.mentions(in: words).contains { !$0.type.isPerson && !$0.type.isPlace }
  }
}
