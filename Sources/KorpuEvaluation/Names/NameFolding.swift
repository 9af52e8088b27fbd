internal import Foundation
internal import KorpuLanguage
internal import KorpuModel

/// A word in folded form, as scalars: endings are told by counting them.
typealias FoldedWord = [Unicode.Scalar]

/// Names and openings in the form in which annotations and predictions are compared.
struct NameFolding {
  let language: Language

  /// The words of a name in small letters, without quotation marks and without the endings that an
  /// apostrophe or a hyphen joins to it: «TİKA'nın», «AMEA-nın», «Kazakhstan’s».
  func words(of name: String) -> [FoldedWord] {
    var scalars = folded(name)
    scalars = language == .uzbek ? scalars.filter { !$0.isTypedForApostrophe } : withoutApostropheEndings(scalars)
    if language.isTurkic { scalars = withoutHyphenEndings(scalars) }
    return split(scalars)
  }

  /// The first three words of a statement.
  func opening(of statement: String) -> [FoldedWord] {
    Array(split(folded(statement).filter { !$0.isTypedForApostrophe }).prefix(3))
  }

  /// NFC and small letters as the language writes them.
  private func folded(_ text: String) -> [Unicode.Scalar] {
    let small = text.precomposedStringWithCanonicalMapping.lowercased(in: language)
    let dotless = String(String.UnicodeScalarView(small.unicodeScalars.filter { $0 != "\u{307}" }))
    return Array(dotless.precomposedStringWithCanonicalMapping.unicodeScalars)
  }

  /// After at least two characters of a word, the last but one a letter: an apostrophe and one to seven
  /// letters up to the word's end.
  private func withoutApostropheEndings(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    removingEndings(from: scalars, joinedBy: \.isTypedForApostrophe) { stem, ending in
      stem.count == 2 && stem.first?.isWordScalarButNoDigit == true && (1...7).contains(ending.count)
        && ending.allSatisfy(\.isWordScalarButNoDigit)
    }
  }

  private func withoutHyphenEndings(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let endings = CaseEndings.of(language)
    return removingEndings(from: scalars, joinedBy: \.isHyphen) { stem, ending in
      stem.count == 2 && endings?.contains(ending) == true
    }
  }

  /// Leaves out each joint with the run of word scalars after it where `isEnding` says so.
  ///
  /// - Parameter isEnding: judges the two scalars before the joint, or fewer where no word stands there,
  ///   and the run after it.
  private func removingEndings(
    from scalars: [Unicode.Scalar], joinedBy isJoint: (Unicode.Scalar) -> Bool,
    where isEnding: (ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>) -> Bool
  ) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      if isJoint(scalars[index]) {
        let stem = scalars[max(0, index - 2)..<index]
        let ending = scalars[(index + 1)...].prefix(while: \.isWordScalar)
        if stem.allSatisfy(\.isWordScalar), isEnding(stem, ending) {
          index = ending.endIndex
          continue
        }
      }
      kept.append(scalars[index])
      index += 1
    }
    return kept
  }

  private func split(_ scalars: [Unicode.Scalar]) -> [FoldedWord] {
    scalars.split { !$0.isWordScalar }.map(Array.init)
  }
}

extension Language {
  var isTurkic: Bool {
    switch self {
    case .azerbaijani, .turkish, .kazakh, .kyrgyz, .uzbek, .turkmen: true
    case .russian, .english, .hungarian: false
    }
  }
}
