/// A generated article, and who its names are.
public struct SampleArticle: Sendable {
  /// A name in an article and who bears it.
  public struct Mention: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case person, organization, forum
    }

    /// The name without endings, in full or short.
    public let name: String
    public let kind: Kind
    /// The same for all mentions of one person, body or gathering.
    public let bearer: String
  }

  /// The place among all articles, from 0.
  public let number: Int
  public let language: SampleTongue
  public let text: String
  /// Each name once, in the order in which they come.
  public let mentions: [Mention]
  /// The number of the article that this one is the reprint of.
  public let original: Int?

  /// A name for a file, such as `000042-az`.
  public var name: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-" + language.tag
  }
}
