internal import Korpu

/// A language as BCP 47 writes it, with or without its script: `kk`, `kk-Latn`, `uz-Cyrl`.
struct LanguageTag {
  /// The letters of a text tell its script.
  let language: Language

  private static let scripts = ["latn", "cyrl"]

  /// - Returns: `nil` for a language or a script that korpu does not read.
  init?(_ tag: String) {
    let parts = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let language = Language(rawValue: parts[0]), parts.count <= 2,
      parts.dropFirst().allSatisfy(Self.scripts.contains)
    else { return nil }
    self.language = language
  }
}
