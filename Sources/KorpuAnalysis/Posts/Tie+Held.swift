internal import KorpuLanguage
internal import KorpuModel

extension Tie {
  /// The role without what tells of it as former; `nil` where nothing else does.
  var asHeld: Tie? {
    TitleWords.saysFormer(FoldedName(title ?? "").words) ? nil : keeping { !$0.saysFormer }
  }

  /// The tie with some of its citations only; `nil` where none is left.
  func keeping(_ isKept: (Citation) -> Bool) -> Tie? {
    let kept = citations.filter(isKept)
    if kept.isEmpty { return nil }
    return Tie(type: type, from: from, to: to, role: role, title: title, citations: kept)
  }
}

extension Citation {
  /// Whether the sentence speaks of what somebody was.
  var saysFormer: Bool { sentence.map { TitleWords.saysFormer(FoldedName($0).words) } ?? false }
}
