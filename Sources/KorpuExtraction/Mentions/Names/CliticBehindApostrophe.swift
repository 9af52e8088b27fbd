internal import KorpuLanguage

extension TokenizedArticle {
  /// Whether somebody's name ends with the word for «too», which some join to it by an apostrophe: «Foruma Kemal Yurtsever'de
  /// katıldı».
  ///
  /// Nothing happens at a person: what looks like the locative of somebody's name is that word.
  func isAlso(_ name: Range<Int>) -> Bool { hasEnding(.also, at: name.upperBound - 1) }
}
