internal import KorpuLanguage
internal import KorpuModel

/// Finds which names of a clause may be those who attend: neither those of a clause joined to it, «több együttműködés valósult
/// meg, valamint | a türkmének részt vesznek …», nor the host, «az Aral Parlament által rendezett ülésen | részt vett X».
struct UralicAttendants {
  let scene: Scene

  /// How many words may stand between the participle and the gathering: «rendezett | kibővített ünnepi ülésén».
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }

  func mentions(beside verb: Range<Int>, attending forum: Int) -> [LocatedMention] {
    let clause = UralicClause(reading: reading).segment(of: verb)
    let start = clause.lowerBound
    // «az Aral Alapítvány | által»: by whom something else is done.
    let absent = represented(in: clause)
    let mentions = (scene.mentions(in: clause) + resumed(after: clause)).filter {
      !reading.isWord($0.tokens.upperBound, .agent) && !isInviting($0) && !absent.contains($0)
    }
    guard let place = mentions.first(where: { $0.entity == forum }),
      let participle = participle(before: place, from: start)
    else { return mentions }
    // «X | az évforduló alkalmából rendezett koncerten részt vett»: people come, whoever holds it.
    return mentions.filter { $0.type.isPerson || $0.tokens.lowerBound > participle }
  }

  /// «a Türk Tanács | meghívására (részt vett …)», «X | meghívására (részt vesz …)»
  private func isInviting(_ host: LocatedMention) -> Bool {
    let end = reading.end(of: host)
    guard host.type.isPerson else { return host.type.isOrganization && reading.isWord(end, .organising) }
    // «X miniszterelnök | meghívására»
    let title = TitleAfterName(reading: reading).title(after: end)?.title.upperBound
    return reading.isWord(title ?? end, .organising)
  }

  /// «X köszöntötte a fórumot | Y elnök és Z | nevében»: those in whose name somebody speaks.
  func represented(in clause: Range<Int>) -> [LocatedMention] {
    guard let word = clause.first(where: { isOnBehalf($0) }) else { return [] }
    let pair = UralicPair(scene: scene)
    let people = scene.mentions(in: clause.lowerBound..<word).filter { $0.type.isPerson }
    guard let last = people.last, pair.end(of: last) == word else { return [] }
    let before = people.dropLast().last
    return [last] + [before].compactMap { $0 }.filter { pair.isJoined($0, last) }
  }

  private func isOnBehalf(_ index: Int) -> Bool {
    reading.isWord(index, .representing)
      && reading.words[index].readings.contains { $0.form.grammaticalCase == .locative && $0.form.possessor == .third }
  }

  /// «(Türkmenisztán …) a türkmének küldöttséggel vesznek részt»: the countries of those who come as a delegation.
  func nationals(beside verb: Range<Int>, attending forum: Int) -> [(country: Int, token: Int)] {
    let clause = UralicClause(reading: reading).segment(of: verb)
    guard scene.mentions(in: clause).contains(where: { $0.entity == forum }),
      clause.contains(where: { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) })
    else { return [] }
    return clause.compactMap { index in
      guard !reading.isQuoted(index), reading.isWord(index - 1, .article), let code = nation(at: index),
        let country = CountryCode(code).flatMap(scene.country)
      else { return nil }
      return (country, index)
    }
  }

  /// «türkmének»
  private func nation(at index: Int) -> String? {
    reading.words[index].readings.lazy.filter {
      $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .nominative
    }.compactMap { reading.lexicon.senses(of: $0.stem).value(in: .demonyms) }.first
  }

  /// «részt vett X, aki az előkészületeket segítette, | valamint Y nagykövet»: with whom a list goes on behind the clause of its first.
  private func resumed(after clause: Range<Int>) -> [LocatedMention] {
    let sentence = reading.sentence(of: clause.lowerBound)
    guard clause.upperBound < sentence.upperBound, reading.isWord(clause.upperBound, [.masculine, .feminine]),
      let joint = (clause.upperBound..<max(clause.upperBound, sentence.upperBound - 2)).first(where: { index in
        reading.isMark(index, ",") && reading.isWord(index + 1, .conjunction)
      }),
      let next = scene.mention(startingAt: joint + 2, where: \.isPerson), next.isIn(.nominative),
      !scene.isPossessor(next)
    else { return [] }
    let end =
      (next.tokens.upperBound..<max(next.tokens.upperBound, sentence.upperBound)).first {
        reading.isWord($0, .relative)
      } ?? sentence.upperBound
    let rest = next.tokens.upperBound..<max(next.tokens.upperBound, end)
    let hasVerb = rest.contains { index in
      reading.words.verb(.actVerbs, at: index)?.form.isPredicate == true
        || reading.words.verb(.speechVerbs, at: index)?.form.isPredicate == true
    }
    return hasVerb ? [] : scene.mentions(in: next.tokens.lowerBound..<rest.upperBound).filter(\.type.isPerson)
  }

  /// «(az Aral Parlament …) | rendezett | ünnepi ülésén»
  private func participle(before forum: LocatedMention, from start: Int) -> Int? {
    let head = forum.tokens.upperBound - 1
    return (max(start, forum.tokens.lowerBound - Self.reach)..<max(start, head)).last { index in
      guard let match = reading.words.verb(.actVerbs, at: index) else { return false }
      return [.hold, .organise].contains(match.meaning) && match.length == 1
    }
  }
}
