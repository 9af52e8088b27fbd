internal import Foundation

/// Where readers of the nine languages expect a name to break, and where not.
enum LineBreakHabits {
  /// What a break after a hyphen costs.
  static let hyphen = 1.5
  private static let bad = 4.0
  private static let poor = 1.0
  private static let good = -0.15

  /// How bad a break between two words is; below zero where one is welcome.
  static func penalty(between word: Substring, and next: Substring) -> Double {
    if clings(word) || postpositions.contains(next.lowercased()) { return bad }
    if next.allSatisfy(isFigure) { return poor }
    if conjunctions.contains(next.lowercased()) || prepositions.contains(next.lowercased()) { return good }
    if isOwner(word) || next.first.map(opening.contains) ?? false || word.last.map(closing.contains) ?? false {
      return good
    }
    return 0
  }

  /// Whether a word leans on the next one: a short preposition, «və», an initial, «Dr.», a number.
  private static func clings(_ word: Substring) -> Bool {
    let folded = word.lowercased()
    if conjunctions.contains(folded) || prepositions.contains(folded) { return true }
    if word.last == ".", word.count <= longestAbbreviation { return true }
    if word.allSatisfy(\.isLetter), word.count <= 2 { return true }
    return word.first?.isNumber ?? false || word.first == "№" || isRoman(word)
  }

  private static let longestAbbreviation = 5

  private static func isFigure(_ character: Character) -> Bool { character.isNumber || "-–—./".contains(character) }

  private static func isRoman(_ word: Substring) -> Bool { word.allSatisfy { "IVXL".contains($0) } }

  /// Whether the next word names what the word owns: the endings of the Turkic genitive, and English «'s».
  private static func isOwner(_ word: Substring) -> Bool {
    let folded = word.lowercased()
    return genitives.contains { folded.count > $0.count + 2 && folded.hasSuffix($0) }
  }

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

  private static let conjunctions: Set<String> = [
    "və", "ve", "we", "va", "hám", "hem", "and", "&", "és", "и", "және", "жана", "ва",
  ]
  private static let prepositions: Set<String> = [
    "of", "for", "on", "in", "at", "to", "with", "from", "by", "the", "a", "an", "az", "egy", "в", "во", "на", "по",
    "при", "для", "с", "со", "из", "от", "к", "о", "об", "за", "под", "над", "без",
  ]
  private static let postpositions: Set<String> = [
    "üçün", "üzrə", "ilə", "için", "ile", "üzere", "üçin", "bilen", "boýunça", "uchun", "bilan", "bo'yicha",
    "bo‘yicha", "үшін", "бойынша", "мен", "пен", "бен", "үчүн", "боюнча", "менен", "szóló",
  ]
  private static let genitives: [String] = [
    "nın", "nin", "nun", "nün", "ının", "inin", "unun", "ünün", "ların", "lərin", "lerin", "nyň", "niň", "laryň",
    "leriň", "ning", "ның", "нің", "дың", "дің", "тың", "тің", "нын", "нин", "нун", "нүн", "дын", "дин", "тын",
    "тин", "'s", "’s",
  ]
}
