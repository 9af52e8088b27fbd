internal import KorpuLanguage
internal import KorpuModel

/// Tells for which country those win medals whom a report on a championship lists, where it tells of one country's team:
/// «Қазақстан құрамасы 2 медаль жеңіп алды. | A алтын медальға ие болды, B қола жүлдегер атанды».
struct MedalWinners {
  let scene: Scene
  let gathering: Gathering

  /// A verb of winning.
  private struct Win {
    let tokens: Range<Int>
    /// Whether those who won stand behind it: «медалига сазовор бўлган | спортчиларимиз орасида A, B».
    let isBefore: Bool
  }

  /// How many words may stand between a country and those who play for it: «O'zbekiston erkaklar terma | jamoasi».
  private static let longestTeam = 4

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let won = reading.sentences.indices.map { wins(inSentence: $0) }
    let sides = won.indices.filter { !won[$0].isEmpty }.flatMap(teams)
    guard let home = sides.first, sides.allSatisfy({ $0.entity == home.entity }) else { return [] }
    return won.indices.flatMap { winners(inSentence: $0, by: won[$0], from: home) }
  }

  /// «(алтын медальды) жеңіп алды», «(medalni) qo'lga kiritgan bo'lsa», «чемпион атанды», «(намысын) қорғады»
  private func wins(inSentence sentence: Int) -> [Win] {
    let prize = reading.sentences[sentence].first { isPrize($0) && !reading.isQuoted($0) }
    return [.win, .present].flatMap { gathering.acts($0, inSentence: sentence) }.compactMap { act in
      let isOfPrize = prize.map { $0 < act.tokens.lowerBound } ?? false
      guard isOfPrize || act.meaning == .win && reading.isForm(act.tokens.lowerBound, of: .sporting) else { return nil }
      if act.form == .participle, !reading.isWord(act.tokens.upperBound, .filler) {
        return isOfTeam(act.tokens.upperBound) ? Win(tokens: act.tokens, isBefore: true) : nil
      }
      return act.form.isPredicate || act.form == .converb || act.form == .participle
        ? Win(tokens: act.tokens, isBefore: false) : nil
    }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// «медаль», «жүлде», «намыс»: what those who play for a country win or defend.
  private func isPrize(_ index: Int) -> Bool {
    reading.isForm(index, of: .competition) && reading.isForm(index, of: .work)
  }

  /// «қазақстандық спортшылар», «O'zbekiston terma jamoasi», «Кыргызстандын намысын (коргоду)»
  private func teams(inSentence sentence: Int) -> [LocatedMention] {
    scene.mentions(ofSentence: sentence).filter { country in
      let end = country.tokens.upperBound
      guard country.type.isCountry, isSide(country) else { return false }
      return (end..<min(end + Self.longestTeam, reading.sentences[sentence].upperBound)).contains(where: isOfTeam)
        || end < reading.sentences[sentence].upperBound && isPrize(end) && reading.words[end].mayBe(.accusative)
    }
  }

  /// «құрамасы», «спортшылар», «балбандары»: a team, or those who are of it.
  private func isOfTeam(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    if reading.isForm(index, of: .team) { return true }
    return reading.isForm(index, of: [.sporting, .people])
      && reading.words[index].readings.contains(where: \.form.isPlural)
  }

  private func winners(inSentence sentence: Int, by wins: [Win], from home: LocatedMention) -> [RelationFinding] {
    guard let last = wins.last, !isOfOthers(sentence, than: home) else { return [] }
    let range = reading.sentences[sentence]
    let reach =
      last.isBefore
      ? last.tokens.upperBound..<range.upperBound : range.lowerBound..<max(range.lowerBound, last.tokens.lowerBound)
    return scene.mentions(in: reach).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound) && !isLeader($0)
    }.map {
      RelationFinding(
        .represents, from: $0.entity, to: home.entity, evidence: $0.tokens.union(last.tokens), confidence: 0.82)
    }
  }

  /// «A bosh | murabbiyligidagi (jamoa)»: under whose lead others play.
  private func isLeader(_ person: LocatedMention) -> Bool {
    let end = person.tokens.upperBound
    return (end..<min(end + 2, reading.sentence(of: person.tokens.lowerBound).upperBound)).contains { index in
      reading.words[index].readings.contains { $0.form.grammaticalCase == .attributive && $0.stem.count > 2 }
    }
  }

  /// Whether a sentence tells of the people of another country, too: where something is held tells nothing of them.
  private func isOfOthers(_ sentence: Int, than home: LocatedMention) -> Bool {
    scene.mentions(ofSentence: sentence).contains {
      $0.type.isCountry && $0.entity != home.entity && isSide($0)
    }
  }

  private func isSide(_ country: LocatedMention) -> Bool {
    ![.locative, .attributive].contains(country.candidate.grammaticalCase)
  }
}
