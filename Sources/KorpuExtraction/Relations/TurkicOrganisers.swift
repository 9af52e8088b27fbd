internal import KorpuLanguage
internal import KorpuModel

/// Tells who a noun says holds a gathering: «A Forumun təşkilatçısıdır», «Forumun təşkilatçıları: A, B».
struct TurkicOrganisers {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [TurkicHosts.Finding] {
    let range = reading.sentences[sentence]
    guard let noun = range.first(where: isOrganiser), let forum = forum(before: noun, in: range) else { return [] }
    let hosts = after(noun, until: range.upperBound) ?? (isPredicate(noun) ? before(forum.tokens.lowerBound) : [])
    return hosts.filter { !$0.type.isPerson }.map {
      TurkicHosts.Finding(host: $0, forum: forum.entity, evidence: $0.tokens.union(noun..<noun + 1))
    }
  }

  /// «təşkilatçısı», «təşkilatçılarından», «təşkilatçısıdır»
  private func isOrganiser(_ index: Int) -> Bool {
    reading.isForm(index, of: .organiser) && !reading.isQuoted(index)
  }

  /// «təşkilatçısıdır.», «təşkilatçısı | olub», «təşkilatçılarından | biri olub»
  private func isPredicate(_ noun: Int) -> Bool {
    func ends(_ index: Int) -> Bool { reading.isMark(index, ".") || reading.isWord(index, .copula) }
    if ends(noun + 1) { return true }
    return ends(noun + 2) && reading.words[noun].readings.contains { $0.form.grammaticalCase == .ablative }
  }

  /// The gathering in the genitive right before the noun, by its name or by its type word.
  private func forum(before noun: Int, in sentence: Range<Int>) -> (entity: Int, tokens: Range<Int>)? {
    if let named = scene.mention(endingBefore: noun, where: \.isForum),
      named.isIn([.genitive, .nominative, .accusative])
    {
      return (named.entity, named.tokens)
    }
    guard noun > sentence.lowerBound, let word = reading.gatheringWord(at: noun - 1),
      // «Forum | tashkilotchilari – A»: at the head of the sentence, without an ending.
      // «Шараны | ұйымдастырушылар: A»
      [.genitive, .accusative].contains(word.form.grammaticalCase)
        || word.form == NounForm() && noun - 1 == sentence.lowerBound
    else { return nil }
    return gathering.forums.forum(calledAt: noun - 1).map { ($0, noun - 1..<noun) }
  }

  /// «təşkilatçısı | A», «təşkilatçıları: | A, B»: bodies right behind the noun or its colon; `nil` where there are none.
  private func after(_ noun: Int, until end: Int) -> [LocatedMention]? {
    var start = noun + 1
    if reading.isMark(start, ":") || reading.isDash(start) {
      start += 1
      start = startBehindUnread(start, until: end)
    }
    var list: [LocatedMention] = []
    while start < end, let body = scene.mention(startingAt: start, where: { $0.isOrganization || $0.isCountry }) {
      // «Ozarbayjon – | Turkiya uyi»: what begins with a country is a body whose name is not read.
      if body.type.isCountry, reading.isDash(reading.end(of: body)) { break }
      list.append(body)
      start = reading.end(of: body)
      if isTypeWord(start) { start += 1 }
      guard reading.isListJoint(start) || reading.isWord(start, .comitative) else { break }
      start += 1
    }
    return list.isEmpty ? nil : list
  }

  /// How many words a body has whose name is not read.
  private static let longestUnread = 12

  /// «Tashkilotchilar: jamoalarni qo‘llab-quvvatlash agentligi, | “Bahor” jamg‘armasi»: where a list goes on behind a first body whose
  /// name is not read.
  private func startBehindUnread(_ start: Int, until end: Int) -> Int {
    let limit = min(end, start + Self.longestUnread)
    let words = (start..<max(start, limit)).prefix {
      reading.tokens[$0].kind == .word && scene.mention(covering: $0, where: { _ in true }) == nil
    }
    guard let last = words.last, reading.words[last].form(in: .bodies)?.grammaticalCase == .nominative,
      reading.isMark(last + 1, ",")
    else { return start }
    return last + 2
  }

  /// «ТҮРКСОЙ | уюму (жана Арал институту)»: the sort of a body behind its name.
  private func isTypeWord(_ index: Int) -> Bool {
    guard let form = reading.words[index].form(in: .bodies) else { return false }
    return !reading.tokens[index].isCapitalised && form.possessor == .third && form.grammaticalCase == .nominative
  }

  /// «A | Forumun təşkilatçısıdır»: bodies in the nominative that end where the gathering begins.
  private func before(_ start: Int) -> [LocatedMention] {
    let start = reading.isMark(start - 1, ",") ? start - 1 : start
    guard let last = scene.mention(endingBefore: start, where: { $0.isOrganization || $0.isCountry }),
      last.candidate.grammaticalCase == .nominative
    else { return [] }
    return scene.hosts(endingBefore: start)
  }
}
