package import KorpuModel

/// The parts of a person's name, by their sounds: names of their own, initials, and the father's name.
///
/// Reading a name takes longer than comparing it: read it once, and compare it often.
package struct PersonNameWords: Hashable, Sendable {
  package let language: Language
  /// Given names and surnames in the order in which they stand; the parts of «Kassym-Jomart» are two.
  package private(set) var names: [NameWord] = []
  /// «T.», «Sh.»: the sounds of the letters before each point.
  package private(set) var initials: [[Sound]] = []
  /// The father's name without its ending; empty where the name tells none.
  package private(set) var patronymic: [Sound] = []

  /// - Parameter name: A name in small letters.
  /// - Complexity: O(letters).
  package init(_ name: String, in language: Language) {
    self.language = language
    let spelling = SoundSpelling.of(language)
    let printed = PrintedNameWord.words(of: name)
    for (place, word) in printed.enumerated() {
      switch word.kind(at: place, among: printed.count) {
      case .title: break
      case .initial: initials.append(spelling.sounds(of: word.text))
      case .filialWord: if let father = names.popLast() { patronymic = father.sounds }
      case .patronymic(let father): patronymic = spelling.sounds(of: father)
      case .name:
        let sounds = spelling.sounds(of: word.text)
        if !sounds.isEmpty { names.append(NameWord(sounds)) }
      }
    }
    // «Nurlanbek Tursunbek uulu» has no surname beside the father's name.
    if names.count == 1, initials.isEmpty, !patronymic.isEmpty { names.append(NameWord(childOf: patronymic)) }
  }
}
