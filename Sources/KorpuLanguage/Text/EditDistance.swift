/// How many letters must be put in, taken out or changed to make one text of another.
///
/// Source: Wagner & Fischer, The String-to-String Correction Problem (1974).
package enum EditDistance {
  /// - Complexity: O(product of the lengths).
  package static func between(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in other.indices {
        let changed = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
