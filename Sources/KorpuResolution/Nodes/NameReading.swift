internal import KorpuLanguage
internal import KorpuModel
internal import Synchronization

/// A name in the form in which it is compared, and its keys. Nodes share it whose names are read as one: see
/// ``BodyReadings``.
final class NameReading: Sendable {
  let words: NodeWords
  private let madeKeys = Mutex<NameKeys?>(nil)

  init(_ words: NodeWords) { self.words = words }

  /// Keys by which it is probably the same as another, in any language: see ``NodeWords/keys``.
  var keys: NameKeys {
    madeKeys.withLock { keys in
      if let keys { return keys }
      let made = words.keys
      keys = made
      return made
    }
  }
}

/// The names of bodies and gatherings of a set of articles, as they are read.
final class BodyReadings: Sendable {
  private struct Key: Hashable {
    let words: ObjectIdentifier
    let isForum: Bool
  }

  private let names = BodyNameReadings()
  private let readings = Mutex<[Key: NameReading]>([:])

  /// - Complexity: That of reading the name the first time, then O(letters).
  func reading(of name: String, isForum: Bool, in language: Language) -> NameReading {
    let words = names.words(of: name, in: language)
    // The words stay as long as the names, and so does what tells them from others.
    let key = Key(words: ObjectIdentifier(words), isForum: isForum)
    return readings.withLock { readings in
      if let known = readings[key] { return known }
      let made = NameReading(isForum ? .forum(words) : .body(words))
      readings[key] = made
      return made
    }
  }
}
