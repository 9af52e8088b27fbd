import KorpuModel
import KorpuResolution
import TestSupport
import Testing

@Suite struct ArticleSetTests {
  @Test func `two articles of one name are two`() {
    let articles = ["9f86d081884c7d65", "60303ae22b998861"].map {
      ArticleFacts("news", [.person("Anar Quliyev")]).replacing(digest: $0)
    }
    #expect(Network(merging: articles).articles.map(\.id) == ["news-60303ae22b998861", "news-9f86d081884c7d65"])
    #expect(Network(merging: articles).actors[0].citations.count == 2)
  }

  @Test func `digests that begin alike tell two articles apart`() {
    let articles = (1...3).map {
      ArticleFacts("news", [.person("Anar Quliyev")]).replacing(digest: String(repeating: "a", count: 60) + "\($0)")
    }
    let network = Network(merging: articles)
    #expect(Set(network.articles.map(\.id)).count == 3)
    #expect(network.actors[0].citations.count == 3)
    #expect(network == Network(merging: articles.reversed()))
  }

  @Test func `without digests equal facts are one article and different ones two`() {
    let first = ArticleFacts("news", [.person("Anar Quliyev")]).replacing(digest: nil)
    let second = ArticleFacts("news", [.person("Leyla Dağlı")]).replacing(digest: nil)
    #expect(Network(first, first).articles.map(\.id) == ["news"])
    #expect(Network(first, second).articles.count == 2)
    #expect(Network(first, second) == Network(second, first))
  }

  @Test func `of two accounts of one article the one with its sentences is kept`() {
    let bare = ArticleFacts("a", [.person("Anar Quliyev")])
    let full = RandomArticle.articles(1, seed: 1)[0].replacing(digest: bare.digest)
    #expect(Network(bare, full) == Network(full))
  }

  @Test func `of accounts that are alike in that the order decides nothing`() {
    let accounts = ["Anar Quliyev", "Leyla Dağlı", "Samir Orucov"].map {
      ArticleFacts("a", [.person($0)]).replacing(digest: "one")
    }
    let networks = [accounts, accounts.reversed(), [accounts[1], accounts[2], accounts[0]]].map { Network(merging: $0) }
    #expect(Set(networks).count == 1)
    #expect(networks[0].articles.count == 1)
  }

  @Test func `no article, no network`() {
    #expect(Network() == Network(articles: [], actors: [], ties: [], utterances: []))
  }
}
