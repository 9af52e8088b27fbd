internal import KorpuLanguage
internal import KorpuModel

/// The words and meanings of a set of names of bodies and gatherings, by number: what is found of a word once holds for
/// all names that have it.
struct BodyWordIndex {
  static let languages = Language.allCases

  /// The most frequent first.
  let words: [NameWord]
  private let numbers: [NameWord: Int]
  private let conceptNumbers: [Concept: Int]
  private let jointNumbers: [[Sound]: Int]
  private var likeConcepts: [[Sound]: UInt64] = [:]
  private var likeJoints: [[Sound]: UInt64] = [:]

  /// Comparisons of words with two others joined that are worth their time; where there would be more, names that have
  /// such pairs have no outlines.
  private static let mostJoints = 1_000_000_000

  /// - Complexity: O(words · (meanings + pairs of words side by side)).
  init(_ names: [BodyNameWords]) {
    var counts: [NameWord: (count: Int, first: Int)] = [:]
    var conceptNumbers: [Concept: Int] = [:]
    var jointNumbers: [[Sound]: Int] = [:]
    for name in names {
      for part in name.parts {
        for word in part.words {
          let number = counts.count
          counts[word, default: (0, number)].count += 1
        }
        for meaning in part.meanings + (part.whole.map { [$0] } ?? []) where conceptNumbers[meaning] == nil {
          conceptNumbers[meaning] = conceptNumbers.count
        }
      }
      for joint in Self.joints(of: name) where jointNumbers[joint] == nil { jointNumbers[joint] = jointNumbers.count }
    }
    words = counts.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
      .prefix(WordLikeness.mostWords).map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    self.conceptNumbers = conceptNumbers
    self.jointNumbers = jointNumbers
    findLikenesses()
  }

  /// The number of a word; `nil` for one too rare for the likenesses.
  func number(of word: NameWord) -> Int? { numbers[word] }

  func bits(of concepts: [Concept]) -> UInt64 {
    concepts.reduce(0) { bits, concept in
      // What no name of the set means has no number, and needs none.
      conceptNumbers[concept].map { bits | 1 << UInt64($0 % 64) } ?? bits
    }
  }

  func bit(ofJoint joint: [Sound]) -> UInt64 { 1 << UInt64((jointNumbers[joint] ?? 0) % 64) }

  func joints(of name: BodyNameWords) -> [[Sound]] { Self.joints(of: name) }

  func conceptsSounding(like word: NameWord) -> UInt64 { likeConcepts[word.own.sounds] ?? .max }

  func jointsSounding(like word: NameWord) -> UInt64 { likeJoints[word.own.sounds] ?? .max }

  /// The sounds of each two names that stand side by side.
  private static func joints(of name: BodyNameWords) -> [[Sound]] {
    zip(name.parts, name.parts.dropFirst()).compactMap { one, other in
      guard let word = one.words.first, let next = other.words.first else { return nil }
      return word.own.sounds + next.own.sounds
    }
  }

  private mutating func findLikenesses() {
    let sounds = Array(Set(words.map(\.own.sounds)))
    let joints =
      sounds.count * jointNumbers.count > Self.mostJoints
      ? nil : Joints(jointNumbers.map { (sounds: $0.key, bit: bit(ofJoint: $0.key)) })
    let found = FixedChunks.map(
      sounds.count, grain: 1, worker: {},
      part: { [conceptNumbers] _, places in
        sounds[places].map { Likenesses(of: $0, among: conceptNumbers, joints) }
      })
    for (word, likenesses) in zip(sounds, found.joined()) {
      likeConcepts[word] = likenesses.concepts
      likeJoints[word] = likenesses.joints
    }
  }
}

/// Pairs of names that stand side by side somewhere.
///
/// Each property has a list of its own: all threads go through all pairs, and most are told apart by their silhouettes, so that
/// nothing that is counted by reference is touched.
private struct Joints {
  let sounds: [[Sound]]
  let silhouettes: [SoundSilhouette]
  let bits: [UInt64]

  init(_ joints: [(sounds: [Sound], bit: UInt64)]) {
    sounds = joints.map(\.sounds)
    silhouettes = sounds.map(SoundDistance.builtIn.silhouette)
    bits = joints.map(\.bit)
  }
}

/// The bits of what a word sounds like.
private struct Likenesses {
  let concepts: UInt64
  /// `nil` where nobody has looked.
  let joints: UInt64?

  /// - Complexity: O(concepts + joints), each time that of comparing two words.
  init(of word: [Sound], among concepts: [Concept: Int], _ joints: Joints?) {
    self.concepts = concepts.reduce(0) { bits, concept in
      SoundingWords.similarity(of: word, to: concept.key) >= SoundingWords.least
        ? bits | 1 << UInt64(concept.value % 64) : bits
    }
    self.joints = joints.map { Self.bits(of: word, among: $0) }
  }

  private static func bits(of word: [Sound], among joints: Joints) -> UInt64 {
    let silhouette = SoundDistance.builtIn.silhouette(of: word)
    // As spans: a list that is asked for each of its elements is counted as in use each time, by all threads at one place.
    let (silhouettes, ownBits) = (joints.silhouettes.span, joints.bits.span)
    var bits: UInt64 = 0
    for place in ownBits.indices where bits & ownBits[place] == 0 {
      guard BodyNameWords.maySound(silhouette, likeJoined: silhouettes[place]) else { continue }
      if BodyNameWords.sounds(word, likeJoined: joints.sounds[place]) { bits |= ownBits[place] }
    }
    return bits
  }
}
