/// The words of a text with what a lexicon knows of each, so that tables are asked by position.
///
/// All keys of several words are looked for once, when the list is made; to ask again is to read an array. Shared by all
/// who read the text.
public final class WordList: Sendable {
  private let distinct: [WordSenses]
  private let indexOfToken: [Int32]
  /// For each token where its phrases begin among `phrases`; one more for the end.
  private let phraseStarts: [Int32]
  /// For each token the longest key of several words of each table that starts at it.
  private let phrases: [TermMatch]
  /// The same for verbs.
  private let verbStarts: [Int32]
  private let verbs: [VerbMatch]
  /// For each of them the token that it starts at.
  private let tokensOfVerbs: [Int32]
  /// For each token the tables with a key that starts at it; none for what is no word.
  private let tables: [LexicalTableSet]
  /// What each token does in the grammar, alone or as a word of a longer phrase: «as well as», «on the sidelines of».
  private let classes: [WordClass]
  /// The same, the word perhaps inflected.
  private let classesOfStem: [WordClass]

  /// - Parameters:
  ///   - tokens: The tokens of a text.
  ///   - sentences: The ranges of its sentences, which together cover all tokens; no phrase runs over their ends.
  ///   - lexicon: What is known of the language.
  /// - Complexity: O(tokens) hashings, and one analysis for each distinct word.
  public init(of tokens: [Token], sentences: [Range<Int>], lexicon: Lexicon) {
    let senses = DistinctSenses(of: tokens, lexicon: lexicon)
    let matcher = PhraseMatcher(tokens: tokens, sentences: sentences, senses: senses, lexicon: lexicon)
    distinct = senses.distinct
    indexOfToken = senses.indexOfToken
    var starts: [Int32] = []
    var phrases: [TermMatch] = []
    var verbStarts: [Int32] = []
    var verbs: [VerbMatch] = []
    var tokensOfVerbs: [Int32] = []
    var tables: [LexicalTableSet] = []
    for index in tokens.indices {
      starts.append(Int32(phrases.count))
      verbStarts.append(Int32(verbs.count))
      tables.append(tokens[index].kind == .word ? senses[index].tables : [])
      guard tokens[index].kind == .word, senses[index].beginsPhrase else { continue }
      matcher.addPhrases(at: index, to: &phrases)
      matcher.addVerbs(at: index, to: &verbs)
      while tokensOfVerbs.count < verbs.count { tokensOfVerbs.append(Int32(index)) }
    }
    starts.append(Int32(phrases.count))
    verbStarts.append(Int32(verbs.count))
    phraseStarts = starts
    self.verbStarts = verbStarts
    self.phrases = phrases
    self.verbs = verbs
    self.tokensOfVerbs = tokensOfVerbs
    self.tables = tables
    classes = tokens.indices.map { senses[$0].classes.union(matcher.classesOfPhrase[$0]) }
    classesOfStem = tokens.indices.map {
      senses[$0].classesOfStem.union(senses[$0].topics).union(matcher.classesOfPhrase[$0])
    }
  }

  /// What the word at a token does in the grammar, as it stands.
  public func classes(at index: Int) -> WordClass { classes[index] }

  /// What the word at a token, perhaps inflected, does in the grammar.
  public func classesOfStem(at index: Int) -> WordClass { classesOfStem[index] }

  /// How many distinct words there are.
  var distinctCount: Int { distinct.count }

  /// Which of them the word at a token is.
  func distinctIndex(at index: Int) -> Int { Int(indexOfToken[index]) }

  /// What the lexicon knows of the word at a token.
  public subscript(index: Int) -> WordSenses { distinct[Int(indexOfToken[index])] }

  /// The longest key of a table that starts at a token, or `nil`, also beyond the text.
  ///
  /// - Complexity: O(1).
  public func match(_ table: LexicalTable, at index: Int) -> TermMatch? {
    guard tables.indices.contains(index), tables[index].contains(table) else { return nil }
    for number in phraseStarts[index]..<phraseStarts[index + 1] where phrases[Int(number)].term.table == table {
      return phrases[Int(number)]
    }
    return self[index].match(in: table)
  }

  /// The longest verb of a table that starts at a token, or `nil`.
  ///
  /// - Complexity: O(1).
  public func verb(_ table: LexicalTable, at index: Int) -> VerbMatch? {
    guard tables.indices.contains(index), tables[index].contains(table) else { return nil }
    for number in verbStarts[index]..<verbStarts[index + 1] where verbs[Int(number)].term.table == table {
      return verbs[Int(number)]
    }
    return nil
  }

  /// The verbs of a table that start within a range of tokens, each with its first token.
  ///
  /// - Complexity: O(verbs in the range), however many tokens it has.
  public func verbs(_ table: LexicalTable, in range: Range<Int>) -> [(token: Int, match: VerbMatch)] {
    var found: [(token: Int, match: VerbMatch)] = []
    for number in Int(verbStarts[range.lowerBound])..<Int(verbStarts[range.upperBound])
    where verbs[number].term.table == table {
      found.append((Int(tokensOfVerbs[number]), verbs[number]))
    }
    return found
  }
}
