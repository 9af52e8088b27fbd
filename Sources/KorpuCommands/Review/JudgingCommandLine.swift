internal import Korpu

/// The commands by which a pair is decided, to be copied into a shell.
struct JudgingCommandLine {
  let archive: String

  func same(_ pair: ReviewPair) -> String { line(.same, pair) }

  func different(_ pair: ReviewPair) -> String { line(.different, pair) }

  private func line(_ verb: Judgement.Verb, _ pair: ReviewPair) -> String {
    let words = [archive, verb.rawValue, pair.one.reference.description, pair.other.reference.description]
    return "korpu judge \(words.map(Self.quoted).joined(separator: " ")) --because ''"
  }

  /// One word for a POSIX shell.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: #"'\''"#))'"
  }
}
