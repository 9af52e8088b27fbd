public import KorpuModel

/// From which countries news come, by who publishes them.
public enum PublisherHomes {
  private static let countries: [String: CountryCode] = {
    let rows = (Table(ofLabels: "publishers")?.rows ?? []).compactMap { row in
      CountryCode(row[1]).map { (String(row[0]), $0) }
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }()

  /// The ends of addresses that mean a country. Others, such as .tv and .io, are used by anybody.
  private static let domains: Set<String> = ["az", "kz", "kg", "uz", "tm", "tr", "hu", "ru"]

  /// The country of an article's publisher: as the table has it, else by the end of its name, where that is an address,
  /// or of the article's address.
  ///
  /// - Returns: `nil` where nobody knows.
  /// - Complexity: O(length of the name and the address).
  public static func country(of article: ArticleReference) -> CountryCode? {
    if let publisher = article.publisher.map(folded) {
      if let country = countries[publisher] ?? domain(of: publisher) { return country }
    }
    return article.url.flatMap(host).flatMap(domain)
  }

  /// Small letters of no language in particular: nobody knows in which one a publisher's name is.
  private static func folded(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.folded(in: .english).unicodeScalars where scalar != "\u{307}" {
      result.append(scalar == "ı" ? "i" : scalar)
    }
    return String(result)
  }

  private static func domain(of host: String) -> CountryCode? {
    guard let dot = host.lastIndex(of: "."), dot != host.startIndex else { return nil }
    let end = String(host[host.index(after: dot)...])
    return domains.contains(end) ? CountryCode(end) : nil
  }

  /// «kun.uz» of «https://kun.uz/news/1».
  private static func host(of address: String) -> String? {
    let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let host = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return host.isEmpty ? nil : host.lowercased()
  }
}
