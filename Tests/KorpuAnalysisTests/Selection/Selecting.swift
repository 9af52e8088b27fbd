import KorpuAnalysis
import KorpuModel

extension Network {
  /// The part that a selection asks for, written by what sets it apart from the whole.
  func selected(_ ask: (inout NetworkSelection) throws -> Void) rethrows -> SelectedNetwork {
    var selection = NetworkSelection()
    try ask(&selection)
    return SelectedNetwork(of: self, by: selection)
  }
}

extension SelectedNetwork {
  var actors: [Actor.ID] { network.actors.map(\.id) }

  /// The ties, such as «aydan met beket».
  var ties: [String] { network.ties.map { "\($0.from) \($0.type.rawValue) \($0.to)" } }
}
