package import KorpuModel
internal import Synchronization

/// The names of bodies and gatherings that some texts print, each read once in each language: texts in many languages print
/// one name, and where those have no word for what the body is all read it in the same language.
package final class BodyNameReadings: Sendable {
  private let names = Mutex<[String: Name]>([:])

  package init() {}

  /// The name as ``BodyNameWords/init(_:in:)`` reads it: one object for all texts in which it is read in one language.
  ///
  /// - Complexity: That of reading the name the first time, then O(letters).
  package func words(of name: String, in language: Language) -> BodyNameWords {
    let known = names.withLock { names in
      if let known = names[name] { return known }
      let new = Name(name)
      names[name] = new
      return new
    }
    return known.words(in: language)
  }

  /// A name by the languages in which it has been read.
  private final class Name: Sendable {
    private struct Reading {
      let readability: BodyNameReadability
      /// `nil` as long as it is only known how much is understood.
      var words: BodyNameWords?
    }

    private let text: String
    private let readings = Mutex<[Language: Reading]>([:])

    init(_ text: String) { self.text = text }

    func words(in language: Language) -> BodyNameWords {
      readings.withLock { readings in
        let chosen = BodyNameReadability.language(of: text, in: language) { other in
          if let known = readings[other] { return known.readability }
          let reader = BodyNameReader.read(text, in: other)
          let readability = BodyNameReadability(reader)
          readings[other] = Reading(
            readability: readability, words: readability.isEnough ? BodyNameWords(reader) : nil)
          return readability
        }
        if let words = readings[chosen]?.words { return words }
        let words = BodyNameWords(BodyNameReader.read(text, in: chosen))
        readings[chosen]?.words = words
        return words
      }
    }
  }
}
