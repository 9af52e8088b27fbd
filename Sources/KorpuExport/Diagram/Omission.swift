internal import KorpuAnalysis
internal import KorpuModel

/// Who is not in a picture, and why.
struct Omission {
  private let shown: Int
  private let all: Int
  private let account: SelectionAccount
  private let isFair: Bool

  /// - Parameters:
  ///   - shown: How many nodes the picture has.
  ///   - all: How many it would have if all were readable.
  ///   - account: Whom a selection had left out before.
  ///   - isFair: Whether each kind and country had its share of those shown.
  init(shown: Int, of all: Int, in account: SelectionAccount, isFair: Bool) {
    self.shown = shown
    self.all = all
    self.account = account
    self.isFair = isFair
  }

  /// «12 of 340 actors, by number of ties»; empty where nobody is left out.
  func text(in language: Language) -> String {
    let isLedOnly = shown < all
    if !isLedOnly && account.steps.isEmpty { return "" }
    let phrases = Phrases(language: language)
    guard language == .english else { return counted(by: phrases) }
    let selected = account.steps.isEmpty ? [] : [account.text]
    return (selected + (isLedOnly ? ["\(shown) of \(all) actors, \(phrases.caption(rule))"] : [])).joined(
      separator: "; of these ")
  }

  /// By what those are chosen who are shown of too many.
  private var rule: Phrases.Caption { isFair ? .fairLeaders : .leaders }

  /// «shown: 12 of 340 (selection: type, number of ties)»: what can be said in any language without endings.
  private func counted(by phrases: Phrases) -> String {
    let isLedOnly = shown < all
    let rules = account.steps.map { phrases.name(of: $0.rule) }.unique().joined(separator: ", ")
    let reasons = [
      rules.isEmpty ? nil : "\(phrases.caption(.selection)): \(rules)", isLedOnly ? phrases.caption(rule) : nil,
    ].compactMap(\.self).joined(separator: "; ")
    let count = phrases.shown(isLedOnly ? shown : account.shown, of: max(all, account.total))
    return "\(count) (\(reasons))"
  }
}
