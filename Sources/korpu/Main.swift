import Foundation
import KorpuArticles
import KorpuExport
import KorpuExtraction
import KorpuLanguage
import KorpuModel

@main struct Main {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let url = URL(fileURLWithPath: path)
      let article = try ArticleReader().article(
        from: Array(try Data(contentsOf: url)), named: url.deletingPathExtension().lastPathComponent)
      guard let lexicon = Lexicon.of(article.language) else { continue }
      FileHandle.standardOutput.write(try FactsJSON.document(ArticleExtractor(lexicon: lexicon).facts(of: article)))
    }
  }
}
