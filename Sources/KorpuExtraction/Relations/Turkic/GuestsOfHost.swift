internal import KorpuLanguage
internal import KorpuModel

/// Tells who met those who came to a body, of whom a word for guests tells before a participle: «(A, B və C universitetdə olublar.)
/// Qonaqlarla görüşən | prorektor D».
struct GuestsOfHost {
  let scene: Scene
  let anaphora: Anaphora

  /// How many words may stand between the word for guests and the verb: «Konuklar ile makamında | görüşen».
  private static let reach = 3

  private var reading: TokenizedArticle { scene.reading }

  func findings(at act: Act, inSentence sentence: Int) -> [RelationFinding] {
    guard sentence > 0, let host = host(after: act), let word = guests(before: act, inSentence: sentence) else {
      return []
    }
    return MeantGuests(scene: scene, anaphora: anaphora).visitors(inSentence: sentence - 1).filter { $0 != host.entity }
      .map {
        RelationFinding(
          .met, from: host.entity, to: $0, evidence: (word..<word + 1).union(act.tokens).union(host.tokens),
          confidence: 0.8)
      }
  }

  /// «Qonaqlarla», «Konuklar ile», «Qonaqları»: at the head of the sentence, and of nobody else.
  private func guests(before act: Act, inSentence sentence: Int) -> Int? {
    let first = reading.sentences[sentence].lowerBound
    let word = (max(first, act.tokens.lowerBound - Self.reach)..<act.tokens.lowerBound).first {
      reading.isForm($0, of: .guests)
    }
    guard let word, word == first, let form = reading.words[word].form(in: .wordClasses), form.isPlural else {
      return nil
    }
    let isWith = form.grammaticalCase == .instrumental || reading.isWord(word + 1, .comitative)
    return isWith || form.grammaticalCase == .accusative ? word : nil
  }

  /// How many words lead to the name: «ali təhsil müəssisəsinin | prorektoru Anar Quliyev».
  private static let longestPost = 8

  private func host(after act: Act) -> LocatedMention? {
    let start = act.tokens.upperBound
    let end = min(reading.sentence(of: act.tokens.lowerBound).upperBound, start + Self.longestPost)
    let host = scene.mentions(in: start..<max(start, end)).first(where: \.type.isPerson)
    guard let host, host.isIn(.nominative),
      !(start..<host.tokens.lowerBound).contains(where: { reading.isMark($0, ",") || reading.isKnownPredicate($0) })
    else { return nil }
    return host
  }
}
