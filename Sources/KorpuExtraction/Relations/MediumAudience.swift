internal import KorpuLanguage
internal import KorpuModel

/// Tells of which sentences what they quote was said to a newspaper or to journalists, and not at a gathering.
struct MediumAudience {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  func isAddressed(inSentence sentence: Int) -> Bool {
    hasAudience(sentence) || hasQuotedMedium(sentence) || hasMedium(sentence) || hasSite(sentence)
  }

  /// Who speaks in an article for the first time to the press, «jurnalistlərə açıqlamasında», by the first sentence of each:
  /// a report on a gathering need not say that they were there.
  func firstTold(_ statements: [StatementFinding]) -> Set<Int> {
    guard reading.lexicon.language.family == .turkic else { return [] }
    var first: [Int: Int] = [:]
    for statement in statements {
      first[statement.speaker] = min(statement.attribution, first[statement.speaker] ?? .max)
    }
    return Set(first.filter { isToldToPress(inSentence: $0.value) || isAddressed(inSentence: $0.value) }.keys)
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

  /// «сказал журналистам», «mondta újságíróknak», «sosial şəbəkə hesabında yazıb»: in a Turkic language where it was written.
  private func hasAudience(_ sentence: Int) -> Bool {
    reading.sentences[sentence].contains { index in
      guard reading.isWord(index, .audience), !reading.isQuoted(index) else { return false }
      switch reading.lexicon.language.family {
      case .slavic, .uralic: return true
      case .turkic: return reading.isWord(index, .setting)
      case .germanic: return false
      }
    }
  }

  /// «Xəbər.az-a | danışan»: a site on the web by its address, in the dative.
  private func hasSite(_ sentence: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.sentences[sentence].contains { index in
      let name = reading.tokens[index].folded
      return reading.tokens[index].kind == .word && !reading.isQuoted(index) && name.contains(ascii: "-")
        && (name.contains(ascii: ".") || index > 0 && isPointOfAddress(index - 1))
        && reading.words[index].readings.contains { $0.form.grammaticalCase == .dative } && isSpokenTo(behind: index)
    }
  }

  /// How many words stand between a site and the verb: «Xəbər.az-a | açıqlamasında deyib».
  private static let verbReach = 3

  /// «Xəbər.az-a | danışan A», but not «Xəbər.az-a | bildirilib»: a verb of saying that somebody does.
  private func isSpokenTo(behind site: Int) -> Bool {
    let end = min(reading.sentence(of: site).upperBound, site + 1 + Self.verbReach)
    let verb = reading.words.verbs(.speechVerbs, in: site + 1..<max(site + 1, end)).first
    return verb.map { !reading.words[$0.token + $0.match.length - 1].mayBePassiveVerb } ?? false
  }

  /// «Xəbər|.|az»: between two words without a space.
  private func isPointOfAddress(_ mark: Int) -> Bool {
    reading.isMark(mark, ".") && mark > 0 && !reading.tokens[mark].followsSpace
      && !reading.tokens[mark + 1].followsSpace && reading.tokens[mark - 1].kind == .word
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
