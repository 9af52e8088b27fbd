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
    guard shows(gathering) else { return false }
    let sentence = reading.sentence(of: gathering.tokens.lowerBound)
    return sentence.contains {
      !gathering.tokens.contains($0) && reading.isWord($0, .framing) && framesGathering($0, in: sentence)
    }
  }

  /// In Turkic languages a name in quotation marks makes no other of it: «"Bahar" konserti», «"Bahor" nomli | ko'rgazma».
  private func shows(_ gathering: MentionCandidate) -> Bool {
    guard reading.lexicon.language.family == .turkic else {
      return gathering.tokens.contains { reading.isForm($0, of: .display) && !reading.isQuoted($0) }
    }
    let printed = gathering.printed ?? gathering.tokens
    let end = max(gathering.tokens.upperBound, printed.upperBound)
    return (min(gathering.tokens.lowerBound, printed.lowerBound)..<end).contains { reading.isForm($0, of: .display) }
  }

  /// How many words a sort of gathering has: «madaniyat kunlari».
  private static let longestSort = 3

  /// Whether what a word frames is a gathering, which stands before it where the head comes last.
  private func framesGathering(_ frame: Int, in sentence: Range<Int>) -> Bool {
    if reading.lexicon.language.family == .turkic {
      return (max(sentence.lowerBound, frame - Self.longestSort)..<frame).contains { index in
        reading.words.match(.forums, at: index).map {
          index + $0.length == frame && !reading.isForm(frame - 1, of: .display)
        } == true || index == frame - 1 && reading.isForm(index, of: .event)
      }
    }
    let near =
      reading.lexicon.language.family.isHeadFinal
      ? max(sentence.lowerBound, frame - 1)..<frame : frame + 1..<min(sentence.upperBound, frame + 1 + Self.reach)
    return near.contains { index in
      reading.isForm(index, of: .event)
        || reading.words.match(.forums, at: index).map { _ in !reading.isForm(index, of: .display) } == true
    }
  }
}
