public import KorpuModel

/// The part of a network that a selection asks for, and what was left out.
///
/// The part is a network of its own: its lists are sorted, its ties and utterances name nobody who is not in it, and its
/// articles are those that count and still state something. The order of the lists of the whole never shows.
public struct SelectedNetwork: Sendable {
  public let network: Network
  /// Who belongs where by all that the articles asked for state, those left out included: a person whose body is not
  /// shown keeps its country.
  public let countries: CountryAssignment
  public let account: SelectionAccount

  /// Selects from a network.
  ///
  /// Selecting the same once more from what was selected changes nothing, unless distance, gatherings or countries were
  /// asked for together with other criteria on actors. These may take away what those rested on: of two actors two
  /// steps apart, the one between them.
  ///
  /// - Parameters:
  ///   - network: The whole network.
  ///   - selection: What is asked for.
  /// - Complexity: O(*n* log *n*) in actors, ties, utterances and citations; linear for lists that are sorted already
  ///   and no ``NetworkSelection/top``.
  public init(of network: Network, by selection: NetworkSelection) {
    var account = SelectionAccount(total: network.actors.count { !$0.type.isWhereabouts })
    let stated = Self.statement(of: network, by: selection.articleCriteria, &account)
    var part = NetworkPart(of: stated.inOrder(), askedFor: selection.askedFor)
    for criterion in selection.actorCriteria {
      let before = part.actorCount
      part.narrow(by: criterion)
      account.note(before - part.actorCount, by: criterion.rule)
    }
    self.network = part.asNetwork()
    self.countries = part.countries
    self.account = account
  }

  private init(network: Network, countries: CountryAssignment, account: SelectionAccount) {
    self.network = network
    self.countries = countries
    self.account = account
  }

  /// The same part, with those of whom no article states a country assumed to be at home where the articles come from.
  ///
  /// - Parameter homes: From which countries articles come, by their ids.
  /// - Complexity: As for ``CountryAssignment/assuming(homes:in:)``.
  public func assuming(homes: [String: CountryCode]) -> SelectedNetwork {
    SelectedNetwork(network: network, countries: countries.assuming(homes: homes, in: network), account: account)
  }

  /// What the articles state that pass some criteria.
  private static func statement(
    of network: Network, by criteria: [any ArticleCriterion], _ account: inout SelectionAccount
  ) -> Network {
    if criteria.isEmpty { return network }
    let choice = ArticleChoice(of: network, passing: criteria)
    let reasons = network.actors.lazy.filter { !$0.type.isWhereabouts }.compactMap(choice.ruleAgainst)
    let counts = Dictionary(reasons.map { ($0, 1) }, uniquingKeysWith: +)
    for rule in criteria.map(\.rule) { account.note(counts[rule] ?? 0, by: rule) }
    return choice.narrowed(network)
  }
}

extension NetworkPart {
  /// How many people, bodies and gatherings are still there.
  fileprivate var actorCount: Int {
    holds.indices.count { holds[$0] && !type(of: $0).isWhereabouts }
  }
}
