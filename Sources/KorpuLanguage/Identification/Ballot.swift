internal import KorpuModel

/// The votes of passages, each with the number of its letters.
struct Ballot {
  private struct Choice: Hashable {
    let language: Language
    let script: Script
  }

  private var votes: [Choice: Int] = [:]
  private var unknown = 0

  mutating func add(_ passage: Passage) {
    if let (language, script) = passage.verdict {
      votes[Choice(language: language, script: script), default: 0] += passage.letters
    } else {
      unknown += passage.letters
    }
  }

  /// The choice with the most votes; of equals the first by code. `nil` where most cannot be told.
  var winner: IdentifiedLanguage? {
    let ordered = votes.sorted { first, second in
      first.value != second.value
        ? first.value > second.value : first.key.language.rawValue < second.key.language.rawValue
    }
    guard let (choice, count) = ordered.first, count >= unknown else { return nil }
    let all = votes.values.reduce(unknown, +)
    return IdentifiedLanguage(
      language: choice.language, script: choice.script, share: Double(count) / Double(all))
  }
}
