internal import KorpuLanguage
internal import KorpuModel

/// Bodies by the initials of their names: «NDU» after «Naxçıvan Dövlət Universiteti», which no bracket introduces.
struct BodyInitials {
  /// By folded initials the one body that has them.
  private let bearers: [String: MentionCandidate]

  /// Shorter initials are too often something else.
  private static let fewestLetters = 3

  /// - Complexity: O(words of the names).
  init(of bodies: [MentionCandidate], in lexicon: Lexicon) {
    let named = bodies.filter { $0.tokens.count >= Self.fewestLetters && $0.abbreviates == nil }.unique(by: \.name)
    var bearers: [String: [MentionCandidate]] = [:]
    for body in named {
      for initials in Self.initials(of: body.name, in: lexicon) where initials.count >= Self.fewestLetters {
        bearers[lexicon.folded(initials), default: []].append(body)
      }
    }
    self.bearers = bearers.compactMapValues { bodies in
      Set(bodies.map { lexicon.folded($0.name) }).count == 1 ? bodies.first : nil
    }
  }

  subscript(folded: String) -> MentionCandidate? { bearers[folded] }

  /// The initials of the words in capitals, and of all words but «və»: «Түркі мемлекеттері ұйымы» is ТМҰ.
  static func initials(of name: String, in lexicon: Lexicon) -> Set<String> {
    let words = name.utf8.split(separator: UInt8(ascii: " ")).map { part in
      let word = Substring(part)
      return NameWord(text: word, classes: lexicon.senses(of: lexicon.folded(word)).classes)
    }
    let content = words.filter { !$0.classes.contains(.joiner) }.map(\.text)
    let plain: Set<String> = [
      String(words.compactMap(\.text.first).filter(\.isUppercase)),
      content.compactMap(\.first).map { $0.uppercased() }.joined(),
      content.map { digraph(of: $0, in: lexicon) }.joined(),
    ]
    return plain.union(syllabic(words, in: lexicon)).union(compound(content, in: lexicon))
      .union(ofProperName(words, in: lexicon))
  }

  private struct NameWord {
    let text: Substring
    /// What the word does in the grammar.
    let classes: WordClass
  }

  /// A shorter word at the end is hardly a compound, nor does its second part begin or end sooner.
  private static let shortestCompound = 8
  private static let shortestPart = 3

  /// «MNKH», «HKIK»: in Hungarian the last word may give the first letters of both its parts, «Kereskedő|ház», «Ipar|kamara».
  private static func compound(_ words: [Substring], in lexicon: Lexicon) -> Set<String> {
    guard lexicon.language.family == .uralic, words.count > 1, let last = words.last, last.count >= shortestCompound
    else { return [] }
    let plain = words.compactMap(\.first).map { $0.uppercased() }.joined()
    let second = last.dropFirst(shortestPart).dropLast(shortestPart - 1)
    return Set(second.map { plain + $0.uppercased() })
  }

  /// «КӨЭУ» of «Абай атындагы Кыргыз-Өзбек эл аралык университети»: all words behind the name of whom the body is called after,
  /// of compounds each part.
  private static func ofProperName(_ words: [NameWord], in lexicon: Lexicon) -> Set<String> {
    guard lexicon.language.family == .turkic else { return [] }
    let parts = words.split { $0.classes.contains(.naming) }
    guard parts.count > 1, let last = parts.last else { return [] }
    let content = last.flatMap { $0.text.split(separator: "-") }.filter {
      !lexicon.senses(of: lexicon.folded($0)).classes.contains(.joiner)
    }
    return content.count < fewestLetters ? [] : [content.compactMap(\.first).map { $0.uppercased() }.joined()]
  }

  /// The first letter of a word where one letter is two signs in the alphabet of the language: «TDSHU» is short for
  /// «Toshkent davlat sharqshunoslik universiteti».
  private static func digraph(of word: Substring, in lexicon: Lexicon) -> String {
    let isOneLetter = lexicon.language.isLetterOfAlphabet(lexicon.folded(word.prefix(2)))
    return word.prefix(isOneLetter ? 2 : 1).uppercased()
  }

  /// How many letters such abbreviations keep of the first word: «Каз», «Узб».
  private static let syllable = 2...4

  /// «КазНУ», «ҚазҰУ», «SASAM»: the beginning of the first word, in capitals too, and the initials of the others; whom the
  /// body is called after set aside.
  private static func syllabic(_ words: [NameWord], in lexicon: Lexicon) -> Set<String> {
    words.split { $0.classes.contains(.naming) }.reduce(into: []) { found, words in
      let part = words.filter { !$0.classes.contains(.joiner) }.map(\.text)
      guard part.count >= fewestLetters else { return }
      let rest = part.dropFirst().compactMap(\.first).map { $0.uppercased() }.joined()
      for length in syllable {
        found.insert(part[0].prefix(length) + rest)
        // «SAH» of «Sahipkıran», «İP» of «İpek» and «Tİ» of «Ticaret»
        found.insert(part[0].prefix(length).uppercased(in: lexicon.language) + rest)
      }
    }
  }
}
