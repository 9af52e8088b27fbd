import Foundation
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

/// Sentences written for the project, a line each, in one language and script: `Sentences/uz-cyrillic.txt`.
struct SentenceFile: CustomTestStringConvertible, Sendable {
  let name: String
  let sentences: [String]

  /// `nil` for the languages that the tool does not know.
  var language: Language? { Language(rawValue: String(name.prefix { $0 != "-" })) }
  var script: Script? { Script(rawValue: String(name.drop { $0 != "-" }.dropFirst())) }

  var testDescription: String { name }

  static let all: [SentenceFile] = {
    let folder = Repository.root.appending(path: "Tests/KorpuLanguageTests/Sentences")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.compactMap { file in
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      return SentenceFile(
        name: file.deletingPathExtension().lastPathComponent, sentences: text.split(separator: "\n").map(String.init))
    }
  }()

  static func sentences(_ name: String) -> [String] { all.first { $0.name == name }?.sentences ?? [] }
}
