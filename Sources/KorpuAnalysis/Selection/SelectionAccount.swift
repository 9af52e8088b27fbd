internal import KorpuModel

/// What a selection left out, so that a picture can say so.
///
/// People, bodies and gatherings are counted; countries and places are where these are.
public struct SelectionAccount: Hashable, Sendable {
  /// How many actors one rule left out.
  public struct Step: Hashable, Sendable {
    public let rule: SelectionRule
    /// Never zero.
    public let leftOut: Int
  }

  /// How many actors the whole network has.
  public let total: Int
  /// What left some out, in the order in which the rules were applied; an actor counts for the first that did.
  public private(set) var steps: [Step] = []

  init(total: Int) {
    self.total = total
  }

  /// How many actors are shown.
  public var shown: Int { total - steps.reduce(0) { $0 + $1.leftOut } }

  /// In English: «12 of 340 actors, by type and number of ties», or «all 340 actors».
  public var text: String {
    let actors = total == 1 ? "actor" : "actors"
    if steps.isEmpty { return "all \(total) \(actors)" }
    return "\(shown) of \(total) \(actors), by \(Self.listed(steps.map(\.rule.text)))"
  }

  /// Notes how many actors a rule left out, if any.
  mutating func note(_ leftOut: Int, by rule: SelectionRule) {
    if leftOut > 0 { steps.append(Step(rule: rule, leftOut: leftOut)) }
  }

  private static func listed(_ words: [String]) -> String {
    words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }
}
