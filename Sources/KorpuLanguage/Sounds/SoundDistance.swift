/// How far apart two words sound: the weighted edit distance of Wagner and Fischer (1974), with costs for pairs of
/// sounds that languages exchange.
package struct SoundDistance: Sendable {
  private let substitution: [Double]
  private let omission: [Double]

  package static let builtIn = SoundDistance(Table(ofSounds: "costs"))

  init(_ table: Table?) {
    let count = Sound.letters.count
    var omission = Array(repeating: 1.0, count: count)
    var substitution = (0..<count * count).map { place in
      let (one, other) = (place / count, place % count)
      if one == other { return 0.0 }
      return Sound.isVowel(one) && Sound.isVowel(other) ? Self.otherVowel : 1
    }
    table?.forEachRow { row in
      let sounds = row.key.unicodeScalars.compactMap(Sound.init).map { Int($0.number) }
      guard let hundredths = Double(row.value), let one = sounds.first, let other = sounds.last else { return }
      if sounds.count == 1 {
        omission[one] = hundredths / 100
      } else {
        substitution[one * count + other] = hundredths / 100
        substitution[other * count + one] = hundredths / 100
      }
    }
    self.substitution = substitution
    self.omission = omission
  }

  private static let otherVowel = 0.5
  /// Names seldom begin with another sound.
  private static let initialFactor = 1.3

  package func cost(_ one: Sound, for other: Sound) -> Double {
    substitution[Int(one.number) * Sound.letters.count + Int(other.number)]
  }

  /// One for words of the same sounds, towards zero and below for words that share none.
  ///
  /// - Complexity: O(sounds of one · sounds of the other).
  package func similarity(_ one: [Sound], _ other: [Sound]) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return 1 - distance(one, other) * 2 / Double(one.count + other.count)
  }

  func distance(_ one: [Sound], _ other: [Sound]) -> Double {
    var row = [0.0]
    for sound in other { row.append(row[row.count - 1] + omissionCost(sound, isFirst: row.count == 1)) }
    for (i, sound) in one.enumerated() {
      var diagonal = row[0]
      row[0] += omissionCost(sound, isFirst: i == 0)
      for (j, opposite) in other.enumerated() {
        let factor = i == 0 && j == 0 ? Self.initialFactor : 1
        let replaced = diagonal + cost(sound, for: opposite) * factor
        diagonal = row[j + 1]
        row[j + 1] = min(
          replaced, row[j + 1] + omissionCost(sound, isFirst: i == 0), row[j] + omissionCost(opposite, isFirst: j == 0))
      }
    }
    return row[other.count]
  }

  private func omissionCost(_ sound: Sound, isFirst: Bool) -> Double {
    omission[Int(sound.number)] * (isFirst ? Self.initialFactor : 1)
  }
}
