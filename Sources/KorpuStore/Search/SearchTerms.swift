internal import KorpuLanguage
internal import KorpuModel

/// How the words of a query may be spelt in the index, and where a sentence holds them.
///
/// Nobody says in which language a query is, and languages fold and sound letters differently: a word is looked for as
/// any of them does.
struct SearchTerms {
  /// One thing to look for, spelt in one way or another.
  struct Term {
    /// Words that stand side by side.
    let spellings: [[String]]
    let isPrefix: Bool
  }

  let terms: [Term]
  /// Whether words are compared by their sounds.
  let areSounds: Bool

  init(of query: SearchQuery, acrossScripts: Bool) {
    areSounds = acrossScripts
    var keys = SoundKeys()
    terms = query.terms.map { term in
      let spellings = Language.allCases.map { language in
        SearchWord.words(of: term.text, in: language).map { word in
          acrossScripts ? keys.key(of: word.folded, in: language) : word.folded
        }
      }
      return Term(spellings: spellings.unique(), isPrefix: term.isPrefix)
    }
  }

  /// The query in the words of FTS5. See «Full-text Query Syntax» in SQLite's documentation.
  var expression: String {
    let column = areSounds ? "sounds" : "words"
    return terms.map { term in
      let phrases = term.spellings.map { "\"\($0.joined(separator: " "))\"" + (term.isPrefix ? " *" : "") }
      return "\(column) : (\(phrases.joined(separator: " OR ")))"
    }.joined(separator: " AND ")
  }

  /// Where a text holds the words; `nil` where one of them is missing.
  ///
  /// - Complexity: O(words of the text · words of the query).
  func places(in text: String, of language: Language, keys: inout SoundKeys) -> [TextSpan]? {
    let words = SearchWord.words(of: text, in: language)
    let spelt = areSounds ? words.map { keys.key(of: $0.folded, in: language) } : words.map(\.folded)
    var places: [TextSpan] = []
    for term in terms {
      let starts = spelt.indices.filter { start in term.spellings.contains { term.stands($0, at: start, of: spelt) } }
      guard !starts.isEmpty else { return nil }
      for start in starts {
        let count = term.spellings.first { term.stands($0, at: start, of: spelt) }?.count ?? 1
        places += words[start..<start + count].map(\.span)
      }
    }
    return Set(places).sorted()
  }
}

extension SearchTerms.Term {
  /// Whether a spelling stands at a place among the words of a text.
  fileprivate func stands(_ spelling: [String], at start: Int, of words: [String]) -> Bool {
    guard start + spelling.count <= words.count else { return false }
    return spelling.indices.allSatisfy { index in
      let word = words[start + index]
      if isPrefix, index == spelling.count - 1 { return word.utf8.starts(with: spelling[index].utf8) }
      return word.utf8.elementsEqual(spelling[index].utf8)
    }
  }
}
