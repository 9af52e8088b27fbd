/// Where articles and facts are read from, as a user names it.
///
/// - A file called `.json` holds the facts of one article, one called `.jsonl` those of one article a line,
///   one called `.korpu`, or one that SQLite wrote, is an archive, any other file an article.
/// - A folder stands for all `.txt`, `.json` and `.jsonl` files in it and in its folders, in the order of their
///   paths' bytes; hidden ones are left out.
/// - The standard input holds facts when its first character is `{`, else an article.
public enum Source: Hashable, Sendable {
  case standardInput
  /// The path of a file or a folder.
  case path(String)

  /// Reads a command line's argument: `-` is the standard input.
  public init(_ argument: String) {
    self = argument == "-" ? .standardInput : .path(argument)
  }
}

extension Source: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
