/// Letters for letters, the longest first: how a word is read, or written in another script.
///
/// A key that starts with «#» counts at the beginning of a word; «-» stands for nothing.
struct LetterMap: Sendable {
  private var plain: [Character: [(key: [Character], value: [String])]] = [:]
  private var initial: [Character: [(key: [Character], value: [String])]] = [:]

  /// - Parameter rows: pairs of a key and a value, in which different ways are parted by blanks.
  init(_ rows: [(key: String, value: String)]) {
    for (key, value) in rows {
      let values = value == "-" ? [""] : value.split(separator: " ").map(String.init)
      let letters = Array(key.hasPrefix("#") ? key.dropFirst() : key[...])
      guard let first = letters.first, !values.isEmpty else { continue }
      if key.hasPrefix("#") {
        initial[first, default: []].append((letters, values))
      } else {
        plain[first, default: []].append((letters, values))
      }
    }
    plain = plain.mapValues { $0.sorted { $0.key.count > $1.key.count } }
  }

  /// A word in the other letters; those that the map does not know stay.
  ///
  /// - Parameter house: by which of different ways is chosen.
  func mapped(_ word: some StringProtocol, house: Int = 0) -> String {
    let letters = Array(word)
    var result = ""
    var place = 0
    while place < letters.count {
      let begins = place == 0 || !letters[place - 1].isLetter
      let entries = (begins ? initial[letters[place]] ?? [] : []) + (plain[letters[place]] ?? [])
      if let entry = entries.first(where: { letters[place...].starts(with: $0.key) }) {
        result += entry.value[house % entry.value.count]
        place += entry.key.count
      } else {
        result.append(letters[place])
        place += 1
      }
    }
    return result
  }
}
