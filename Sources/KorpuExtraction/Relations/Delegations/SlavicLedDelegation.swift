internal import KorpuLanguage
internal import KorpuModel

/// Tells in Russian who leads a delegation: «делегация Фонда «Арал» во главе с | X», «делегация под руководством | X».
struct SlavicLedDelegation {
  let scene: Scene

  /// How many tokens may tell who leads: «во главе с | директором Департамента культуры Фонда «Арал» X».
  private static let longestTitle = 14
  /// How many tokens stand between the noun and the word of leading: the body that sent the delegation.
  private static let longestSender = 14

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    /// The word for the delegation.
    let noun: Int
    let leader: LocatedMention
  }

  /// The delegations of a range that somebody leads.
  func all(in range: Range<Int>) -> [Finding] {
    scene.mentions(in: range).compactMap { person in
      guard let word = leadership(over: person), word >= range.lowerBound else { return nil }
      let first = max(range.lowerBound, word - Self.longestSender)
      let noun = (first..<word).last { reading.isForm($0, of: .delegation) && !reading.isQuoted($0) }
      return noun.map { Finding(noun: $0, leader: person) }
    }
  }

  /// Whether a word of leading says that somebody leads others: «во главе с | X».
  func leads(_ person: LocatedMention) -> Bool { leadership(over: person) != nil }

  private func leadership(over person: LocatedMention) -> Int? {
    let start = person.tokens.lowerBound
    guard person.type.isPerson, person.isIn([.instrumental, .agent]) else { return nil }
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestTitle)
    guard let word = (first..<start).last(where: { reading.isForm($0, of: .leadership) }),
      scene.mentions(in: word..<start).allSatisfy({ !$0.type.isPerson }),
      !(word..<start).contains(where: { reading.isMark($0, ",") && !isBeforePost($0) })
    else { return nil }
    return word
  }

  /// «во главе с министром культуры|, сопредседателем комиссии X»: the comma between two posts of one.
  private func isBeforePost(_ comma: Int) -> Bool {
    RoleFinder(reading: reading).role(startingAt: comma + 1).map { reading.isInstrumental($0) && !$0.form.isPlural }
      ?? false
  }
}
