internal import KorpuModel
internal import Synchronization

/// Something that each language has, made when it is first asked for.
///
/// While one language's is made those of others can be: at the beginning of a run several threads wait for several
/// languages.
final class PerLanguage<Value: Sendable>: Sendable {
  private final class Place: Sendable {
    let made = Mutex<Value?>(nil)
  }

  private let places = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Place()) })

  init() {}

  /// - Parameter make: Makes it. It may not ask for the same again.
  func value(of language: Language, make: () -> Value) -> Value {
    guard let place = places[language] else { return make() }
    return place.made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
