internal import KorpuModel

/// The citations of a network, each once, as numbers in the order of reading.
///
/// Citations hold texts, and texts are slow to compare: what is gathered for every pair of people at a crowded
/// gathering is gathered in numbers. Articles are numbered too, by their ids.
struct CitationNumbers: Sendable {
  private let citations: [Citation]
  private let numbers: [Key: Int]
  private let articleNumbers: [String: Int]
  /// The article of each citation.
  private let articles: [Int]

  /// - Complexity: O(*n* log *n*).
  init(of citations: [Citation]) {
    let ids = Set(citations.lazy.map(\.article)).sorted()
    let articleNumbers = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    // Those of a tie come in order: a set would have to be sorted from scratch.
    let keys = citations.compactMap { Key($0, articles: articleNumbers) }.unique().sorted()
    self.articleNumbers = articleNumbers
    self.citations = keys.map(\.citation)
    numbers = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
    articles = keys.map(\.article)
  }

  /// How many articles there are.
  var articleCount: Int { articleNumbers.count }

  /// The number of a citation; `nil` where it is not among these.
  func number(of citation: Citation) -> Int? { Key(citation, articles: articleNumbers).flatMap { numbers[$0] } }

  /// The number of an article by its id; `nil` where it is not cited.
  func articleNumber(of id: String) -> Int? { articleNumbers[id] }

  /// The numbers of citations, ascending, each once.
  func numbers(of citations: [Citation]) -> [Int] { citations.compactMap(number).ascending }

  /// The citations of some numbers.
  func citations(of numbers: [Int]) -> [Citation] { numbers.map { citations[$0] } }

  func article(of number: Int) -> Int { articles[number] }

  /// The articles of some citations that are ascending, ascending, each once.
  func articles(of numbers: [Int]) -> [Int] {
    // Citations are in the order of their articles.
    var found: [Int] = []
    found.reserveCapacity(numbers.count)
    for number in numbers where found.last != articles[number] { found.append(articles[number]) }
    return found
  }
}

/// A citation with the number of its article, which tells nearly all citations apart at once.
private struct Key: Hashable, Comparable {
  let article: Int
  let citation: Citation

  init?(_ citation: Citation, articles: [String: Int]) {
    guard let article = articles[citation.article] else { return nil }
    self.article = article
    self.citation = citation
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(article)
    hasher.combine(citation.evidence?.span)
  }

  static func < (left: Key, right: Key) -> Bool {
    left.article == right.article ? left.citation < right.citation : left.article < right.article
  }
}

extension [Int] {
  /// The numbers in order, each once.
  ///
  /// - Complexity: O(*n* log *n*).
  var ascending: [Int] {
    if indices.dropFirst().allSatisfy({ self[$0 - 1] < self[$0] }) { return self }
    var result = sorted()
    var kept = 0
    for number in result where kept == 0 || result[kept - 1] != number {
      result[kept] = number
      kept += 1
    }
    result.removeSubrange(kept...)
    return result
  }

  /// These numbers and others, both ascending, each once.
  ///
  /// - Complexity: O(*n*).
  func merged(with others: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(count + others.count)
    var (own, other) = (0, 0)
    while own < count, other < others.count {
      let next = Swift.min(self[own], others[other])
      result.append(next)
      if self[own] == next { own += 1 }
      if others[other] == next { other += 1 }
    }
    result += self[own...]
    result += others[other...]
    return result
  }
}
