/// How the tagger is trained.
package struct TaggerSettings: Hashable, Sendable {
  /// How often all sentences are gone through.
  package var epochs = 12
  /// How often it is all done anew in another order; the weights are added up.
  package var rounds = 3
  /// By how much the right labels of names must win, for each token.
  package var margin: Int32 = 20
  /// By how much a token outside of names must.
  package var marginOfNames: Int32 = 20
  /// How many in a hundred of the things seen at a token are left out by chance.
  package var dropped = 25
  /// How often a thing must be seen to be learned from.
  package var leastCount = 2
  /// How many rows the table has at most.
  package var size = 30_000
  /// Whether what the tables know is looked at.
  package var usesTables = true

  package init() {}

  var isDropping: Bool { dropped > 0 }
}
