import KorpuModel
import KorpuResolution
import TestSupport
import Testing

/// What holds for all facts whatever, tried on random ones. The seed is the argument of the test.
@Suite struct MergingLawTests {
  static let seeds: [UInt64] = (1...12).map { $0 }

  @Test(arguments: seeds) func `the order of the articles never shows`(seed: UInt64) {
    let articles = RandomArticle.articles(12, seed: seed)
    let network = Network(merging: articles)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3 { #expect(Network(merging: articles.shuffled(using: &random)) == network) }
  }

  @Test(arguments: seeds) func `an article counts once, also under another name`(seed: UInt64) {
    let articles = RandomArticle.articles(8, seed: seed)
    let renamed = articles.map { $0.replacing(id: "\($0.id) copy") }
    #expect(Network(merging: renamed + articles + articles) == Network(merging: articles))
  }

  @Test(arguments: seeds) func `of two accounts of one article the order decides nothing`(seed: UInt64) {
    let account = RandomArticle.articles(1, seed: seed)[0]
    let other = RandomArticle.articles(1, seed: seed &+ 1000)[0].replacing(digest: account.digest)
    #expect(Network(account, other) == Network(other, account))
    #expect(Network(account, other).articles.count == 1)
  }

  @Test(arguments: seeds) func `how an article numbers its entities never shows`(seed: UInt64) {
    let articles = RandomArticle.articles(10, seed: seed)
    let renumbered = articles.map { $0.renamingEntities { "z\(100 - (Int($0.dropFirst()) ?? 0))" } }
    #expect(Network(merging: renumbered) == Network(merging: articles))
  }

  @Test(arguments: seeds) func `every mention is cited by exactly one actor`(seed: UInt64) {
    let articles = RandomArticle.articles(12, seed: seed)
    let lookup = ActorLookup(Network(merging: articles))
    for article in articles {
      for entity in article.entities {
        let actors = entity.mentions.map { lookup.actors(cited: $0.evidence, in: article) }
        #expect(actors.allSatisfy { $0.count == 1 && $0 == actors[0] }, "\(entity.name) of \(article.id): \(actors)")
      }
    }
  }

  @Test(arguments: seeds) func `every relation is a tie with its citations`(seed: UInt64) throws {
    let articles = RandomArticle.articles(12, seed: seed)
    let network = Network(merging: articles)
    let lookup = ActorLookup(network)
    for article in articles {
      for relation in article.relations {
        let from = try #require(lookup.actor(of: relation.from, in: article))
        let to = try #require(lookup.actor(of: relation.to, in: article))
        let ties = network.ties.filter { tie in
          tie.type == relation.type && tie.role == relation.role
            && (tie.from == from && tie.to == to || tie.type.isSymmetric && tie.from == to && tie.to == from)
        }
        #expect(ties.count == (from == to ? 0 : 1), "\(relation) of \(article.id)")
        for tie in ties { expectCitations(of: relation, of: article, in: tie) }
      }
    }
  }

  private func expectCitations(of relation: Relation, of article: ArticleFacts, in tie: Tie) {
    for evidence in relation.evidence {
      let citation = Citation(
        article: article.id, evidence: evidence, sentence: article.sentences[evidence.sentence].text)
      #expect(tie.citations.contains(citation), "\(citation)")
    }
    #expect(tie.citations.contains { $0.article == article.id })
  }

  @Test(arguments: seeds) func `nothing is said that no article says`(seed: UInt64) {
    let articles = RandomArticle.articles(12, seed: seed)
    let network = Network(merging: articles)
    let actors = Set(network.actors.map(\.id))
    #expect(network.ties.allSatisfy { actors.contains($0.from) && actors.contains($0.to) && $0.from != $0.to })
    #expect(network.ties.allSatisfy { !$0.citations.isEmpty })
    #expect(network.utterances.allSatisfy { actors.isSuperset(of: $0.about) && actors.contains($0.speaker) })
    #expect(network.utterances.count == articles.map(\.statements.count).reduce(0, +))
    let forms = Set(articles.flatMap { $0.entities.flatMap { [$0.name] + $0.mentions.map(\.surface) } })
    #expect(network.actors.allSatisfy { forms.isSuperset(of: [$0.name] + $0.otherNames) })
  }

  @Test(arguments: seeds) func `all lists are sorted and ids are unique printable ASCII`(seed: UInt64) {
    let network = Network(merging: RandomArticle.articles(12, seed: seed))
    let ids = network.actors.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
    #expect(network.actors.allSatisfy { $0.otherNames == $0.otherNames.sorted() && !$0.otherNames.contains($0.name) })
    #expect(network.articles.map(\.id) == network.articles.map(\.id).sorted())
    for citations in network.actors.map(\.citations) + network.ties.map(\.citations) {
      #expect(Set(citations).count == citations.count)
      #expect(citations.map(\.article) == citations.map(\.article).sorted())
    }
  }

  @Test(arguments: seeds) func `unrelated articles change nothing`(seed: UInt64) {
    let articles = RandomArticle.articles(8, seed: seed)
    let others = RandomArticle.articles(8, seed: seed, .unrelated, prefix: "b")
    let (alone, both) = (Network(merging: articles), Network(merging: others + articles))
    #expect(Set(both.actors).isSuperset(of: alone.actors))
    #expect(Set(both.ties).isSuperset(of: alone.ties))
    #expect(Set(both.utterances).isSuperset(of: alone.utterances))
    #expect(both.actors.count == alone.actors.count + Network(merging: others).actors.count)
  }

  @Test(arguments: seeds) func `with other names the network is the same but for the names`(seed: UInt64) {
    let network = Network(merging: RandomArticle.articles(12, seed: seed, .first))
    let renamed = Network(merging: RandomArticle.articles(12, seed: seed, .second))
    #expect(NetworkShape(of: network) == NetworkShape(of: renamed))
    #expect(network.actors.count == renamed.actors.count)
  }
}
