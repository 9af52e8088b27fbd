package import KorpuModel

/// The ids that articles of one name have in a network.
package enum NamesakeArticles {
  /// How much of an article's digest marks its id, where that is enough.
  package static let markLength = 16

  /// - Parameter facts: all articles of the name; no two are of one article.
  /// - Returns: their ids, in their order.
  package static func ids(of facts: [ArticleFacts]) -> [String] { ArticleSet.ids(ofOneName: facts) }
}

extension Tie {
  /// The title of a tie by the titles that articles give: the one of most articles, of several such the fullest.
  ///
  /// - Parameter titles: how many articles give each.
  package static func title(of titles: [String: Int]) -> String? { Tally(titles).mostStatedOrFullest }
}
