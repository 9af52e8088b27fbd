/// What the end of a word tells of a person.
package enum NameEnding: String, Hashable, Sendable {
  /// «-ov», «-yev», «-in»: a man's surname, which kin and other languages have without it.
  case male
  /// «-ova», «-yeva», «-ina».
  case female
  /// «-uulu», «-ұлы», «-qızı»: the child of somebody, instead of a surname or beside it.
  case filial
  /// «-oviç», «-ovna»: the child of somebody, beside a surname.
  case patronymic
  /// «-jon», «-xon»: a courtesy that becomes part of a given name.
  case courtesy

  /// By their sounds from the last to the first, a byte each; and with none the ends of those, so that a walk from the
  /// end of a word knows where to stop.
  private static let endings = {
    var endings: [UInt64: NameEnding?] = [:]
    Table(ofSounds: "name_endings")?.forEachRow { row in
      let sounds = row.key.unicodeScalars.compactMap(Sound.init)
      var key: UInt64 = 0
      for sound in sounds.reversed() {
        key = appending(key, sound)
        if endings[key] == nil { endings[key] = .some(nil) }
      }
      endings[key] = NameEnding(rawValue: row.value)
    }
    return endings
  }()
  /// Keys have room for no more sounds.
  private static let longest = 8
  /// Shorter stems are no names.
  private static let shortestStem = 2

  private static func appending(_ key: UInt64, _ sound: Sound) -> UInt64 { key << 8 | UInt64(sound.number + 1) }

  /// What a word is that consists of an ending alone: «oğlu».
  init?(whole sounds: [Sound]) {
    guard sounds.count <= Self.longest, let ending = Self.endings[sounds.reversed().reduce(0, Self.appending)] ?? nil
    else { return nil }
    self = ending
  }

  /// The longest ending that leaves a stem.
  static func of(_ sounds: [Sound]) -> (ending: NameEnding, length: Int)? {
    var found: (NameEnding, Int)?
    var key: UInt64 = 0
    for length in 1...longest where length <= sounds.count - shortestStem {
      key = appending(key, sounds[sounds.count - length])
      guard let ending = endings[key] else { break }
      if let ending { found = (ending, length) }
    }
    return found
  }
}
