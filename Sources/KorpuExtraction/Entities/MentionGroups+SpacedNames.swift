internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «El-Farabi Üniversitesi» to «El Farabi Üniversitesi», «İpekyolu Vakfı» to «İpek Yolu Vakfı»: in Turkish two bodies whose names
  /// differ by a space or a hyphen alone are one. In English «Ataturk University» is «Atatürk University», whose letters some print
  /// without their marks.
  mutating func joinSpacedNames(in lexicon: Lexicon) {
    guard lexicon.language.spacesNamesFreely || lexicon.language.family == .germanic else { return }
    var firsts: [String: Int] = [:]
    let named = bodies.values.joined().map(\.index).filter { !lists[$0].isEmpty }
    for index in named.sorted(by: { lists[$0][0].tokens.lowerBound < lists[$1][0].tokens.lowerBound }) {
      let key = Self.joiningKey(lists[index][0].name, in: lexicon)
      guard let first = firsts[key], first != index else {
        firsts[key] = index
        continue
      }
      for mention in lists[index] { add(mention, to: first) }
      empty(index)
    }
  }

  private static func joiningKey(_ name: String, in lexicon: Lexicon) -> String {
    guard lexicon.language.spacesNamesFreely else { return FoldedName(name).words.joined(separator: " ") }
    return NameKey(name, in: lexicon).text.filter { $0 != " " && $0 != "-" }
  }
}
