internal import KorpuLanguage
internal import KorpuModel

/// Tells of which sentences what they quote was said to a newspaper or to journalists, and not at a gathering.
struct MediumAudience {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func isAddressed(inSentence sentence: Int) -> Bool {
    hasAudience(sentence) || hasQuotedMedium(sentence) || hasMedium(sentence)
  }

  /// Who speaks in an article for the first time to the press, «jurnalistlərə açıqlamasında», by the first sentence of each:
  /// a report on a gathering need not say that they were there.
  func firstTold(_ statements: [StatementFinding]) -> Set<Int> {
    guard reading.lexicon.language.family == .turkic else { return [] }
    var first: [Int: Int] = [:]
    for statement in statements {
      first[statement.speaker] = min(statement.attribution, first[statement.speaker] ?? .max)
    }
    return Set(first.filter { isToldToPress(inSentence: $0.value) }.keys)
  }

  /// «jurnalistlərə», «gazetecilere»
  private func isToldToPress(inSentence sentence: Int) -> Bool {
    reading.sentences[sentence].contains { index in
      guard reading.isForm(index, of: .audience), !reading.isQuoted(index),
        let form = reading.words[index].form(in: .wordClasses)
      else { return false }
      return form.isPlural && form.possessor == nil && form.grammaticalCase == .dative
    }
  }

  /// «сказал журналистам», «mondta újságíróknak»
  private func hasAudience(_ sentence: Int) -> Bool {
    [.slavic, .uralic].contains(reading.lexicon.language.family)
      && reading.sentences[sentence].contains { reading.isWord($0, .audience) && !reading.isQuoted($0) }
  }

  /// «AZƏRTAC-a bildirib»
  private func hasMedium(_ sentence: Int) -> Bool {
    scene.mentions(ofSentence: sentence).contains { $0.type == .organization(.media) && $0.isIn(.dative) }
  }

  /// «"Xəbər"ə bildirib», «"Xəbər"ə açıqlamasında bildirib»: right before the verb, or before where it was said.
  private func hasQuotedMedium(_ sentence: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains { verb, _ in
      !reading.isQuoted(verb) && isQuotedInDative(before: reading.isWord(verb - 1, .setting) ? verb - 1 : verb)
    }
  }

  /// «"Xəbər"ə | bildirib»: the ending follows the closing mark.
  private func isQuotedInDative(before end: Int) -> Bool {
    guard end > 2, reading.tokens[end - 2].kind == .closingQuote, !reading.tokens[end - 1].followsSpace else {
      return false
    }
    let name = "\(reading.tokens[end - 3].folded)-\(reading.tokens[end - 1].folded)"
    return reading.lexicon.endings.readings(of: name).contains { $0.form.grammaticalCase == .dative }
  }
}
