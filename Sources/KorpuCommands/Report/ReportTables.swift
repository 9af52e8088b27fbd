internal import Korpu

/// The tables of a report on an actor, in the order of reading.
struct ReportTables {
  let network: Network

  init(of network: Network) { self.network = network }

  func tables(on actor: Actor) -> [AnswerTable] {
    let ties = TieTable(of: network)
    switch actor.type {
    case .person:
      return [
        ties.posts(of: actor), partners(of: actor), statements(of: actor), ties.others(of: actor),
        events(around: actor),
      ]
    case .forum:
      let programme = Programmes(of: network).programme(of: actor.id)
      return (programme.map { ProgrammeTables(of: network).tables($0) } ?? []) + [events(around: actor)]
    case .organization, .country, .place:
      return [ties.posts(of: actor), ties.others(of: actor), statements(of: actor), events(around: actor)]
    }
  }

  private func partners(of person: Actor) -> AnswerTable {
    AcquaintanceTable(of: network).table(Acquaintance.all(in: network, about: [person]), isOne: true)
  }

  private func statements(of actor: Actor) -> AnswerTable {
    StatementTable(of: network).table(StatementSearch(of: network).statements(of: actor.id), title: "Statements")
  }

  private func events(around actor: Actor) -> AnswerTable {
    let actors = actor.type.countryCode.map { CountryMembers(of: network).actors(of: $0) } ?? [actor.id]
    let kinds: Set<TimelineEvent.Kind> = [.gathering, .meeting, .agreement]
    return EventTable(of: network).table(
      EventList(of: network, around: actors, kinds: kinds).events, title: "Timeline")
  }
}
