internal import KorpuModel

/// Reads the words of a name one after the other, the longest form that a table knows first.
struct BodyNameReader {
  private(set) var parts: [NamePart] = []
  private(set) var texts: [String] = []
  private(set) var numbers: [Int] = []
  /// The well-known bodies that an abbreviation may stand for.
  private(set) var bodies: Set<String> = []
  /// The rows of the table of known bodies that its words, as they stand, are forms of.
  private(set) var rows: Set<String> = []
  /// Whether the next names are those of whom the body is named after.
  private var isAfterNamesake = false
  /// The parts before the first word for «of».
  private var partsBeforeGenitive: Int?
  private var tokens: [NameToken]
  let language: Language
  private let forms: ConceptForms

  init(_ name: String, in language: Language) {
    self.language = language
    let forms = ConceptForms.of(language)
    self.forms = forms
    tokens = NameTokenizer(name, in: language).tokens.map { token in
      guard let borrowed = token.borrowed else { return token }
      return forms.longest(in: [token], at: 0) == nil ? borrowed : token
    }
  }

  /// The name, where it is an abbreviation and nothing more.
  var abbreviation: String? {
    guard tokens.count == 1, let only = tokens.first, only.number == nil else { return nil }
    return only.initials.count > 1 || only.text.contains(where: \.isWholeNumber) ? only.text : nil
  }

  mutating func read() {
    var place = 0
    while place < tokens.count {
      if let number = tokens[place].number {
        numbers.append(number)
        place += 1
      } else {
        place += readWords(at: place)
      }
    }
  }

  private mutating func readWords(at place: Int) -> Int {
    if let (words, meanings) = forms.longest(in: tokens, at: place) ?? borrowed(at: place) {
      read(meanings, in: place..<place + words)
      return words
    }
    let token = tokens[place]
    // Few tokens have a dash, and to part one by its letters takes longer than to look for it among the bytes.
    if token.letters.contains(UInt8(ascii: "-")), case let joined = token.text.split(separator: "-"), joined.count > 1 {
      tokens.replaceSubrange(place...place, with: joined.map { NameToken(String($0), isQuoted: token.isQuoted) })
      return 0
    }
    if token.text.count > 1 { readName(token.text, token, isCity: false) }
    return 1
  }

  /// Abbreviations of other languages are used in all.
  private func borrowed(at place: Int) -> (words: Int, meanings: [ConceptForm.Meaning])? {
    guard tokens[place].isAbbreviation, !tokens[place].initials.isEmpty || tokens.count == 1 else { return nil }
    for other in Self.lenders where other != language {
      if let found = ConceptForms.of(other).longest(in: [tokens[place]], at: 0) { return found }
    }
    return nil
  }

  private static let lenders: [Language] = [.english, .russian, .turkish]

  private mutating func readName(_ text: String, _ token: NameToken, isCity: Bool) {
    let lexicon = Lexicon.of(language)
    let words = text.utf8.split(separator: UInt8(ascii: " ")).compactMap { word in
      NameWord(lexicon?.townNearly(Substring(word)) ?? Substring(word), in: language)
    }
    parts.append(
      NamePart(
        name: words, phrase: texts.count, initials: token.initials, isCity: isCity, isQuoted: token.isQuoted,
        isNamesake: isAfterNamesake))
    texts.append(text)
  }

  private mutating func read(_ meanings: [ConceptForm.Meaning], in range: Range<Int>) {
    let words = tokens[range]
    let isQuoted = words.contains(where: \.isQuoted)
    var bodies: [KnownBody] = []
    var concepts: [Concept] = []
    for meaning in meanings {
      switch meaning {
      case .body(let body): bodies.append(body)
      case .concept(let concept): concepts.append(concept)
      case .city: break
      }
    }
    self.bodies.formUnion(bodies.compactMap(\.body))
    rows.formUnion(bodies.map(\.row))
    if let body = bodies.first {
      texts.append(words.map(\.text).joined(separator: " "))
      read(body, isQuoted: isQuoted)
    } else if concepts.isEmpty, let first = words.first {
      readName(words.map(\.text).joined(separator: " "), first, isCity: true)
    } else {
      read(concepts, words, isQuoted: isQuoted)
    }
  }

  private mutating func read(_ body: KnownBody, isQuoted: Bool) {
    let said = lastSaid
    let phrase = texts.count - 1
    for part in body.parts {
      switch part {
      case .concepts(let concepts):
        for concept in concepts.flatMap(Concepts.builtIn.parts) {
          if said.contains([concept]) { continue }
          parts.append(NamePart(meanings: [concept], phrase: phrase, isQuoted: isQuoted))
        }
      case .name(let word):
        parts.append(NamePart(name: [word], phrase: texts.count, isQuoted: isQuoted))
        texts.append(word.own.sounds.text)
      }
    }
  }

  private mutating func read(_ concepts: [Concept], _ words: ArraySlice<NameToken>, isQuoted: Bool) {
    let ordinals = concepts.compactMap(Concepts.builtIn.number)
    if ordinals.count == concepts.count, let number = ordinals.first { return numbers.append(number) }
    let telling = concepts.filter { Concepts.builtIn.kind(of: $0) != .glue }
    guard !telling.isEmpty else { return readGlue(concepts) }
    isAfterNamesake = false
    let said = lastSaid
    parts += composition(of: telling, in: words, isQuoted: isQuoted).filter { !said.contains($0.meanings) }
    texts.append(words.map(\.text).joined(separator: " "))
  }

  /// What is said again at once says nothing more: «Birleşen Milletler Guramasy», where BMG is the whole of it.
  private var lastSaid: [[Concept]] {
    guard let last = parts.last?.phrase else { return [] }
    return parts.filter { $0.phrase >= last - 1 }.map(\.meanings)
  }

  /// The parts of a composed concept; of several that a form may mean, if they have as many parts, those in one place
  /// together.
  private func composition(of concepts: [Concept], in words: ArraySlice<NameToken>, isQuoted: Bool) -> [NamePart] {
    let phrase = texts.count
    let compositions = concepts.map(Concepts.builtIn.parts)
    guard let count = compositions.first?.count, count > 1, compositions.allSatisfy({ $0.count == count }) else {
      // An abbreviation may be a word by chance.
      let initials = words.count == 1 ? words.first?.initials ?? [] : []
      return [NamePart(meanings: concepts, initials: initials, phrase: phrase, isQuoted: isQuoted)]
    }
    return (0..<count).map { place in
      NamePart(
        meanings: Set(compositions.map { $0[place] }).sorted(), of: concepts.first, phrase: phrase,
        isQuoted: isQuoted)
    }.filter { $0.kind != .concept(.glue) }
  }

  /// «Of» parts what the body is from what it deals with; «named after» follows or precedes a name.
  private mutating func readGlue(_ concepts: [Concept]) {
    if concepts.contains(where: Self.genitives.contains) { partsBeforeGenitive = partsBeforeGenitive ?? parts.count }
    guard concepts.contains(where: Self.namesakes.contains) else { return }
    isAfterNamesake = !language.family.isHeadFinal
    guard language.family.isHeadFinal else { return }
    for place in parts.indices where parts[place].kind == .name { parts[place] = parts[place].asNamesake }
  }

  private static let genitives = ["of", "for", "on-issues"].compactMap(Concepts.builtIn.concept)
  private static let namesakes = ["named-after"].compactMap(Concepts.builtIn.concept)

  /// The part that says what the body is.
  var head: Int? {
    let places = parts.indices.filter { parts[$0].isHead }
    if language.family == .slavic {
      // Within a phrase that one concept says, the head is last.
      return places.last { parts[$0].phrase == places.first.map { parts[$0].phrase } }
    }
    guard language.family == .germanic, let end = partsBeforeGenitive else { return places.last }
    return places.last { $0 < end } ?? places.last
  }
}
