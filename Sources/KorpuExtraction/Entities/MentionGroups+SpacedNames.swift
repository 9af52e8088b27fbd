internal import KorpuLanguage
internal import KorpuModel

extension MentionGroups {
  /// Joins «El-Farabi Üniversitesi» to «El Farabi Üniversitesi», «İpekyolu Vakfı» to «İpek Yolu Vakfı»: in Turkish two bodies whose names
  /// differ by a space or a hyphen alone are one.
  mutating func joinSpacedNames(in lexicon: Lexicon) {
    guard lexicon.language == .turkish else { return }
    var firsts: [String: Int] = [:]
    let named = bodies.values.joined().map(\.index).filter { !lists[$0].isEmpty }
    for index in named.sorted(by: { lists[$0][0].tokens.lowerBound < lists[$1][0].tokens.lowerBound }) {
      let key = NameKey(lists[index][0].name, in: lexicon).text.filter { $0 != " " && $0 != "-" }
      guard let first = firsts[key], first != index else {
        firsts[key] = index
        continue
      }
      for mention in lists[index] { add(mention, to: first) }
      empty(index)
    }
  }
}
