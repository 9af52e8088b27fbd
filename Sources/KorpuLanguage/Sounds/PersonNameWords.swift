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
  package private(set) var patronymic: ArraySlice<Sound> = []

  /// - Parameter name: A name in small letters.
  /// - Complexity: O(letters).
  package init(_ name: String, in language: Language) {
    self.language = language
    let printed = PrintedNameWord.words(of: name, in: language)
    var father: NameWord?
    for (place, word) in printed.enumerated() {
      if word.isInitial {
        initials.append(SoundSpelling.of(language).sounds(of: word.text))
      } else if let word = NameWord(word.text, in: language) {
        add(word, canBePatronymic: printed.count > 2 && place > 0, &father)
      }
    }
    // «Nurlanbek Tursunbek uulu» has no surname beside the father's name.
    if names.count == 1, initials.isEmpty, let father { names.append(NameWord(childOf: father)) }
  }

  /// The name with the words at a place and after it as one.
  package func joiningName(at place: Int) -> PersonNameWords {
    var joined = self
    joined.names[place] = names[place].joined(with: joined.names.remove(at: place + 1))
    return joined
  }

  private mutating func add(_ word: NameWord, canBePatronymic: Bool, _ father: inout NameWord?) {
    if NameEnding(whole: word.own.sounds) == .filial, let last = names.popLast() {
      father = last
      patronymic = last.own.sounds[...]
    } else if canBePatronymic, word.own.ending == .filial || word.own.ending == .patronymic {
      patronymic = word.own.stem
    } else {
      names.append(word)
    }
  }
}
