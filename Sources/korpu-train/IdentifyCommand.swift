import ArgumentParser
import KorpuLanguage
import KorpuModel

/// `korpu-train identify`: the languages of lines, for measuring.
struct IdentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Tell the language of each line of the standard input.",
    discussion: "Writes a line for each: the code of the language and the script, or '-' where it is none of ours.")

  func run() {
    let identifier = LanguageIdentifier()
    while let line = readLine() {
      let found = identifier.language(of: line)
      print(found.map { "\($0.language.rawValue) \($0.script.rawValue)" } ?? "-")
    }
  }
}
