internal import Foundation
internal import KorpuSamples

/// Pairs of appearances in generated articles: how many an archive joins rightly, and how many it misses.
struct ResolutionBenchmark {
  let articles: Int
  let seed: UInt64
  let korpu: String

  func run() throws {
    let workspace = try Workspace()
    let folders = try SampleFolders(seed: seed).write(0..<articles, to: workspace.folder.appending(path: "articles"))
    let archive = workspace.folder.appending(path: "articles.korpu")
    _ = try KorpuKeeper(program: korpu).add(folders, to: archive)
    let found = try ArchivedAppearances(of: archive, in: workspace)
    for kind in SampleArticle.Mention.Kind.allCases {
      let appearances = appearances(of: kind, in: found)
      let score = PairwiseScore(appearances.found)
      report("\(kind.rawValue), found where named", "\(appearances.found.count) of \(appearances.named)")
      show(score.total(), named: "\(kind.rawValue), all pairs")
      show(score.total(acrossLanguagesOnly: true), named: "\(kind.rawValue), across languages")
      for (languages, counts) in score.byLanguages.sorted(by: { $0.key < $1.key }) {
        show(counts, named: "\(kind.rawValue), \(languages.first) – \(languages.second)")
      }
    }
  }

  /// For each of the truth that the archive has found in an article: for whom it takes them. And how many it might find.
  private func appearances(
    of kind: SampleArticle.Mention.Kind, in archive: ArchivedAppearances
  ) -> (found: [PairwiseScore.Appearance], named: Int) {
    let writer = ArticleWriter(seed: seed)
    var found: [PairwiseScore.Appearance] = []
    var named = 0
    for number in 0..<articles {
      let article = writer.article(number)
      let names = article.fullNames(of: kind)
      named += names.count
      found += names.compactMap { mention in
        archive.entity(of: kind, named: mention.name, in: article.name).map { entity in
          PairwiseScore.Appearance(language: article.language.tag, bearer: mention.bearer, entity: entity)
        }
      }
    }
    return (found, named)
  }

  private func show(_ counts: PairwiseScore.Counts, named name: String) {
    report(
      name, String(format: "precision %.3f, recall %.3f, of %d", counts.precision, counts.recall, counts.known))
  }
}

/// Who appears in which article of an archive, and which entity that is.
private struct ArchivedAppearances {
  private struct Row {
    let name: String
    let entity: String
  }

  private let rows: [String: [Row]]

  init(of archive: URL, in workspace: Workspace) throws {
    let file = workspace.folder.appending(path: "appearances.tsv")
    let query = """
      SELECT a.name, k.type, p.name, n.entity FROM appearance p JOIN article a ON a.id = p.article
        JOIN entity_kind k ON k.id = p.kind JOIN appearance_node b ON b.article = p.article AND b.number = p.number
        JOIN node n ON n.id = b.node ORDER BY a.name, p.number;
      """
    _ = try ChildProcess(
      path: "sqlite3", arguments: [archive.path, ".mode tabs", ".output '\(file.path)'", query]
    ).run()
    var rows: [String: [Row]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 4 else { continue }
      rows[Self.key(columns[1], columns[0]), default: []].append(Row(name: columns[2], entity: columns[3]))
    }
    self.rows = rows
  }

  private static func key(_ type: String, _ article: String) -> String { type + " " + article }

  func entity(of kind: SampleArticle.Mention.Kind, named name: String, in article: String) -> String? {
    rows[Self.key(kind.rawValue, article)]?.first { NameFit.fits($0.name, name) }?.entity
  }
}

extension SampleArticle {
  /// All that an article names in full, each once.
  fileprivate func fullNames(of kind: Mention.Kind) -> [Mention] {
    var bearers: Set<String> = []
    return mentions.filter { mention in
      mention.kind == kind && (kind != .person || mention.name.contains(" ") && !mention.name.contains("."))
        && bearers.insert(mention.bearer).inserted
    }
  }
}
