internal import KorpuLanguage

/// Where readers of the nine languages expect a name to break, and where not.
enum LineBreakHabits {
  /// What a break after a hyphen costs.
  static let hyphen = 1.5
  private static let bad = 4.0
  private static let poor = 1.0
  private static let good = -0.15

  /// How bad a break between two words is; below zero where one is welcome.
  static func penalty(between word: Substring, and next: Substring) -> Double {
    let following = LineBreakWord(next.lowercased())
    if clings(word) || following == .postposition { return bad }
    if next.allSatisfy(isFigure) { return poor }
    if following != nil { return good }
    if LineBreakWord.endsAsOwner(word.lowercased()) || next.first.map(opening.contains) ?? false
      || word.last.map(closing.contains) ?? false
    {
      return good
    }
    return 0
  }

  /// Whether a word leans on the next one: a short preposition, «və», an initial, «Dr.», a number.
  private static func clings(_ word: Substring) -> Bool {
    if [.conjunction, .preposition].contains(LineBreakWord(word.lowercased())) { return true }
    if word.last == ".", word.count <= longestAbbreviation { return true }
    if word.allSatisfy(\.isLetter), word.count <= 2 { return true }
    return word.first?.isNumber ?? false || word.first == "№" || isRoman(word)
  }

  private static let longestAbbreviation = 5

  private static func isFigure(_ character: Character) -> Bool { character.isNumber || "-–—./".contains(character) }

  private static func isRoman(_ word: Substring) -> Bool { word.allSatisfy { "IVXL".contains($0) } }

  /// The parts of a word that hyphens join, each a word of its own: «Azərbaycan-» «Qazaxıstan», but not «QHT-lərinin».
  static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = word
    for index in word.indices where word[index] == "-" || word[index] == "–" {
      guard index >= rest.startIndex else { continue }
      let left = rest[..<index]
      let right = word[word.index(after: index)...].prefix { $0 != "-" && $0 != "–" }
      guard joinsWords(left, right) else { continue }
      parts.append(rest[...index])
      rest = word[word.index(after: index)...]
    }
    return parts + [rest]
  }

  private static func joinsWords(_ left: Substring, _ right: Substring) -> Bool {
    let shortest = 3
    guard left.count(where: \.isLetter) >= shortest, right.count(where: \.isLetter) >= shortest else { return false }
    return right.first?.isUppercase ?? false || left.last?.isLowercase ?? false
  }

  private static let opening: Set<Character> = ["(", "\"", "«", "“", "„", "‘"]
  private static let closing: Set<Character> = [")", "\"", "»", "”", ",", ";", ":"]
}
