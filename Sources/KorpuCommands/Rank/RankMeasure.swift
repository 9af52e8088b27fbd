internal import ArgumentParser
internal import Korpu

/// A measure as typed.
enum RankMeasure: String, ExpressibleByArgument, CaseIterable {
  case degree, strength, betweenness, closeness, pagerank, core, brokerage

  /// What each measure says, for the help.
  static var help: String {
    allCases.map { measure in
      let name = measure.rawValue.padding(toLength: 13)
      return "  \(name)\(measure.meaning)"
    }.joined(separator: "\n")
  }

  private var meaning: String {
    switch self {
    case .degree: "with how many others an actor is tied"
    case .strength: "in how many articles, summed over these"
    case .betweenness: "how often it lies on the shortest ways between others (Brandes 2001)"
    case .closeness: "how few steps lead to all others (Wasserman and Faust 1994)"
    case .pagerank: "how much it is tied to those much tied to (Page et al. 1998)"
    case .core: "the most tightly knit circle that it belongs to (Seidman 1983)"
    case .brokerage: "how many pairs it alone brings together, by country (Gould and Fernandez 1989)"
    }
  }
}

extension String {
  fileprivate func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
