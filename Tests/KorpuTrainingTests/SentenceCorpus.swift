import Foundation
import TestSupport

/// The sentences of the language tests under the names of their folders in SIB-200.
enum SentenceCorpus {
  private static let folders = [
    "az-latin": "azj_Latn", "en-latin": "eng_Latn", "hu-latin": "hun_Latn", "kk-cyrillic": "kaz_Cyrl",
    "ky-cyrillic": "kir_Cyrl", "ru-cyrillic": "rus_Cyrl", "tk-latin": "tuk_Latn", "tr-latin": "tur_Latn",
    "uz-latin": "uzn_Latn",
  ]

  static var sentences: [String: [String]] {
    get throws {
      let root = Repository.root.appending(path: "Tests/KorpuLanguageTests/Sentences")
      var sentences: [String: [String]] = [:]
      for (file, folder) in folders {
        let text = try String(contentsOf: root.appending(path: "\(file).txt"), encoding: .utf8)
        sentences[folder] = text.split(separator: "\n").map(String.init)
      }
      return sentences
    }
  }
}
