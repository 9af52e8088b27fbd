/// What part a concept has in the name of a body or gathering.
package enum ConceptKind: String, Hashable, Sendable, CaseIterable {
  /// A word for a body or a part of one: ministry, council, foundation.
  case type
  /// A body of which a state has one: parliament, central bank.
  case institution
  /// A body of a name of its own: UNESCO.
  case body
  /// The legal form of a company.
  case legal
  /// A word for a gathering: forum, summit, games.
  case gathering
  /// What the body deals with, or whom: culture, writers.
  case field
  /// How far it reaches: international, state, Turkic.
  case scope
  /// Which one of a series it is: extraordinary, annual.
  case edition
  /// Grammar: of, for, named after.
  case glue
  /// A town or region.
  case place
  /// A country or its people.
  case country
}
