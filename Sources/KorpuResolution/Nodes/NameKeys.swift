internal import KorpuLanguage
internal import KorpuModel

/// Keys by which a name is probably the same as another, in any language.
struct NameKeys: Sendable {
  let all: [String]
  /// Those that tell what a body or gathering is and what it deals with, and not what it is called.
  let ofMeanings: Set<String>
  /// Whether it has a name of its own beside what that means: «“Zümrüd” Mədəniyyət Fondu».
  ///
  /// Two that have one are not compared for what they mean: of some hundred culture funds none is another's under
  /// another name. They meet by the sounds of these names.
  let hasOwnName: Bool

  init(_ all: [String]) {
    self.all = all
    ofMeanings = []
    hasOwnName = false
  }

  init(of name: BodyNameWords) {
    let keys = BodyNameKeys(of: name)
    all = (keys.ofNames + keys.ofMeanings).unique().sorted()
    ofMeanings = Set(keys.ofMeanings)
    hasOwnName = name.parts.contains { $0.isOwnName && !$0.isTown }
  }
}
