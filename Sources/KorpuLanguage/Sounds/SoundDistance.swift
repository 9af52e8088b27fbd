internal import Foundation

/// How far apart two words sound: the weighted edit distance of Wagner and Fischer (1974), with costs for pairs of
/// sounds that languages exchange.
package struct SoundDistance: Sendable {
  /// In hundredths, by the numbers of both sounds.
  private let substitution: StandingTable<Int32>
  private let omission: StandingTable<Int32>
  /// By the number of a sound a bit for each that it costs less to take for it than to leave it out.
  private let near: StandingTable<UInt64>

  package static let builtIn = SoundDistance(Table(ofSounds: "costs"))

  init(_ table: Table?) {
    var omission = [Int32](repeating: Self.otherOmission, count: Self.stride)
    var substitution = (0..<Self.stride * Self.stride).map { place -> Int32 in
      let (one, other) = (place / Self.stride, place % Self.stride)
      return one == other ? 0 : Sound.isVowel(one) && Sound.isVowel(other) ? Self.otherVowel : Self.other
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
    let near = omission.indices.map { sound in
      omission.indices.reduce(0 as UInt64) { bits, other in
        substitution[sound * Self.stride + other] < omission[sound] ? bits | 1 << UInt64(other) : bits
      }
    }
    self.substitution = StandingTable(substitution)
    self.omission = StandingTable(omission)
    self.near = StandingTable(near)
  }

  /// More than there are sounds.
  private static let stride = 64
  private static let otherOmission: Int32 = 180
  private static let otherVowel: Int32 = 200
  private static let other: Int32 = 250
  /// Names seldom begin with another sound.
  private static let initialPercent: Int32 = 150
  /// «Emin» and «Emine» are a man and a woman.
  private static let finalVowelPercent: Int32 = 250
  /// Sounds beyond these are not compared.
  private static let longest = 40

  /// What it costs to take one sound for another, from zero to one.
  package func cost(_ one: Sound, for other: Sound) -> Double {
    Double(substitution[Int(one.number) * Self.stride + Int(other.number)]) / 100
  }

  /// The similarity of whole words.
  package func similarity(_ one: [Sound], _ other: [Sound]) -> Double { similarity(one.span, other.span) }

  /// One for words of the same sounds, zero for words that share hardly any.
  ///
  /// - Parameter least: Of words that are less alike nothing is told but that they are: most are found to be so long
  ///   before their ends.
  /// - Returns: the similarity, or zero where it is less than the least.
  /// - Complexity: O(sounds of one · sounds of the other).
  package func similarity(_ one: Span<Sound>, _ other: Span<Sound>, atLeast least: Double = 0) -> Double {
    let (one, other) = (one.extracting(first: Self.longest), other.extracting(first: Self.longest))
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    if Self.areEqual(one, other) { return 1 }
    let greatest = Self.greatest[one.count + other.count]
    let limit = min(greatest, Int32((1 - least) * Double(greatest)) + 2)
    if max(leastDistance(of: one, to: other), leastDistance(of: other, to: one)) >= limit { return 0 }
    let distance = distance(one, other, upTo: limit)
    return distance < limit ? 1 - Double(distance) / Double(greatest) : 0
  }

  /// What of a word tells at a glance how far others are from it at least.
  ///
  /// - Complexity: O(sounds).
  package func silhouette(of word: some Collection<Sound>) -> SoundSilhouette {
    let sounds = word.prefix(Self.longest).reduce(0 as UInt64) { $0 | 1 << UInt64($1.number) }
    let reached = near.indices.reduce(0 as UInt64) { near[$1] & sounds == 0 ? $0 : $0 | 1 << UInt64($1) }
    return SoundSilhouette(sounds: sounds, reached: reached, count: min(word.count, Self.longest))
  }

  /// Whether words of these silhouettes may be as alike as that: as a rule they are not.
  ///
  /// - Complexity: O(1).
  package func mayBeSimilar(_ one: SoundSilhouette, _ other: SoundSilhouette, atLeast least: Double) -> Bool {
    let greatest = Self.greatest[one.count + other.count]
    let limit = min(greatest, Int32((1 - least) * Double(greatest)) + 2)
    return cost(ofOmitting: one.sounds & ~other.reached) < limit
      && cost(ofOmitting: other.sounds & ~one.reached) < limit
  }

  /// No less than how alike words of these silhouettes are.
  ///
  /// - Complexity: O(1).
  package func mostSimilarity(_ one: SoundSilhouette, _ other: SoundSilhouette) -> Double {
    let greatest = Self.greatest[one.count + other.count]
    guard greatest > 0 else { return 1 }
    let cost = max(cost(ofOmitting: one.sounds & ~other.reached), cost(ofOmitting: other.sounds & ~one.reached))
    return 1 - Double(cost) / Double(greatest)
  }

  private func cost(ofOmitting sounds: UInt64) -> Int32 {
    var (cost, left) = (0 as Int32, sounds)
    while left != 0 {
      cost += omission[left.trailingZeroBitCount]
      left &= left - 1
    }
    return cost
  }

  private static func areEqual(_ one: Span<Sound>, _ other: Span<Sound>) -> Bool {
    guard one.count == other.count else { return false }
    for place in one.indices where one[place] != other[place] { return false }
    return true
  }

  /// The distance at which words share nothing, by the number of sounds in both. It grows more slowly than they do: one
  /// sound that is quite another tells long names apart as well.
  private static let greatest = StandingTable(
    (0...2 * longest).map { sounds in
      Int32(100 * typicalLength * pow(Double(sounds) / (2 * typicalLength), 0.6))
    })
  private static let typicalLength = 6.0

  /// What it costs at least to leave out the sounds for which the other word has none: a bound that tells most words of
  /// two names apart without a look at the order.
  private func leastDistance(of word: Span<Sound>, to other: Span<Sound>) -> Int32 {
    var sounds: UInt64 = 0
    for place in other.indices { sounds |= 1 << UInt64(other[place].number) }
    var cost: Int32 = 0
    for place in word.indices where near[Int(word[place].number)] & sounds == 0 {
      cost += omission[Int(word[place].number)]
    }
    return cost
  }

  /// In hundredths; the limit where it is no less.
  private func distance(_ one: Span<Sound>, _ other: Span<Sound>, upTo limit: Int32) -> Int32 {
    var omitted = InlineArray<40, Int32>(repeating: 0)
    var row = InlineArray<41, Int32>(repeating: 0)
    for j in other.indices {
      omitted[j] = omissionCost(of: other[j], at: j, among: other.count)
      row[j + 1] = row[j] + omitted[j]
    }
    for i in one.indices {
      let left = omissionCost(of: one[i], at: i, among: one.count)
      let costs = Int(one[i].number) * Self.stride
      var diagonal = row[0]
      row[0] += left
      var least = row[0]
      for j in other.indices {
        let cost = substitution[costs + Int(other[j].number)]
        let replaced = diagonal + (i == 0 && j == 0 ? cost * Self.initialPercent / 100 : cost)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + left, row[j] + omitted[j])
        least = min(least, row[j + 1])
      }
      if least >= limit { return limit }
    }
    return min(row[other.count], limit)
  }

  private func omissionCost(of sound: Sound, at place: Int, among count: Int) -> Int32 {
    let cost = omission[Int(sound.number)]
    if place == 0 { return cost * Self.initialPercent / 100 }
    return place == count - 1 && sound.isVowel ? cost * Self.finalVowelPercent / 100 : cost
  }
}
