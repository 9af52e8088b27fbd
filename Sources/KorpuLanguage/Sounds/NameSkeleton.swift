/// The classes of the consonants in a word's stem, each once where it stands twice: what most languages write alike of a
/// name.
package struct NameSkeleton: Hashable, Sendable {
  /// A letter for each class; the first is that of the sound with which the word begins.
  package private(set) var letters: [UInt8] = []

  /// Longer ones tell no more names apart.
  private static let longest = 5

  /// - Parameter within: The classes of the sounds that count after the first.
  /// - Complexity: O(sounds).
  init(_ reading: NameWord.Reading, within: (Sound) -> SoundClass? = SoundClass.init(within:)) {
    for (place, sound) in reading.stem.enumerated() where letters.count < Self.longest {
      let found = place == 0 ? SoundClass(first: sound) : within(sound)
      if let found, found.rawValue != letters.last { letters.append(found.rawValue) }
    }
  }

  package var text: String { String(decoding: letters, as: UTF8.self) }

  /// Its letters, and the first of another word's: fewer beside a long one, which few names share.
  func text(beside other: NameSkeleton) -> String {
    let count = letters.count < Self.longest ? 3 : 2
    return String(decoding: letters + [UInt8(ascii: "-")] + other.letters.prefix(count), as: UTF8.self)
  }

  /// Its letters, and the class of the first sound of another word.
  func text(besideFirst first: UInt8) -> String {
    String(decoding: letters + [UInt8(ascii: "."), first], as: UTF8.self)
  }
}

extension NameWord {
  /// The classes of the consonants in the stem, each once where it stands twice.
  package var skeleton: String { NameSkeleton(own).text }

  /// The same with the gutturals: «Tokayev» is not «Dayev». A few spellings part by that, and far fewer names share it.
  package var consonants: String { NameSkeleton(own, within: SoundClass.init(consonant:)).text }

  /// Those of all readings, each once.
  package var skeletons: [NameSkeleton] {
    var skeletons = [NameSkeleton(own)]
    for reading in foreign {
      let other = NameSkeleton(reading)
      if !skeletons.contains(other) { skeletons.append(other) }
    }
    return skeletons
  }
}
