internal import KorpuModel

/// The forms of one language by how their first words begin: those that a name has at a word are found in one walk
/// over its letters.
struct ConceptForms: Sendable {
  let all: [ConceptForm]
  private let index: FormIndex
  private let placesByConcept: [Concept: [Int32]]

  /// The forms of a language, read when they are first asked for.
  static func of(_ language: Language) -> ConceptForms { LanguageForms.builtIn.forms(of: language) }

  private let endings: NounEndings?

  /// - Parameter forms: Each of a word at least.
  init(_ forms: [ConceptForm], endings: NounEndings?) {
    self.endings = endings
    all = forms
    index = FormIndex(forms.map { FNV.hash(of: $0.words[0].letters) })
    var placesByConcept: [Concept: [Int32]] = [:]
    for (place, form) in forms.enumerated() {
      if case .concept(let concept) = form.meaning { placesByConcept[concept, default: []].append(Int32(place)) }
    }
    self.placesByConcept = placesByConcept
  }

  /// How the language says a concept.
  func forms(of concept: Concept) -> [ConceptForm] { (placesByConcept[concept] ?? []).map { all[Int($0)] } }

  /// The forms of most words, and among them of most letters, that a name has at a place: several where one form has
  /// several meanings.
  ///
  /// - Complexity: O(letters of the word + forms that begin so).
  func longest(in name: [NameToken], at place: Int) -> (words: Int, meanings: [ConceptForm.Meaning])? {
    var meanings: [ConceptForm.Meaning] = []
    var size = (words: 1, length: 1)
    var hash = FNV.basis
    for letter in name[place].letters {
      hash = FNV.step(hash, letter)
      var next = index.first(of: hash)
      while let number = next {
        next = index.next(after: number)
        let formSize = (words: all[number].words.count, length: all[number].length)
        guard formSize >= size, fits(all[number], name, at: place) else { continue }
        if formSize > size { meanings.removeAll() }
        size = formSize
        meanings.append(all[number].meaning)
      }
    }
    return meanings.isEmpty ? nil : (size.words, meanings)
  }

  /// Whether a name has a form at one of its words, with no more behind it than an ending.
  private func fits(_ form: ConceptForm, _ name: [NameToken], at place: Int) -> Bool {
    form.matches(name, at: place) && endsWell(form, in: name[place + form.words.count - 1])
  }

  /// Whether the last word has no more than an ending beyond the form.
  private func endsWell(_ form: ConceptForm, in token: NameToken) -> Bool {
    guard form.takesEndings, let last = form.words.last, let endings, token.letters.count > last.letters.count + 1
    else { return true }
    return endings.readings(of: token.text).contains { reading in
      let following = reading.stem.utf8.count - last.letters.count
      return (-1...1).contains(following)
        && reading.stem.utf8.starts(with: last.letters.dropLast(following < 0 ? 1 : 0))
    }
  }
}
