internal import KorpuModel

/// For what reason an actor is left out of a selection.
public enum SelectionRule: Hashable, Sendable {
  /// No article of the days asked for names it.
  case publicationDate
  /// No article in a language asked for names it.
  case language
  /// No article of a publisher asked for names it.
  case publisher
  /// It is not wanted, by name.
  case exclusion
  /// It is of another type.
  case type
  /// More steps lie between it and those asked for.
  case distance(hops: Int)
  /// It has nothing to do with the gatherings asked for.
  case forum
  /// It has no part in what links the two countries.
  case countryLink(CountryPair)
  /// Fewer articles name it.
  case articleCount(least: Int)
  /// Others have ties to more actors.
  case tieCount

  /// What was chosen by, in English: «number of ties».
  public var text: String {
    switch self {
    case .publicationDate: "date of publication"
    case .language: "language of the articles"
    case .publisher: "publisher"
    case .exclusion: "exclusion"
    case .type: "type"
    case .distance(let hops): "distance of at most \(hops) \(hops == 1 ? "step" : "steps")"
    case .forum: "part in the gathering"
    case .countryLink(let pair): "links between \(pair.first.code) and \(pair.second.code)"
    case .articleCount(let least): "mention in at least \(least) articles"
    case .tieCount: "number of ties"
    }
  }
}
