/// How a diagram may be laid out, where its form leaves a choice.
public enum LayoutChoice: String, Hashable, Sendable, CaseIterable {
  /// What suits size and form.
  case automatic
  /// The boxes of the countries as wings, gatherings in the middle.
  case butterfly
  /// By the ties alone, without boxes, so that few lines cross.
  case organic
  /// By the strength of ties alone, with the names of those who have most ties.
  case spread
  /// On an ellipse.
  case circle
}
