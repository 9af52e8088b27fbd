internal import KorpuLanguage

/// Tells slips of spelling from other names.
enum Spelling {
  /// A given name as long as this is no other's for a letter: «Rəşad» and «Rəşid» are two.
  private static let longGivenName = 7
  /// A surname as long as this may have two letters wrong.
  private static let longSurname = 7
  private static let shortestSurname = 6

  /// Whether two names, each a given name and a surname, may be one person's: one of the two is equal, the other long
  /// and nearly so. Of three names so may be any but the first: «Мирлан Койчубекович Чинжабаев».
  static func isSamePerson(_ first: [String], _ second: [String]) -> Bool {
    if first.count == 3, second.count == 3 { return isSameOfThree(first, second) }
    guard first.count == 2, second.count == 2 else { return false }
    if first != second, first.map(LetterVariants.typed) == second.map(LetterVariants.typed) { return true }
    if first[0] == second[0] { return isSlip(first[1], second[1], from: shortestSurname, longFrom: longSurname) }
    return first[1] == second[1]
      && (isVoiced(first[0], second[0]) || isSlip(first[0], second[0], from: longGivenName, longFrom: .max))
  }

  /// «Ahmed» and «Ahmet», «Recep» and «Receb»: the last letter of a given name is printed as it is written or as it is said.
  private static func isVoiced(_ first: String, _ second: String) -> Bool {
    guard first.count == second.count, first.count > shortestVoiced, first.dropLast() == second.dropLast(),
      let one = first.last, let other = second.last
    else { return false }
    return LetterVariants.areOneAtEnd(one, other)
  }

  private static let shortestVoiced = 3

  private static func isSameOfThree(_ first: [String], _ second: [String]) -> Bool {
    let others = (0..<3).filter { first[$0] != second[$0] }
    guard others.count == 1, let other = others.first, other > 0 else { return false }
    return isSlip(first[other], second[other], from: longGivenName, longFrom: .max)
  }

  private static func isSlip(_ first: String, _ second: String, from shortest: Int, longFrom long: Int) -> Bool {
    let length = min(first.count, second.count)
    guard length >= shortest, first.first == second.first else { return false }
    return EditDistance.between(first, second) <= (length >= long ? 2 : 1)
  }
}
