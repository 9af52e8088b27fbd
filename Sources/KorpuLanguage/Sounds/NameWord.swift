/// A word of a person's name, by its sounds.
package struct NameWord: Hashable, Sendable {
  package let sounds: [Sound]
  package let ending: NameEnding?
  /// The sounds before the ending; all where there is none.
  package let stem: ArraySlice<Sound>

  init(_ sounds: [Sound]) {
    let ending = NameEnding.of(sounds)
    self.sounds = sounds
    self.ending = ending?.ending
    stem = sounds.dropLast(ending?.length ?? 0)
  }

  /// The word «Турсунбек уулу» is one of two printed ones: the father's name with an ending of its own.
  init(childOf father: [Sound]) {
    sounds = father
    ending = .filial
    stem = father[...]
  }
}

/// What the end of a word tells of a person.
package enum NameEnding: String, Hashable, Sendable {
  /// «-ov», «-yev», «-in»: a man's surname, which kin and other languages have without it.
  case male
  /// «-ova», «-yeva», «-ina».
  case female
  /// «-uulu», «-ұлы», «-qızı»: the child of somebody.
  case filial
  /// «-jon», «-xon»: a courtesy that becomes part of a given name.
  case courtesy

  private static let endings = {
    var endings: [[Sound]: NameEnding] = [:]
    Table(ofSounds: "name_endings")?.forEachRow { row in
      endings[row.key.unicodeScalars.compactMap(Sound.init)] = NameEnding(rawValue: row.value)
    }
    return endings
  }()
  private static let longest = endings.keys.map(\.count).max() ?? 0
  /// Shorter stems are no names.
  private static let shortestStem = 2

  /// The longest ending that leaves a stem.
  static func of(_ sounds: [Sound]) -> (ending: NameEnding, length: Int)? {
    for length in (0...max(0, min(longest, sounds.count - shortestStem))).reversed() {
      if let ending = endings[Array(sounds.suffix(length))] { return (ending, length) }
    }
    return nil
  }
}
