internal import Korpu

/// The commands by which a pair is decided, to be copied into a shell.
struct JudgingCommandLine {
  let archive: String

  func same(_ pair: ReviewPair) -> String { line(.same, pair) }

  func different(_ pair: ReviewPair) -> String { line(.different, pair) }

  private func line(_ verb: Judgement.Verb, _ pair: ReviewPair) -> String {
    let words = [archive, verb.rawValue, pair.one.reference.description, pair.other.reference.description]
    return "korpu judge \(words.map(ShellWord.quoted).joined(separator: " ")) --because ''"
  }
}
