internal import KorpuLanguage

/// Tells what is named like a gathering and is none of its own: a signing without a name, and what a gathering shows in its programme.
struct MinorOccasions {
  let reading: TokenizedArticle

  /// How many words behind a frame the gathering is named: «в рамках | проходящего в Баку форума».
  private static let reach = 6

  func contains(_ gathering: MentionCandidate) -> Bool { isSigning(gathering) || isInProgramme(gathering) }

  /// «церемония подписания меморандума», «imzalanma mərasimi», but not «"Yol" memorandumunun imzalanma mərasimi».
  private func isSigning(_ gathering: MentionCandidate) -> Bool {
    gathering.tokens.contains { reading.isForm($0, of: .signing) }
      && !gathering.tokens.contains { reading.tokens[$0].kind == .openingQuote }
  }

  /// «(в рамках форума) открылась | выставка», «(tədbir çərçivəsində) | sərgi (təşkil olunub)».
  private func isInProgramme(_ gathering: MentionCandidate) -> Bool {
    guard gathering.tokens.contains(where: { reading.isForm($0, of: .display) && !reading.isQuoted($0) }) else {
      return false
    }
    let sentence = reading.sentence(of: gathering.tokens.lowerBound)
    return sentence.contains {
      !gathering.tokens.contains($0) && reading.isWord($0, .framing) && framesGathering($0, in: sentence)
    }
  }

  /// Whether what a word frames is a gathering, which stands before it where the head comes last.
  private func framesGathering(_ frame: Int, in sentence: Range<Int>) -> Bool {
    let near =
      reading.lexicon.language.family.isHeadFinal
      ? max(sentence.lowerBound, frame - 1)..<frame : frame + 1..<min(sentence.upperBound, frame + 1 + Self.reach)
    return near.contains { index in
      reading.isForm(index, of: .event)
        || reading.words.match(.forums, at: index).map { _ in !reading.isForm(index, of: .display) } == true
    }
  }
}
