internal import Foundation
internal import KorpuSamples

/// Pairs of appearances in generated articles: how many an archive joins rightly, and how many it misses.
struct ResolutionBenchmark {
  let articles: Int
  let seed: UInt64
  let korpu: String
  let showsLanguages: Bool

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
      if kind == .person { showLookAlikes(in: appearances.found) }
      guard showsLanguages else { continue }
      for (languages, counts) in score.byLanguages.sorted(by: { $0.key < $1.key }) {
        show(counts, named: "\(kind.rawValue), \(languages.first) – \(languages.second)")
      }
    }
  }

  /// How many parents and children, and how many people of one name in two countries, are taken for one.
  private func showLookAlikes(in appearances: [PairwiseScore.Appearance]) {
    let entities = Dictionary(grouping: appearances, by: \.bearer).mapValues { Set($0.map(\.entity)) }
    let world = SampleWorld(seed: seed)
    var kin: [(name: String, merged: Bool)] = []
    for number in 0..<world.persons(after: articles) {
      let person = world.person(number)
      guard let relation = person.kin.relation, let own = entities[person.id],
        let other = entities[world.person(relation.of).id]
      else { continue }
      kin.append((relation.name, !own.isDisjoint(with: other)))
    }
    for name in ["parents and children", "namesakes abroad"] {
      let pairs = kin.filter { $0.name == name }
      report("\(name) taken for one", "\(pairs.count(where: \.merged)) of \(pairs.count)")
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

extension SamplePerson.Kin {
  fileprivate var relation: (name: String, of: Int)? {
    switch self {
    case .none: nil
    case .child(let parent): ("parents and children", parent)
    case .namesake(let other): ("namesakes abroad", other)
    }
  }
}
