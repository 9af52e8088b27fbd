internal import KorpuLanguage
internal import KorpuModel

/// Finds whose joint work Russian tells of by the way: «A совместно с B открыл школу», «соглашение между правительствами A и B»,
/// «A и B — партнёры».
struct SlavicJointWork {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  struct Pair {
    let first: LocatedMention
    let second: LocatedMention
    let word: Int
  }

  /// How many words may stand between a word for a paper and «между», between that and the bodies, and how many tell of them.
  private static let reach = 12
  private static let longestHead = 4
  private static let mostAttributes = 3

  func pairs(at word: Int) -> [Pair] {
    guard !reading.isQuoted(word), !reading.isCancelled(word) else { return [] }
    if reading.isWord(word, .between) { return sides(behind: word) }
    if let start = partnersStart(at: word) { return partners(from: start, at: word) }
    return reading.isForm(word, of: .partner) ? areBoth(at: word) : []
  }

  /// «соглашение о сотрудничестве | между правительствами Казахстана и Венгрии»: the countries whose bodies they are.
  private func sides(behind word: Int) -> [Pair] {
    let sentence = reading.sentence(of: word)
    let before = max(sentence.lowerBound, word - Self.reach)..<word
    guard before.contains(where: { reading.isForm($0, of: .cooperation) && !reading.isQuoted($0) }) else { return [] }
    let near = word + 1..<max(word + 1, min(sentence.upperBound, word + 1 + Self.longestHead))
    guard let head = near.first(where: isHeadOfMany) else { return [] }
    let behind = head + 1..<max(head + 1, min(sentence.upperBound, head + 1 + Self.longestHead))
    guard let start = behind.first(where: { scene.mention(startingAt: $0, where: \.isCountry) != nil }) else {
      return []
    }
    let countries = scene.list(from: start, where: \.isCountry)
    guard countries.count == 2, countries.allSatisfy({ $0.isIn(.genitive) }) else { return [] }
    return [Pair(first: countries[0], second: countries[1], word: word)]
  }

  /// «правительствами», «министерствами»: what companies agree on is not their country's.
  private func isHeadOfMany(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word
      && reading.words[index].value(in: .bodies) == OrganizationKind.government.rawValue
      && reading.words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .instrumental }
  }

  /// Where the partners begin after «совместно с», «в сотрудничестве с», «в тесном партнёрстве с».
  func partnersStart(at word: Int) -> Int? {
    if reading.isForm(word, of: .joint), isAdverb(word),
      reading.isWord(word, .comitative) || reading.isWord(word + 1, .comitative)
    {
      return word + 2
    }
    guard reading.isForm(word, of: .cooperation), reading.isWord(word + 1, .comitative) else { return nil }
    let start = reading.startOfRun(before: word, from: word - Self.mostAttributes) { index in
      reading.tokens[index].kind == .word && reading.words[index].readings.contains(where: \.isAdjective)
    }
    return reading.isWord(start - 1, .locativeMarker) ? word + 2 : nil
  }

  /// «совместно», but not «совместное | с Турцией предприятие»: the word stands as the table has it.
  private func isAdverb(_ index: Int) -> Bool {
    reading.words[index].key(in: .wordClasses) == reading.tokens[index].folded
  }

  /// A body or country that is the subject, and those with whom it does what is no gathering: who hold one together organise it.
  private func partners(from start: Int, at word: Int) -> [Pair] {
    let sentence = reading.sentenceOfToken[word]
    guard [.organise, .hold].allSatisfy({ gathering.acts($0, inSentence: sentence).isEmpty }),
      !scene.mentions(ofSentence: sentence).contains(where: \.type.isForum),
      !reading.sentences[sentence].contains(where: { reading.isWord($0, .negation) }),
      let owner = subject(before: word) ?? agent(before: word)
    else { return [] }
    return scene.list(from: start, where: \.isParty).filter { $0.isIn(.instrumental) && $0.entity != owner.entity }
      .map { Pair(first: owner, second: $0, word: word) }
  }

  /// The body or country that begins the sentence, or stands right before a token, and nobody else.
  private func subject(before word: Int) -> LocatedMention? {
    let first = reading.sentence(of: word).lowerBound
    let before = scene.mentions(in: first..<word)
    guard !before.contains(where: { $0.type.isPerson && $0.isIn(.nominative) }) else { return nil }
    return before.first { mention in
      mention.type.isParty && mention.isIn(.nominative) && scene.isWholePhrase(mention)
        && (mention.tokens.lowerBound == first || mention.tokens.upperBound == word)
    }
  }

  /// «проект, реализованный | фондом A | в партнёрстве с B», «проект реализуется | фондом A | совместно с B»: who does what a
  /// participle or a passive verb tells.
  private func agent(before word: Int) -> LocatedMention? {
    let end = reading.isWord(word - 1, .locativeMarker) ? word - 1 : word
    guard let body = scene.mention(endingBefore: end, where: \.isOrganization), body.isIn([.agent, .instrumental])
    else { return nil }
    let participle = scene.phrases.start(of: body) - 1
    guard participle >= reading.sentence(of: end - 1).lowerBound,
      reading.words[participle].readings.contains(where: {
        reading.lexicon.hasEnding(.accomplished, of: $0.stem)
      }) || reading.hasEnding(.passiveVerb, at: participle)
    else { return nil }
    return body
  }

  /// «Казахстан и Венгрия — стратегические | партнёры»
  private func areBoth(at noun: Int) -> [Pair] {
    let start = reading.startOfRun(before: noun, from: noun - Self.mostAttributes) { index in
      reading.tokens[index].kind == .word && reading.words[index].readings.contains(where: \.isAdjective)
    }
    guard start > reading.sentence(of: noun).lowerBound,
      reading.isDash(start - 1) || reading.isWord(start - 1, .copula),
      scene.mention(startingAt: noun + 1, where: \.isParty) == nil,
      reading.words[noun].readings.contains(where: { $0.form.isPlural })
    else { return [] }
    let parties = scene.list(endingBefore: start - 1, where: \.isParty)
    guard parties.count == 2, parties.allSatisfy({ $0.isIn(.nominative) }) else { return [] }
    return [Pair(first: parties[0], second: parties[1], word: noun)]
  }
}
