internal import KorpuLanguage
internal import KorpuModel

/// Keys by which a name is probably the same as another, in any language.
struct NameKeys: Sendable {
  let all: [String]
  /// For each whether it tells what a body or gathering is and what it deals with, and not what it is called.
  let areOfMeanings: [Bool]
  /// Whether it has a name of its own beside what that means: «“Zümrüd” Mədəniyyət Fondu».
  ///
  /// Two that have one are not compared for what they mean: of some hundred culture funds none is another's under
  /// another name. They meet by the sounds of these names.
  let hasOwnName: Bool

  init(_ all: [String]) {
    self.all = all
    areOfMeanings = Array(repeating: false, count: all.count)
    hasOwnName = false
  }

  init(of name: BodyNameWords) {
    let made = BodyNameKeys(of: name)
    let keys = (made.ofMeanings.map { ($0, true) } + made.ofNames.map { ($0, false) }).sorted { $0.0 < $1.0 }
    // What both have is of meanings, which come first where two are equal.
    let places = keys.indices.filter { $0 == 0 || keys[$0].0 != keys[$0 - 1].0 }
    all = places.map { keys[$0].0 }
    areOfMeanings = places.map { keys[$0].1 }
    hasOwnName = name.parts.contains { $0.isOwnName && !$0.isTown }
  }
}
