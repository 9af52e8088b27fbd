public import KorpuModel

/// A page that shows articles with their mentions and statements marked, and beside them every fact with the sentence
/// that it rests on: to look at while tables are edited, and for analysts to trust what was found.
///
/// The page needs nothing from elsewhere: no script, no font, no address.
public struct ArticlePage: Sendable {
  private let articles: [ArticleFacts]

  public init(of articles: [ArticleFacts]) {
    self.articles = articles
  }

  /// The page as HTML.
  ///
  /// - Complexity: O(length of the articles).
  public var html: String {
    let title = articles.count == 1 ? articles[0].title ?? articles[0].id : "\(articles.count) articles"
    let sections = articles.enumerated().map { ArticleSection(facts: $0.element, number: $0.offset + 1).html }
    return HTMLPage.html(title: title, style: Self.style, body: ([Self.legend] + sections).joined(separator: "\n"))
  }

  private static let legend = """
    <p class="legend"><mark class="person">person</mark> <mark class="organization">body</mark> \
    <mark class="country">country</mark> <mark class="forum">gathering</mark> <mark class="place">place</mark> \
    <mark class="statement">words of a speaker</mark></p>
    """

  /// Colours that are told apart without red and green, on light and dark ground.
  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.6 "Noto Sans", system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
    article { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2.5rem; margin-bottom: 4rem; }
    article > header { grid-column: 1 / -1; }
    h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
    h2 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
    .meta, .why { color: color-mix(in srgb, currentColor 65%, transparent); font-size: .85rem; }
    .facts { font-size: .9rem; }
    .facts ul { list-style: none; margin: 0; padding: 0; }
    .facts li { margin: 0 0 .45rem; }
    .why { display: block; overflow-wrap: anywhere; }
    mark { color: inherit; border-radius: .2em; padding: 0 .15em; background: none; border-bottom: 2px solid; }
    mark.person { background: #0072b233; border-color: #0072b2; }
    mark.organization { background: #e69f0033; border-color: #b87f00; }
    mark.country { background: #56b4e933; border-color: #3a8fc0; }
    mark.forum { background: #cc79a733; border-color: #b0588a; }
    mark.place { background: #009e7333; border-color: #009e73; }
    mark.statement { background: #88888822; border-bottom: 1px dashed #888; }
    .sentence:target { outline: 2px solid #e69f00; outline-offset: 3px; }
    a { color: inherit; }
    @media (max-width: 50rem) { article { grid-template-columns: 1fr; } }
    """
}
