public import KorpuModel

/// A way in which texts state one kind of tie.
///
/// Each pattern carries the examples that explain it; tests run them, and the documentation shows them.
protocol RelationPattern: Sendable {
  var type: RelationType { get }
  /// What the pattern looks for, in one sentence.
  var summary: String { get }
  var examples: [PatternExample] { get }
  /// The ties in a scene.
  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding]
}

/// A text, and what it states or, where it seems to, does not.
public struct PatternExample: Sendable {
  public let language: Language
  public let text: String
  /// Each tie as «from → to», by the names of the ends, the code for a country, or with its role, «from → to: role»; each
  /// statement as «speaker: first words».
  public let states: [String]
  /// What a careless reader would see.
  public let doesNotState: [String]

  init(_ language: Language, _ text: String, states: [String] = [], doesNotState: [String] = []) {
    self.language = language
    self.text = text
    self.states = states
    self.doesNotState = doesNotState
  }
}
