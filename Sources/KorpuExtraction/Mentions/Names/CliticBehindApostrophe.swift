internal import KorpuLanguage
internal import KorpuModel

/// Tells «too» from the ending that says where something is, where writers join it to a name by an apostrophe: «Foruma Kemal
/// Yurtsever'de katıldı».
///
/// Nothing happens at a person: what looks like the locative of somebody's name is the word for «too».
struct CliticBehindApostrophe {
  let reading: TokenizedArticle

  private static let clitics: Set<Substring> = ["da", "de", "ta", "te"]

  /// Whether the name of somebody ends so.
  func isAlso(_ name: Range<Int>) -> Bool {
    guard reading.lexicon.language == .turkish else { return false }
    let word = reading.tokens[name.upperBound - 1].folded
    guard let apostrophe = word.lastIndex(of: "'") else { return false }
    return Self.clitics.contains(word[word.index(after: apostrophe)...])
  }
}
