internal import KorpuModel

/// The closed set of endings of a noun: plural, possessor, case, in that order. A language without one of these slots has
/// no endings that fill it.
///
/// Endings may be read off many words that have none: a reading counts only when a table knows its stem
/// or the shape of the word says so.
public struct NounEndings: Sendable {
  private typealias Bytes = [UInt8]

  /// An ending, and what may stand in its place in the word without it.
  private struct Ending: Sendable {
    let bytes: Bytes
    let restored: [Bytes]

    init(_ key: String, restoring column: Substring) {
      bytes = Bytes(key.utf8)
      let stems = column.split(separator: " ").map { $0 == "-" ? [] : Bytes($0.utf8) }
      restored = stems.isEmpty ? [[]] : stems
    }
  }

  private struct CaseOfEnding: Sendable {
    let ending: Ending
    let value: NounForm.Case
    let isPlural: Bool
  }

  private let hasApostropheLetters: Bool
  private let words: WordEndings
  private var plurals = SuffixIndex<Ending>()
  private var possessives = SuffixIndex<(ending: Ending, possessor: NounForm.Possessor)>()
  private var cases = SuffixIndex<CaseOfEnding>()
  private var caseEndings: [FoldedWord: NounForm.Case] = [:]
  /// How long the endings are that make a predicate of a noun: «Kazakistan'|dır».
  private var copulas = SuffixIndex<Int>()

  /// Reads a table whose rows are an ending, the slots that it can fill, and what the stem ends with in its stead: `-` for
  /// nothing, alternatives apart by spaces.
  /// A language whose endings are fused says case and number by one ending. Then the cases after «plural» in a row are of
  /// the plural, and of two parts of the third column, apart by `|`, the second is theirs: «ы» makes a genitive of what
  /// ends in «а», and a plural of what ends in nothing.
  /// - Parameter words: Tells what stems are by their own endings.
  init(table: Table, language: Language, words: WordEndings) {
    self.words = words
    let isFused = language.family == .slavic
    hasApostropheLetters = language.hasApostropheLetters
    table.forEachRow { row in
      let parts = row.third.split(separator: "|", omittingEmptySubsequences: false).map {
        Ending(row.key, restoring: $0)
      }
      var isPlural = false
      for slot in row.value.split(separator: " ") {
        let ending = isPlural ? parts[parts.count - 1] : parts[0]
        switch slot {
        case "plural" where isFused: isPlural = true
        case "plural": plurals.add(ending, endingIn: ending.bytes)
        case "copula": copulas.add(ending.bytes.count, endingIn: ending.bytes)
        case "possessive1": possessives.add((ending, .first), endingIn: ending.bytes)
        case "possessive3": possessives.add((ending, .third), endingIn: ending.bytes)
        default: addCase(String(slot), of: ending, isPlural: isPlural)
        }
      }
    }
  }

  private mutating func addCase(_ name: String, of ending: Ending, isPlural: Bool) {
    guard let value = NounForm.Case(rawValue: name) else { return }
    cases.add(CaseOfEnding(ending: ending, value: value, isPlural: isPlural), endingIn: ending.bytes)
    let letters = FoldedWord(String(decoding: ending.bytes, as: UTF8.self))
    if caseEndings[letters] == nil { caseEndings[letters] = value }
  }

  /// Whether a folded word is a noun with the ending of a third person's possession and no other: «yardımcısı» of «yardımcı».
  ///
  /// - Complexity: O(length).
  func isPossessed(_ word: String, of noun: String) -> Bool {
    guard let first = noun.utf8.first, word.utf8.first == first, word.utf8.count > noun.utf8.count else { return false }
    let whole = Candidate(stem: Bytes(word.utf8), form: NounForm())
    return possessives.values(endingIn: whole.stem).contains { possessive in
      possessive.possessor == .third
        && stems(of: whole, without: possessive.ending).contains { $0.text.hasBytes(of: noun) }
    }
  }

  /// The readings of a folded word, longest stem first; the bare word itself is the first.
  ///
  /// - Complexity: O(length + readings · log readings).
  public func readings(of word: String) -> [NounReading] {
    let bytes = Bytes(word.utf8)
    var candidates: [Candidate] = []
    addPossessives(to: Candidate(stem: bytes, form: NounForm()), into: &candidates)
    let found = cases.values(endingIn: bytes)
    for item in found {
      for var candidate in stems(of: Candidate(stem: bytes, form: NounForm()), without: item.ending) {
        candidate.form.grammaticalCase = item.value
        candidate.form.isPlural = item.isPlural
        candidate.form.ending = CaseEnding(
          length: item.ending.bytes.count, restored: candidate.restored)
        addPossessives(to: candidate, into: &candidates)
      }
    }
    // «Kazakhstan's» is no plural of «Kazakhstan'».
    let apostrophe = UInt8(ascii: "'")
    let isMarked = found.contains { $0.ending.bytes.first == apostrophe }
    let hasMark = candidates.contains(where: \.hasLostMark)
    return candidates.filter { $0.stem.count > 1 || $0.stem.count == bytes.count }
      .filter { !isMarked || !$0.hasLostMark }
      .filter { !hasMark || !isCutAfterMark($0) }
      .sorted { ($1.stem.count, Self.rank($0.form)) < ($0.stem.count, Self.rank($1.form)) }
      .map { NounReading(stem: $0.text, form: $0.form, isAdjective: words.isAdjective($0.text)) }
  }

  /// The word of which an ending has made a predicate, «Kazakistan» of «Kazakistan'dır», or `nil` where it has none.
  ///
  /// - Complexity: O(length).
  public func predicated(in word: String) -> String? {
    let bytes = Bytes(word.utf8)
    guard let length = copulas.values(endingIn: bytes).max(), length < bytes.count else { return nil }
    return String(decoding: withoutMark(bytes.dropLast(length)), as: UTF8.self)
  }

  /// Whether folded letters are an ending of a case.
  func isCaseEnding(_ letters: String) -> Bool { caseOfEnding(letters) != nil }

  /// The first case of which folded letters are an ending: «ning».
  ///
  /// - Complexity: O(length).
  public func caseOfEnding(_ letters: String) -> NounForm.Case? { caseEndings[FoldedWord(letters)] }

  private struct Candidate {
    var stem: Bytes
    var form: NounForm
    /// What was put in the place of the ending last taken off.
    var restored = ""
    /// Whether a hyphen or apostrophe stood before an ending.
    var hasLostMark = false

    var text: String { String(decoding: stem, as: UTF8.self) }
  }

  /// What is left of a word that has the ending.
  private func stems(of candidate: Candidate, without ending: Ending) -> [Candidate] {
    let rest = candidate.stem.dropLast(ending.bytes.count)
    let start = withoutMark(rest)
    // «TÜRKSOÝ-|a»: what stands before a mark is printed as it is, nothing takes another's place there.
    let isMarked = start.count < rest.count
    return ending.restored.filter { !isMarked || $0.isEmpty }.map { restored in
      Candidate(
        stem: Bytes(start + restored), form: candidate.form, restored: String(decoding: restored, as: UTF8.self),
        hasLostMark: candidate.hasLostMark || isMarked)
    }
  }

  /// «BMT-y|ə»: the mark says that the ending begins with its first letter.
  private func isCutAfterMark(_ candidate: Candidate) -> Bool {
    guard candidate.form != NounForm() else { return false }
    return candidate.stem.dropLast().last.map(Self.marks.contains) ?? false
  }

  /// A hyphen, and what stands for every apostrophe in folded words.
  private static let marks = "-'".utf8

  /// «QHT-nin», «TÜRKSOY’un», «Enstitüsü'ne»: the hyphen or apostrophe before an ending is no part of the stem, where it is
  /// no part of a letter as in «tog'|ning».
  private func withoutMark(_ stem: Bytes.SubSequence) -> Bytes.SubSequence {
    guard stem.count > 1, let last = stem.last, Self.marks.contains(last) else { return stem }
    let rest = stem.dropLast()
    let isLetter = hasApostropheLetters && (rest.last == UInt8(ascii: "o") || rest.last == UInt8(ascii: "g"))
    return isLetter ? stem : rest
  }

  private func addPossessives(to candidate: Candidate, into found: inout [Candidate]) {
    addPlurals(to: candidate, into: &found)
    for possessive in possessives.values(endingIn: candidate.stem)
    where !isPutBack(possessive.ending, in: candidate) {
      for var stem in stems(of: candidate, without: possessive.ending) {
        stem.form.possessor = possessive.possessor
        addPlurals(to: stem, into: &found)
      }
    }
  }

  /// How many bytes the ending of a dative has that takes the place of a vowel.
  private static let longestVowel = 2

  /// «maslahat|a»: the vowel put back for «maslahaty» before a dative of one vowel is no ending of a possessor, whose dative is
  /// «maslahatyna».
  private func isPutBack(_ possessive: Ending, in candidate: Candidate) -> Bool {
    candidate.form.grammaticalCase == .dative && candidate.form.ending.length <= Self.longestVowel
      && !candidate.restored.isEmpty && possessive.bytes.elementsEqual(candidate.restored.utf8)
  }

  private func addPlurals(to candidate: Candidate, into found: inout [Candidate]) {
    found.append(candidate)
    for plural in plurals.values(endingIn: candidate.stem) {
      for var stem in stems(of: candidate, without: plural) {
        stem.form.isPlural = true
        found.append(stem)
      }
    }
  }

  /// Of two readings of one ending, the one with a possessor is likelier in names: «Fondu» is «fund of».
  private static func rank(_ form: NounForm) -> Int {
    let possessor = form.possessor == .third ? 0 : form.possessor == nil ? 1 : 2
    return possessor * 16 + form.ending.length * 2 + (form.isPlural ? 1 : 0)
  }
}
