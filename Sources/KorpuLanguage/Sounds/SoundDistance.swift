/// How far apart two words sound: the weighted edit distance of Wagner and Fischer (1974), with costs for pairs of
/// sounds that languages exchange.
package struct SoundDistance: Sendable {
  /// In hundredths, by the numbers of both sounds.
  private let substitution: [Int32]
  private let omission: [Int32]

  package static let builtIn = SoundDistance(Table(ofSounds: "costs"))

  init(_ table: Table?) {
    var omission = [Int32](repeating: Self.other, count: Self.stride)
    var substitution = (0..<Self.stride * Self.stride).map { place -> Int32 in
      let (one, other) = (place / Self.stride, place % Self.stride)
      return one == other ? 0 : Self.other
    }
    table?.forEachRow { row in
      let sounds = row.key.unicodeScalars.compactMap(Sound.init).map { Int($0.number) }
      guard let cost = Int32(row.value), let one = sounds.first, let other = sounds.last else { return }
      if sounds.count == 1 {
        omission[one] = cost
      } else {
        substitution[one * Self.stride + other] = cost
        substitution[other * Self.stride + one] = cost
      }
    }
    self.substitution = substitution
    self.omission = omission
  }

  /// More than there are sounds.
  private static let stride = 64
  private static let other: Int32 = 100
  /// Names seldom begin with another sound.
  private static let initialPercent: Int32 = 130
  /// Sounds beyond these are not compared.
  private static let longest = 40

  /// What it costs to take one sound for another, from zero to one.
  package func cost(_ one: Sound, for other: Sound) -> Double {
    Double(substitution[Int(one.number) * Self.stride + Int(other.number)]) / 100
  }

  /// One for words of the same sounds, zero for words that share hardly any.
  ///
  /// - Complexity: O(sounds of one · sounds of the other).
  package func similarity(_ one: ArraySlice<Sound>, _ other: ArraySlice<Sound>) -> Double {
    let (one, other) = (one.prefix(Self.longest), other.prefix(Self.longest))
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    if one == other { return 1 }
    let greatest = Int32((one.count + other.count) * 50)
    return 1 - Double(distance(one.span, other.span, upTo: greatest)) / Double(greatest)
  }

  /// In hundredths; any number from the greatest on where it is no less.
  private func distance(_ one: Span<Sound>, _ other: Span<Sound>, upTo greatest: Int32) -> Int32 {
    var row = InlineArray<41, Int32>(repeating: 0)
    for j in other.indices { row[j + 1] = row[j] + omissionCost(of: other[j], isFirst: j == 0) }
    for i in one.indices {
      let left = omissionCost(of: one[i], isFirst: i == 0)
      var diagonal = row[0]
      row[0] += left
      var least = row[0]
      for j in other.indices {
        let isFirst = i == 0 && j == 0
        let replaced = diagonal + substitutionCost(of: one[i], for: other[j], isFirst: isFirst)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + left, row[j] + omissionCost(of: other[j], isFirst: j == 0))
        least = min(least, row[j + 1])
      }
      if least >= greatest { return greatest }
    }
    return min(row[other.count], greatest)
  }

  private func substitutionCost(of sound: Sound, for other: Sound, isFirst: Bool) -> Int32 {
    let cost = substitution[Int(sound.number) * Self.stride + Int(other.number)]
    return isFirst ? cost * Self.initialPercent / 100 : cost
  }

  private func omissionCost(of sound: Sound, isFirst: Bool) -> Int32 {
    let cost = omission[Int(sound.number)]
    return isFirst ? cost * Self.initialPercent / 100 : cost
  }
}
