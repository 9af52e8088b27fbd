internal import KorpuModel

/// A table whose keys are phrases of one or more words, found in running text with the last word inflected.
public struct PhraseTable: Sendable {
  /// A phrase found in a list of tokens.
  public struct Match: Sendable {
    /// How many tokens it takes.
    public let length: Int
    /// The phrase as the table has it.
    public let key: String
    /// The second column, or empty.
    public let value: String
    /// How its last word is inflected.
    public let form: NounForm
  }

  private struct Phrase {
    let words: [String]
    let key: String
    let value: String
  }

  // Phrases by their first word where that is not also the last, else by the only word.
  private let single: [String: Phrase]
  private let several: [String: [Phrase]]
  private let endings: NounEndings

  init(table: Table, endings: NounEndings) {
    var single: [String: Phrase] = [:]
    var several: [String: [Phrase]] = [:]
    for row in table.rows {
      let words = row[0].split(separator: " ").map(String.init)
      let phrase = Phrase(words: words, key: row[0], value: row.count > 1 ? row[1] : "")
      if words.count == 1 { single[words[0]] = phrase } else { several[words[0], default: []].append(phrase) }
    }
    self.single = single
    self.several = several.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.endings = endings
  }

  /// Whether the uninflected word is a phrase of its own.
  public func contains(_ word: String) -> Bool { single[word] != nil }

  /// The longest phrase that starts at a token, or `nil`.
  public func match(at index: Int, in tokens: [Token]) -> Match? {
    guard tokens[index].kind == .word else { return nil }
    for phrase in several[tokens[index].folded] ?? [] {
      if let form = form(of: phrase, at: index, in: tokens) {
        return Match(length: phrase.words.count, key: phrase.key, value: phrase.value, form: form)
      }
    }
    return match(word: tokens[index].folded)
  }

  /// The phrase of one word that an inflected word is, or `nil`.
  public func match(word: String) -> Match? {
    for reading in endings.readings(of: word) {
      if let phrase = single[reading.stem] {
        return Match(length: 1, key: phrase.key, value: phrase.value, form: reading.form)
      }
    }
    return nil
  }

  private func form(of phrase: Phrase, at index: Int, in tokens: [Token]) -> NounForm? {
    let last = index + phrase.words.count - 1
    guard last < tokens.count else { return nil }
    for offset in 0..<(phrase.words.count - 1) where tokens[index + offset].folded != phrase.words[offset] {
      return nil
    }
    guard tokens[last].kind == .word else { return nil }
    return endings.readings(of: tokens[last].folded).first { $0.stem == phrase.words.last }?.form
  }
}
