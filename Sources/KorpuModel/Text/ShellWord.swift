/// A word of a command line that can be copied into a shell.
package enum ShellWord {
  /// The word itself where it is harmless, else in single quotation marks.
  package static func quoted(_ word: String) -> String {
    let isHarmless = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "._-/+,:@%".unicodeScalars.contains(scalar)
    }
    if isHarmless, !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
