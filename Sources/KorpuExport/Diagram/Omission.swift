internal import KorpuAnalysis
internal import KorpuModel

/// Who is not in a picture, and why.
struct Omission {
  private let shown: Int
  private let all: Int
  private let account: SelectionAccount

  /// - Parameters:
  ///   - shown: How many nodes the picture has.
  ///   - all: How many it would have if all were readable.
  ///   - account: Whom a selection had left out before.
  init(shown: Int, of all: Int, in account: SelectionAccount) {
    self.shown = shown
    self.all = all
    self.account = account
  }

  /// «12 of 340 actors, by number of ties»; empty where nobody is left out.
  func text(in language: Language) -> String {
    let isLedOnly = shown < all
    if !isLedOnly && account.steps.isEmpty { return "" }
    guard language == .english else { return counted(by: Phrases(language: language)) }
    let selected = account.steps.isEmpty ? [] : [account.text]
    return (selected + (isLedOnly ? ["\(shown) of \(all) actors, those of most ties"] : [])).joined(
      separator: "; of these ")
  }

  /// «shown: 12 of 340 (selection: type, number of ties)»: what can be said in any language without endings.
  private func counted(by phrases: Phrases) -> String {
    let isLedOnly = shown < all
    let rules = account.steps.map { phrases.name(of: $0.rule) }.unique().joined(separator: ", ")
    let reasons = [
      rules.isEmpty ? nil : "\(phrases.caption(.selection)): \(rules)", isLedOnly ? phrases.caption(.leaders) : nil,
    ].compactMap(\.self).joined(separator: "; ")
    let count = phrases.shown(isLedOnly ? shown : account.shown, of: max(all, account.total))
    return "\(count) (\(reasons))"
  }
}
