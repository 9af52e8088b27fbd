internal import KorpuLanguage
internal import KorpuModel

/// Finds where a body is meant by its type word with an article, «the union» after «Union of Writers», or by «its» before a
/// position, «its spokesman».
struct DefiniteBodies {
  let reading: TokenizedArticle
  /// All mentions in reading order, of two at one place the longer first.
  let mentions: [LocatedMention]

  /// The mentions together with those by a word that only points back.
  ///
  /// - Complexity: O(tokens + mentions).
  func joined() -> [LocatedMention] {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return mentions }
    var joined: [LocatedMention] = []
    var named: [String: LocatedMention] = [:]
    var bodies: [LocatedMention] = []
    var people: [Int] = []
    var next = 0
    var end = 0
    for token in reading.tokens.indices {
      while next < mentions.count, mentions[next].tokens.lowerBound == token {
        let mention = mentions[next]
        joined.append(mention)
        end = max(end, mention.tokens.upperBound)
        if mention.type.isOrganization {
          bodies.append(mention)
          // «X (Danube Fund)»: a body named aside in brackets is not meant by «the fund» where another was named before.
          let isAside = reading.isMark(mention.tokens.lowerBound - 1, "(")
          typeWord(of: mention.tokens).map { if !isAside || named[$0] == nil { named[$0] = mention } }
        }
        if mention.type.isPerson { people.append(token) }
        next += 1
      }
      guard token >= end,
        let body = definite(at: token, named, bodies) ?? led(at: token, bodies)
          ?? owner(at: token, among: bodies, people)
      else { continue }
      joined.append(pointing(at: body, from: token))
    }
    return joined
  }

  private func pointing(at body: LocatedMention, from token: Int) -> LocatedMention {
    let candidate = MentionCandidate(
      tokens: token..<token + 1, type: body.type, name: body.candidate.name, confidence: body.candidate.confidence)
    return LocatedMention(entity: body.entity, type: body.type, candidate: candidate, cases: candidate.cases)
  }

  /// «the union», «the Fund's», but not «the union of writers»
  private func definite(
    at token: Int, _ named: [String: LocatedMention], _ bodies: [LocatedMention]
  ) -> LocatedMention? {
    guard !named.isEmpty, reading.tokens[token].kind == .word, reading.isWord(token - 1, .article),
      !reading.isWord(token - 1, .indefinite), !reading.isWord(token + 1, .genitiveMarker), !goesOn(token),
      let form = reading.words[token].form(in: .bodies), !form.isPlural, let key = reading.words[token].key(in: .bodies)
    else { return nil }
    if let body = named[key] { return body }
    // «the organization»: any body, the one that the last sentence with one is about.
    guard reading.isWord(token, .generic), reading.words[token].key(in: .wordClasses) == key, let last = bodies.last
    else { return nil }
    let sentence = reading.sentenceOfToken[last.tokens.lowerBound]
    return bodies.suffix(Self.memory).first { reading.sentenceOfToken[$0.tokens.lowerBound] == sentence }
  }

  /// «the Department | for Trade with X»: a type word in capitals with a field of its own, which points back to nothing.
  private func goesOn(_ token: Int) -> Bool {
    reading.isCapitalisedWord(token) && reading.isWord(token + 1, .joiner)
      && !reading.isWord(token + 1, [.conjunction, .dativeMarker, .locativeMarker, .comitative])
      && reading.isCapitalisedWord(reading.behindArticle(token + 2))
  }

  /// «Fund | President X», «University | Rector X»: a type word in capitals before a position and a name means the only body with
  /// that type word which the article has named so far.
  private func led(at token: Int, _ bodies: [LocatedMention]) -> LocatedMention? {
    guard let last = bodies.last, reading.isCapitalisedWord(token), let form = reading.words[token].form(in: .bodies),
      !form.isPlural, let key = reading.words[token].key(in: .bodies),
      let role = RoleFinder(reading: reading).role(startingAt: token + 1), !role.form.isPlural,
      reading.isCapitalisedWord(role.tokens.upperBound),
      reading.sentence(of: token).contains(role.tokens.upperBound)
    else { return nil }
    let named = bodies.suffix(Self.memory).filter { typeWord(of: $0.tokens) == key }
    guard let body = named.last, named.allSatisfy({ $0.entity == body.entity }) else { return nil }
    return reading.sentenceOfToken[token] - reading.sentenceOfToken[last.tokens.lowerBound] <= 2 ? body : nil
  }

  /// «its | head X»: the body spoken of last in the sentence, else the first of the sentence before; «his | adviser X» only
  /// where nobody but him is named since.
  private func owner(at token: Int, among bodies: [LocatedMention], _ people: [Int]) -> LocatedMention? {
    guard !bodies.isEmpty, reading.isWord(token, .possessive),
      (1...Self.longestAttribute).contains(where: { RoleFinder(reading: reading).role(startingAt: token + $0) != nil })
    else { return nil }
    let sentence = reading.sentenceOfToken[token]
    let near = bodies.suffix(Self.memory).filter { sentence - reading.sentenceOfToken[$0.tokens.lowerBound] <= 1 }
    let last = near.last { reading.sentenceOfToken[$0.tokens.lowerBound] == sentence }
    guard reading.isWord(token, .pronoun) else { return last ?? near.first }
    guard let last else { return nil }
    return people.suffix(Self.memory).count { (last.tokens.upperBound..<token).contains($0) } <= 1 ? last : nil
  }

  /// «its | new head»
  private static let longestAttribute = 2
  /// So many bodies at most are named in two sentences that matter.
  private static let memory = 12

  /// The type word of a name, as tables know it: the last before «of», «Azerbaijan Writers' Guild», «Union of Writers».
  private func typeWord(of name: Range<Int>) -> String? {
    let end = name.first { reading.isWord($0, .genitiveMarker) } ?? name.upperBound
    return (name.lowerBound..<end).last { reading.words[$0].key(in: .bodies) != nil }.flatMap {
      reading.words[$0].key(in: .bodies)
    }
  }
}
