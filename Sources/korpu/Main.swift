import Foundation
import KorpuArticles
import KorpuExport
import KorpuExtraction
import KorpuLanguage
import KorpuModel
import KorpuRendering
import KorpuResolution

@main struct Main {
  static func main() throws {
    var all: [ArticleFacts] = []
    for path in CommandLine.arguments.dropFirst(2) {
      let url = URL(fileURLWithPath: path)
      let data = try Data(contentsOf: url)
      if path.hasSuffix(".json") { all.append(try JSONDecoder().decode(ArticleFacts.self, from: data)); continue }
      let article = try ArticleReader().article(
        from: Array(data), named: url.deletingPathExtension().lastPathComponent)
      guard let lexicon = Lexicon.of(article.language) else { continue }
      all.append(ArticleExtractor(lexicon: lexicon).facts(of: article))
    }
    let out = CommandLine.arguments[1]
    let theme = out.contains("dark") ? DiagramTheme.dark : .light
    let diagram = Diagram(of: Network(merging: all))
    if out.hasSuffix(".dot") {
      try Data(DiagramRenderer.dot(of: diagram, theme: theme).utf8).write(to: URL(fileURLWithPath: out))
    } else {
      let f = PictureFormat(rawValue: URL(fileURLWithPath: out).pathExtension)!
      try Data(DiagramRenderer.picture(of: diagram, as: f, theme: theme)).write(to: URL(fileURLWithPath: out))
    }
  }
}
