internal import KorpuModel

/// That a post passed from one to another: articles gave it to the one, and later ones give it to the other.
///
/// No dated article of the network that gives the post to the one is younger than any that gives it to the other, the first
/// is older than all of these, and no third holder comes between the two. The one is named as its holder at the earlier of
/// the times compared, the other at the later and not at the earlier. On which day it passed is not known.
public struct PostHandover: Hashable, Sendable {
  public let post: Post
  public let before: PostHolding
  public let after: PostHolding

  public init(post: Post, before: PostHolding, after: PostHolding) {
    self.post = post
    self.before = before
    self.after = after
  }
}

extension PostHandover {
  /// The handovers of all posts, by post and then by who held it.
  ///
  /// - Complexity: O(*h*³) in the holders of a post, of whom there are few.
  static func all(of holders: PostHolders, _ times: ComparedTimes) -> [PostHandover] {
    holders.posts.flatMap { post, holdings in
      holdings.flatMap { before in
        holdings.filter { after in
          before.passes(to: after) && before.isStated(in: times.isEarlier) && after.isStated(in: times.isLater)
            && !after.isStated(in: times.isEarlier)
            && !holdings.contains { before.passes(to: $0) && $0.passes(to: after) }
        }
        .map { PostHandover(post: post, before: before, after: $0) }
      }
    }
  }
}

extension PostHolding {
  /// Whether an article of a time says so.
  fileprivate func isStated(in time: (String) -> Bool) -> Bool {
    ties.contains { $0.citations.contains { time($0.article) } }
  }
}
