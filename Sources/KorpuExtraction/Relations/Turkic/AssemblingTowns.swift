internal import KorpuLanguage
internal import KorpuModel

/// Tells in which town a gathering was held where the article says that many came together there: «Türk dünyasının şairleri Bursa'da
/// bir araya geldi. (X Festivali'nde A konuştu)», «şairlərin Bakıda | bir araya gəlməsi».
///
/// Two who met there, be it that they have names or are said to be with somebody, say nothing of the gathering.
struct AssemblingTowns {
  let scene: Scene
  let gathering: Gathering

  /// What says that many came together.
  private static let act = VerbMeaning.meet
  /// How many tokens stand between the town and the verb at most.
  private static let reach = 6
  /// How many sentences before or after it the gathering is named.
  private static let memory = 3

  private var reading: TokenizedArticle { scene.reading }

  func findings() -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return reading.sentences.indices.flatMap(findings)
  }

  private func findings(inSentence sentence: Int) -> [RelationFinding] {
    gathering.acts(Self.act, inSentence: sentence).compactMap { act in
      guard isAssembling(act), let town = town(before: act, inSentence: sentence),
        areMany(inSentence: sentence, before: act), let forum = gathering(near: sentence)
      else { return nil }
      return RelationFinding(
        .heldIn, from: forum, to: town.entity, evidence: town.tokens.union(act.tokens), confidence: 0.8)
    }
  }

  /// «bir araya gel», «buluş», «bir ýere jemlen»: no talks or calls, which nouns tell of.
  private func isAssembling(_ act: Act) -> Bool {
    !act.tokens.contains { reading.isForm($0, of: [.talk, .interview]) }
  }

  private func town(before act: Act, inSentence sentence: Int) -> LocatedMention? {
    let first = max(reading.sentences[sentence].lowerBound, act.tokens.lowerBound - Self.reach)
    return scene.mentions(in: first..<max(first, act.tokens.lowerBound)).last {
      $0.type.isPlace && !reading.isQuoted($0.tokens.lowerBound) && $0.candidate.grammaticalCase == .locative
    }
  }

  /// «gençleri», «şairlərinin»: several people of whom none has a name, and who came to nobody.
  private func areMany(inSentence sentence: Int, before act: Act) -> Bool {
    let clause = reading.sentences[sentence].lowerBound..<act.tokens.lowerBound
    let isSpokenOf = act.form == .nominal && clause.contains { isOfMany($0, in: .genitive) }
    guard isSpokenOf || !scene.mentions(in: clause).contains(where: \.type.isPerson),
      !clause.contains(where: { reading.isWord($0, .comitative) })
    else { return false }
    return clause.contains { isOfMany($0, in: .nominative) || isOfMany($0, in: .genitive) }
  }

  private func isOfMany(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    reading.tokens[index].kind == .word && !reading.isQuoted(index) && reading.isForm(index, of: .people)
      && reading.words[index].readings.contains {
        $0.form.isPlural && $0.form.grammaticalCase == grammaticalCase
      }
  }

  /// The only gathering that is named near a sentence.
  private func gathering(near sentence: Int) -> Int? {
    let near = max(0, sentence - Self.memory)...min(reading.sentences.count - 1, sentence + Self.memory)
    let forums = Set(near.flatMap { gathering.named(inSentence: $0).map(\.entity) })
    return forums.count == 1 ? forums.first : nil
  }
}
