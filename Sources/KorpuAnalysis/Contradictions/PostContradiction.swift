internal import KorpuModel

/// Two holders of one post at a time.
///
/// Articles give it to both by turns: neither can have followed the other, whatever days vague dates mean. Where all
/// articles about both are of one day they contradict one another too; a day on which the articles about the one end
/// and those about the other begin is taken for the day when the post passed.
public struct PostContradiction: Hashable, Sendable {
  public let post: Post
  public let first: PostHolding
  public let second: PostHolding

  public init(post: Post, first: PostHolding, second: PostHolding) {
    self.post = post
    self.first = first
    self.second = second
  }
}

extension PostContradiction {
  static func all(of holders: PostHolders) -> [PostContradiction] {
    holders.posts.flatMap { post, holdings in
      holdings.pairs()
        .filter { one, other in
          one.isOfOneDay(with: other) || !(one.mayPrecede(other) || other.mayPrecede(one))
        }
        .map { PostContradiction(post: post, first: $0, second: $1) }
    }
  }
}
