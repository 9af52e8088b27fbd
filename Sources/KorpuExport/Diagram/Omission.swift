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

  /// «12 of 340 actors, by number of ties», the reasons in English alone; empty where nobody is left out.
  func text(in language: Language) -> String {
    let leaders = shown < all
    if !leaders && account.steps.isEmpty { return "" }
    guard language == .english else {
      return Phrases(language: language).shown(leaders ? shown : account.shown, of: max(all, account.total))
    }
    let selected = account.steps.isEmpty ? [] : [account.text]
    return (selected + (leaders ? ["\(shown) of \(all) actors, those of most ties"] : [])).joined(
      separator: "; of these ")
  }
}
