package import KorpuModel

/// The parts of a person's name, by their sounds: names of their own, initials, and the father's name.
///
/// Reading a name takes longer than comparing it: read it once, and compare it often. A class, since it is handed about
/// for each of the many names that one is compared with.
package final class PersonNameWords: Sendable {
  package let language: Language
  /// Given names and surnames in the order in which they stand; the parts of «Kassym-Jomart» are two.
  package let names: [NameWord]
  /// «T.», «Sh.»: the sounds of the letters before each point.
  package let initials: [[Sound]]
  /// The father's name without its ending; empty where the name tells none.
  package let patronymic: ArraySlice<Sound>
  /// Whether the ending of the father's name is a son's or a daughter's.
  package let child: Child?

  /// Whose the ending of a father's name is.
  package enum Child: Hashable, Sendable {
    /// «-oğlu», «-uulu», «-oviç».
    case son
    /// «-qızı», «-kyzy», «-ovna».
    case daughter
  }

  /// - Parameter name: A name in small letters.
  /// - Complexity: O(letters).
  package init(_ name: String, in language: Language) {
    let reader = PersonNameReader(name, in: language)
    self.language = language
    names = reader.names
    initials = reader.initials
    patronymic = reader.patronymic
    child = reader.child
  }

  private init(_ name: PersonNameWords, names: [NameWord]) {
    language = name.language
    self.names = names
    initials = name.initials
    patronymic = name.patronymic
    child = name.child
  }

  /// The name with the words at a place and after it as one.
  package func joiningName(at place: Int) -> PersonNameWords {
    var joined = names
    joined[place] = names[place].joined(with: joined.remove(at: place + 1))
    return PersonNameWords(self, names: joined)
  }
}

/// Tells the parts of a name apart.
private struct PersonNameReader {
  private(set) var names: [NameWord] = []
  private(set) var initials: [[Sound]] = []
  private(set) var patronymic: ArraySlice<Sound> = []
  private(set) var child: PersonNameWords.Child?
  private var father: NameWord?

  init(_ name: String, in language: Language) {
    let printed = PrintedNameWord.words(of: name, in: language)
    for (place, word) in printed.enumerated() {
      if word.isInitial {
        initials.append(SoundSpelling.of(language).sounds(of: word.text))
      } else if let word = NameWord(word.text, in: language) {
        add(word, canBePatronymic: printed.count > 2 && place > 0)
      }
    }
    // «Nurlanbek Tursunbek uulu» has no surname beside the father's name.
    if names.count == 1, initials.isEmpty, let father { names.append(NameWord(childOf: father)) }
  }

  private mutating func add(_ word: NameWord, canBePatronymic: Bool) {
    if NameEnding(whole: word.own.sounds) == .filial, let last = names.popLast() {
      father = last
      patronymic = last.own.sounds[...]
      child = PersonNameWords.Child(ending: word.own.sounds[...])
    } else if canBePatronymic, word.own.ending == .filial || word.own.ending == .patronymic {
      patronymic = word.own.stem
      child = PersonNameWords.Child(ending: word.own.sounds.dropFirst(word.own.stemLength))
    } else {
      names.append(word)
    }
  }
}

extension PersonNameWords.Child {
  /// - Parameter ending: The sounds of an ending, or of the word that is one: that of a daughter is «girl», or has the
  ///   «-a» of women.
  fileprivate init(ending: ArraySlice<Sound>) {
    let text = ending.text
    self = text.contains("z") || text.hasSuffix("a") ? .daughter : .son
  }
}
