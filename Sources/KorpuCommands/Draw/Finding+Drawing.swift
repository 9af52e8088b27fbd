internal import Korpu

extension Finding {
  static func nobodyLeft(of count: Int, at path: String) -> Finding {
    Finding(
      .invalidInput, at: path, problem: "not written, for none of the \(count) actors is left",
      remedy: "Ask for more: another time or language, more hops, other types.")
  }

  static func nobodyNamed(for view: String, isWhole: Bool, at path: String) -> Finding {
    Finding(
      .invalidInput, at: path, problem: "not written, for the inputs name nobody whom the view \(view) shows",
      remedy: isWhole ? "Check that they are articles." : "Draw them without --view to see all that they name.")
  }

  static func drawnWithoutColumns(_ diagram: Diagram, at path: String) -> Finding {
    Finding(
      .note, at: path,
      problem: "\(diagram.nodes.count) actors and \(diagram.edges.count) lines are too many for boxes of countries, "
        + "and are drawn by their ties alone",
      remedy: "Draw fewer articles to have the boxes.")
  }

  /// - Parameter isFair: Whether each kind and country had its share.
  static func drawnInPart(_ shown: Int, of all: Int, isFair: Bool, at path: String) -> Finding {
    Finding(
      .note, at: path,
      problem: "shows the \(shown) actors of most ties\(isFair ? ", of each kind and country in turn" : ""), "
        + "since nobody could read \(all)",
      remedy: "Give --top for another number, or choose with --around, --forum, --between or --since.")
  }

  static func assumedCountries(_ count: Int, at path: String) -> Finding {
    count > 0
      ? Finding(
        .note, at: path, problem: "assumes the country of their publisher for \(count) actors of whom none is stated",
        remedy: "The line under the title, dashed frames, and country_assumed in DOT tell them.")
      : Finding(
        .note, at: path, problem: "assumes no country: all are stated, or those of the publishers are not known",
        remedy: "Known are publishers of known names, and addresses that end in the code of a country.")
  }

  /// - Parameter points: How large the smallest letters are.
  static func tooSmall(_ points: Double, on page: PageArgument, at path: String) -> Finding {
    let larger = page == .a4 ? "Draw it on a larger page with --page a3, or fewer actors" : "Draw fewer actors"
    return Finding(
      .note, at: path,
      problem: "on the page the smallest letters are \((points * 10).rounded() / 10) points high, too small to read",
      remedy: "\(larger) with --top, --around, --forum, --between or --since.")
  }

  /// What the user is told when Graphviz does not draw.
  init(_ error: GraphvizError, at path: String) {
    switch error {
    case .unavailable, .renderingFailed:
      self.init(
        .unavailable, at: path, problem: "not written: \(error)",
        remedy: "Install Graphviz whole: apt-get install libgraphviz-dev")
    case .invalidDOT, .layoutFailed:
      self.init(.internalFault, at: path, problem: "not written: \(error)", remedy: "Please report it with the input.")
    }
  }
}
