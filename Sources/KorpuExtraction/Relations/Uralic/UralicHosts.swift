internal import KorpuLanguage
internal import KorpuModel

/// Finds who holds a gathering in Hungarian: «X szervezésében», «X, az Y főtitkárának meghívására», «a fórumot X rendezte».
struct UralicHosts {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func hosts(inSentence sentence: Int) -> [(LocatedMention, Int)] {
    let range = reading.sentences[sentence]
    if let named = UralicOrganisers(scene: scene, gathering: gathering).hosts(in: range) { return named }
    if let word = range.first(where: { reading.isWord($0, .organising) && !reading.isQuoted($0) }),
      !gathering.acts(.hold, inSentence: sentence).isEmpty || !gathering.acts(.attend, inSentence: sentence).isEmpty
    {
      return list(endingBefore: word).map { ($0, word + 1) }
    }
    if let relative = relativeHosts(in: range) ?? agents(in: range) { return relative }
    guard let verb = gathering.predicate(.organise, inSentence: sentence) else { return [] }
    let clause = reading.clause(of: verb)
    let object =
      scene.mentions(in: clause).contains { $0.type.isForum && ($0.isIn(.accusative) || isGivenHome($0, by: verb)) }
      || clause.contains { reading.words[$0].form(in: .forums)?.grammaticalCase == .accusative && !isOneOfMany($0) }
      // «ünnepi | rendezvénnyel emlékezett meg»
      || verb.count > 1 && reading.words[verb.lowerBound].form(in: .forums)?.grammaticalCase == .instrumental
      || clause.contains {
        reading.isForm($0, of: .event) && reading.words[$0].form(in: .wordClasses)?.grammaticalCase == .accusative
          && !isOneOfMany($0)
      }
    guard object else { return [] }
    let bodies = scene.mentions(in: clause).filter { isHost($0) && !scene.isPossessor($0) && !isSupporter($0) }
    guard let first = bodies.firstIndex(where: { $0.isIn(.nominative) && !scene.isOwner($0) }) else {
      // «konferenciával | tisztelegtek X emlékének»: whom they honour.
      let isCommemorating = reading.words[verb.lowerBound].form(in: .forums)?.grammaticalCase == .instrumental
      return isCommemorating ? [] : person(in: clause).map { [($0, verb.upperBound)] } ?? []
    }
    return hosts(among: bodies, from: first).map { ($0, verb.upperBound) }
  }

  /// «a Minisztérium | támogatásával megrendezett fesztivált (az Alap szervezte)»
  private func isSupporter(_ body: LocatedMention) -> Bool { reading.isForm(reading.end(of: body), of: .support) }

  /// «számos | rendezvényt (szervez)»: others than the one spoken of.
  private func isOneOfMany(_ noun: Int) -> Bool {
    noun > 0 && reading.words[noun - 1].isFunctionWord && !reading.isQuoted(noun)
      && !reading.isWord(noun - 1, [.article, .demonstrative, .conjunction])
      && reading.words[noun - 1].classes.isEmpty
  }

  /// «Az eseményt X rektor szervezte»: the only one in the nominative.
  private func person(in clause: Range<Int>) -> LocatedMention? {
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPossessor($0)
    }
    return people.count == 1 ? people.first : nil
  }

  /// «A és B szervezte», «A a B-vel közösen rendezte»: all who are joined to the first.
  private func hosts(among bodies: [LocatedMention], from first: Int) -> [LocatedMention] {
    var hosts = [bodies[first]]
    for body in bodies[(first + 1)...] {
      guard let end = hosts.last.map(reading.end) else { break }
      // «a kazah nagykövetség»: the country that the name of a body has within it.
      guard end <= body.tokens.lowerBound else { continue }
      guard body.isIn(.nominative), !scene.isOwner(body), isJoint(end..<body.tokens.lowerBound) else { break }
      hosts.append(body)
    }
    return hosts
      + bodies.filter { body in
        body.isIn(.instrumental) && !body.isIn(.nominative) && isTogether(reading.end(of: body))
      }
  }

  /// «, a», «és az», «valamint a»
  private func isJoint(_ words: Range<Int>) -> Bool {
    !words.isEmpty && words.contains(where: reading.isListJoint)
      && words.allSatisfy { reading.isListJoint($0) || reading.isWord($0, .article) }
  }

  /// «(a B-vel) | közösen», «együtt», «együttműködésben»
  private func isTogether(_ index: Int) -> Bool {
    reading.isWord(index, [.joint, .comitative]) || reading.isForm(index, of: .cooperation)
  }

  /// «a fórumnak X adott otthont», «X volt a házigazdája a fórumnak»: where the verb has a noun of its own, what is held stands
  /// in the dative.
  private func isGivenHome(_ forum: LocatedMention, by verb: Range<Int>) -> Bool {
    verb.count > 1 && forum.isIn([.dative, .genitive]) && !forum.isIn(.nominative) && !scene.isPossessor(forum)
  }

  /// «a Zöld Fórum, | amelyet A és B szervezett»
  private func relativeHosts(in range: Range<Int>) -> [(LocatedMention, Int)]? {
    let word = range.first { index in
      reading.isWord(index, .relative) && !reading.isQuoted(index) && reading.isMark(index - 1, ",")
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .accusative }
        && (scene.mention(endingBefore: index - 1, where: \.isForum) != nil
          || index > 2 && reading.isWord(index - 3, .article)
            && gathering.forums.forum(calledAt: index - 2) != nil
          || isOfOnlyForum(index, in: range))
    }
    guard let word,
      let verb = (word..<range.upperBound).first(where: { index in
        reading.words.verb(.actVerbs, at: index).map { [.organise, .hold].contains($0.meaning) } ?? false
      })
    else { return nil }
    let hosts = scene.mentions(in: word..<verb).filter {
      isHost($0) && $0.isIn(.nominative) && !reading.isMark($0.tokens.lowerBound - 1, "(")
    }
    return hosts.isEmpty
      ? nil : hosts.filter { !isCountryOf($0, hosts) && !isOwner($0, before: verb) }.map { ($0, verb + 1) }
  }

  /// «(az X,) Magyarország | egyik legnagyobb befektetője (szervezett)»: whose something is that stands right before the verb.
  private func isOwner(_ country: LocatedMention, before verb: Int) -> Bool {
    country.type.isCountry && country.tokens.upperBound < verb
      && reading.words[verb - 1].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .nominative && $0.stem.unicodeScalars.count > 3
      }
  }

  /// «„…” címmel konferenciát tartottak a Duna Egyetemen, | amelyet A és B szervezett», «a Duna Fesztivál megnyitóján vesz részt, |
  /// amelyet A szervez»: what somebody organises is the gathering that the sentence names, and not what stands beside the clause.
  private func isOfOnlyForum(_ relative: Int, in range: Range<Int>) -> Bool {
    let forums = Set(scene.mentions(in: range.lowerBound..<relative).filter(\.type.isForum).map(\.entity))
    guard forums.count == 1 else { return false }
    return (relative..<range.upperBound).contains { index in
      guard let verb = reading.words.verb(.actVerbs, at: index), !reading.isQuoted(index) else { return false }
      // «szervezett» is a participle too, but none at the end of a clause.
      let isLast = index + 1 >= range.upperBound || reading.tokens[index + 1].kind == .mark
      return verb.meaning == .organise || verb.meaning == .hold && isLast
    }
  }

  /// «az A és a B által | életre hívott Zöld Fórum», «az A | szervezte Zöld Fórum»
  private func agents(in range: Range<Int>) -> [(LocatedMention, Int)]? {
    let word = range.first { index in
      isAttribute(index)
        || reading.isWord(index, .agent) && !reading.isQuoted(index)
          && (index + 1..<min(range.upperBound, index + 1 + Self.reach)).contains {
            scene.mention(startingAt: $0, where: \.isForum) != nil || gathering.forums.forum(calledAt: $0) != nil
          }
    }
    guard let word else { return nil }
    // «az A-ban | tartja ülését»: where, and who not.
    let hosts = list(endingBefore: word).filter { !isAttribute(word) || $0.isIn(.nominative) }
    return hosts.isEmpty ? nil : hosts.map { ($0, word + 1) }
  }

  /// «az A | szervezte Zöld Fórumon»: with no article between, the verb says which gathering is meant.
  private func isAttribute(_ index: Int) -> Bool {
    guard !reading.isQuoted(index), let verb = reading.words.verb(.actVerbs, at: index) else { return false }
    return verb.meaning == .organise && verb.length == 1 && verb.form.isPredicate
      && scene.mention(startingAt: index + 1, where: \.isForum) != nil
  }

  /// How many words stand between «által» and what was held: «által | életre hívott».
  private static let reach = 4

  /// «az azeri | Kaszpi Alap», «a | Magyar Zenei Intézet»: whose adjective stands before a host or in its name is none.
  private func isCountryOf(_ country: LocatedMention, _ hosts: [LocatedMention]) -> Bool {
    country.type.isCountry
      && (hosts.contains { $0.type.isOrganization && $0.tokens.lowerBound == country.tokens.upperBound }
        || reading.words[country.tokens.lowerBound].isKey(of: .demonyms)
          && !reading.words[country.tokens.lowerBound].isKey(of: .countries)
        || scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization) != nil)
  }

  private func isHost(_ mention: LocatedMention) -> Bool {
    (mention.type.isOrganization || mention.type.isCountry && reading.tokens[mention.tokens.lowerBound].isCapitalised)
      && !reading.isQuoted(mention.tokens.lowerBound)
      && !scene.mentions(ofSentence: reading.sentenceOfToken[mention.tokens.lowerBound]).contains {
        $0.type.isForum && $0.tokens.overlaps(mention.tokens)
      }
  }

  /// «A és B szervezésében»; of a person with a title, «X, az Y elnökének meghívására», the person.
  private func list(endingBefore word: Int) -> [LocatedMention] {
    if let person = personTitled(endingBefore: word) { return [person] }
    // «A és B közös | szervezésében»
    var end = reading.isWord(word - 1, .joint) ? word - 1 : word
    var hosts: [LocatedMention] = []
    // «az ASZ (Aral Szervezet) | szervezésében»
    while let host = scene.mention(endingBefore: end, where: { !$0.isForum && !$0.isPlace })
      ?? scene.mention(endingBefore: bracket(before: end), where: \.isOrganization)
    {
      hosts.append(host)
      end = host.tokens.lowerBound
      if reading.isWord(end - 1, .article) { end -= 1 }
      guard end > 0, reading.isListJoint(end - 1) else { break }
      end -= 1
    }
    return hosts.reversed()
  }

  /// How many words stand in brackets behind an abbreviation.
  private static let longestBracket = 10

  /// «az ASZ | (Aral Szervezet)»
  private func bracket(before end: Int) -> Int {
    guard reading.isMark(end - 1, ")") else { return end }
    return (max(0, end - Self.longestBracket)..<end).last { reading.isMark($0, "(") } ?? end
  }

  private func personTitled(endingBefore word: Int) -> LocatedMention? {
    scene.mentions(ofSentence: reading.sentenceOfToken[word]).last { person in
      guard person.type.isPerson, person.tokens.upperBound <= word else { return false }
      if TitleAfterName(reading: reading).title(after: person.tokens.upperBound)?.title.upperBound == word {
        return true
      }
      return reading.isMark(person.tokens.upperBound, ",")
        && UralicApposition(scene: scene).finding(startingAt: person.tokens.upperBound + 1, of: person)?.tokens
          .upperBound == word
    }
  }
}
