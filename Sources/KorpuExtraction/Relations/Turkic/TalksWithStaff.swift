internal import KorpuLanguage
internal import KorpuModel

/// «Қор өкілдері Достық орталығына барып, орталық ұжымымен кездесті»: who goes to a body and meets those of it whom nobody names.
///
/// The body is called again by its type word, before what it has in the case of «with».
struct TalksWithStaff {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// - Complexity: O(words and mentions of the sentence).
  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.lexicon.language.family == .turkic,
      let verb = gathering.predicate(.meet, inSentence: sentence)
        ?? gathering.predicate(.talks, inSentence: sentence)
    else { return [] }
    let range = reading.sentences[sentence]
    let goals = scene.mentions(in: range.lowerBound..<verb.lowerBound).filter {
      $0.type.isOrganization && !reading.isQuoted($0.tokens.lowerBound)
        && ([.dative, .locative].contains($0.candidate.grammaticalCase) || hasOffice($0))
    }
    guard let host = goals.first, goals.count == 1, isVisited(host, before: verb.lowerBound),
      meetsStaff(of: host, before: verb.lowerBound)
    else { return [] }
    return guests(before: host, from: range.lowerBound).map {
      RelationFinding(.met, from: $0.entity, to: host.entity, evidence: $0.tokens.union(verb), confidence: 0.8)
    }
  }

  /// «орталығының | кеңсесіне (барып)»
  private func hasOffice(_ body: LocatedMention) -> Bool {
    let next = reading.end(of: body)
    return body.candidate.grammaticalCase == .genitive
      && reading.sentence(of: body.tokens.lowerBound).contains(next)
      && reading.words[next].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .dative && $0.stem.count > 2
      }
  }

  /// How many words stand between the body and the verb of coming: «орталығының кеңсесіне | арнайы барып».
  private static let reach = 4

  /// «орталығына | барып», «университетинде | болуп»
  private func isVisited(_ host: LocatedMention, before end: Int) -> Bool {
    let start = reading.end(of: host)
    return (start..<max(start, min(end, start + Self.reach))).contains { index in
      reading.isWord(index, .copula)
        || reading.words.verb(.actVerbs, at: index).map { [.arrive, .visit].contains($0.meaning) } == true
    }
  }

  /// «орталық | ұжымымен», «university | rahbariyati bilan»: what the body has, right behind its type word, and no name.
  private func meetsStaff(of host: LocatedMention, before verb: Int) -> Bool {
    let type = reading.words[host.tokens.upperBound - 1].key(in: .bodies)
    let start = reading.end(of: host)
    return (start..<max(start, verb - 1)).contains { index in
      reading.words[index].form(in: .bodies) == NounForm() && reading.words[index].key(in: .bodies) == type
        && isWith(index + 1, before: verb)
    } && !scene.mentions(in: start..<max(start, verb)).contains(where: \.type.isPerson)
  }

  private func isWith(_ noun: Int, before verb: Int) -> Bool {
    guard noun < verb else { return false }
    return reading.words[noun].readings.contains {
      $0.form.possessor == .third && $0.stem.count > 2
        && ($0.form.grammaticalCase == .instrumental
          || $0.form.grammaticalCase == .nominative && reading.isWord(noun + 1, .comitative))
    }
  }

  /// The people, else the bodies that send a delegation, before the host.
  private func guests(before host: LocatedMention, from start: Int) -> [LocatedMention] {
    let before = scene.mentions(in: start..<max(start, host.tokens.lowerBound)).filter {
      !reading.isQuoted($0.tokens.lowerBound) && $0.entity != host.entity && $0.isIn(.nominative)
    }
    let people = before.filter(\.type.isPerson)
    return people.isEmpty ? before.filter { $0.isIn(.delegation) && !$0.type.isForum } : people
  }
}
