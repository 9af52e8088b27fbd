import Foundation
import TestSupport
import Testing

/// The seed article with other people, bodies, countries, cities and gatherings in it, inflected as
/// Azerbaijani inflects them.
struct SeedVariation: CustomTestStringConvertible, Sendable {
  let title: String
  /// What is replaced by what, in this order.
  let replacements: [(old: String, new: String)]
  /// The kinds of gatherings and the positions that become others with the words.
  var kinds: [String: String] = [:]

  var testDescription: String { title }

  func applied(to text: String) -> String {
    // By way of marks that no text has, so that nothing new is replaced again.
    var text = text
    for (index, pair) in replacements.enumerated() {
      text = text.replacingOccurrences(of: pair.old, with: "\u{E000}\(index)\u{E001}")
    }
    for (index, pair) in replacements.enumerated() {
      text = text.replacingOccurrences(of: "\u{E000}\(index)\u{E001}", with: pair.new)
    }
    return text
  }
}

/// The seed article of the repository.
enum Seed {
  static func text() throws -> String {
    try String(contentsOf: Repository.seed, encoding: .utf8)
  }

  /// The text with the speakers' paragraphs, an attribution with its quotation each, turned by some places.
  static func rotated(_ text: String, by places: Int) -> String {
    let lines = text.split(separator: "\n").map(String.init)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("\"Report\"") }) else { return text }
    var blocks = stride(from: first, to: first + 10, by: 2).map { Array(lines[$0..<$0 + 2]) }
    blocks = Array(blocks[places...] + blocks[..<places])
    return (lines[..<first] + blocks.joined() + lines[(first + 10)...]).joined(separator: "\n")
  }

  /// The text with its verbs of saying changed, each for the one some places on.
  static func withOtherVerbs(_ text: String, shift: Int) -> String {
    let verbs = ["deyib", "bildirib", "vurğulayıb", "qeyd edib", "söyləyib", "əlavə edib"]
    return SeedVariation(
      title: "verbs",
      replacements: verbs.indices.map { (verbs[$0], verbs[($0 + shift) % verbs.count]) }
    ).applied(to: text)
  }
}
