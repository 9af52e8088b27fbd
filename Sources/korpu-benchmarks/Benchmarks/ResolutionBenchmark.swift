internal import Foundation
internal import Korpu
internal import KorpuSamples

/// Pairs of people's appearances in generated articles: how many the network joins rightly, and how many it misses.
struct ResolutionBenchmark {
  let articles: Int
  let seed: UInt64

  func run() throws {
    let workspace = try Workspace()
    let folders = try SampleFolders(seed: seed).write(0..<articles, to: workspace.folder)
    let facts = FactsReader().read(folders.map { .path($0.path) }).facts
    let appearances = appearances(in: Network(merging: facts))
    let score = PairwiseScore(appearances)
    report("people found where they are named", "\(appearances.count)")
    show(score.total(), named: "all pairs")
    show(score.total(acrossLanguagesOnly: true), named: "pairs across languages")
    for (languages, counts) in score.byLanguages.sorted(by: { $0.key < $1.key }) {
      show(counts, named: "\(languages.first) – \(languages.second)")
    }
  }

  /// For each person of the truth that the network finds in an article: for whom it takes them.
  private func appearances(in network: Network) -> [PairwiseScore.Appearance] {
    var people: [String: [Actor]] = [:]
    for actor in network.actors where actor.type == .person {
      for article in Set(actor.citations.map(\.article)) { people[article, default: []].append(actor) }
    }
    let writer = ArticleWriter(seed: seed)
    return (0..<articles).flatMap { number in
      let article = writer.article(number)
      let found = people[article.name] ?? []
      return article.fullNames.compactMap { mention in
        guard let actor = found.first(where: { $0.isNamed(mention.name) }) else { return nil }
        return PairwiseScore.Appearance(language: article.language.tag, bearer: mention.bearer, entity: actor.id)
      }
    }
  }

  private func show(_ counts: PairwiseScore.Counts, named name: String) {
    report(
      name,
      String(format: "precision %.3f, recall %.3f, of %d", counts.precision, counts.recall, counts.known))
  }
}

extension SampleArticle {
  /// The people of the article, each by one full name.
  fileprivate var fullNames: [Mention] {
    var bearers: Set<String> = []
    return mentions.filter { mention in
      mention.kind == .person && mention.name.contains(" ") && !mention.name.contains(".")
        && bearers.insert(mention.bearer).inserted
    }
  }
}

extension Actor {
  fileprivate func isNamed(_ name: String) -> Bool {
    NameFit.fits(self.name, name) || otherNames.contains { NameFit.fits($0, name) }
  }
}
