/// Tells slips of spelling from other names.
enum Spelling {
  /// A given name as long as this is no other's for a letter: «Rəşad» and «Rəşid» are two.
  private static let longGivenName = 7
  /// A surname as long as this may have two letters wrong.
  private static let longSurname = 7
  private static let shortestSurname = 6

  /// Whether two names, each a given name and a surname, may be one person's: one of the two is equal, the other long
  /// and nearly so.
  static func isSamePerson(_ first: [String], _ second: [String]) -> Bool {
    guard first.count == 2, second.count == 2 else { return false }
    if first[0] == second[0] { return isSlip(first[1], second[1], from: shortestSurname, longFrom: longSurname) }
    return first[1] == second[1] && isSlip(first[0], second[0], from: longGivenName, longFrom: .max)
  }

  private static func isSlip(_ first: String, _ second: String, from shortest: Int, longFrom long: Int) -> Bool {
    let length = min(first.count, second.count)
    guard length >= shortest, first.first == second.first else { return false }
    return distance(first, second) <= (length >= long ? 2 : 1)
  }

  /// How many letters must be put in, taken out or changed.
  ///
  /// - Complexity: O(length of the one by length of the other).
  private static func distance(_ first: String, _ second: String) -> Int {
    let other = Array(second)
    var row = Array(0...other.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
