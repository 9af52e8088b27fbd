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

  /// What a word is that consists of an ending alone: «oğlu».
  init?(whole sounds: [Sound]) {
    guard let ending = Self.endings[sounds] else { return nil }
    self = ending
  }

  /// The longest ending that leaves a stem.
  static func of(_ sounds: [Sound]) -> (ending: NameEnding, length: Int)? {
    guard sounds.count > shortestStem else { return nil }
    for length in (1...min(longest, sounds.count - shortestStem)).reversed() {
      if let ending = endings[Array(sounds.suffix(length))] { return (ending, length) }
    }
    return nil
  }
}
