internal import KorpuAnalysis
internal import KorpuModel

/// The colours of a diagram. The tones keep apart for colour-blind readers; shapes and dashes repeat them, for
/// print in grey.
///
/// Source: Okabe & Ito, Color Universal Design (2008), with tints as fills and full tones as borders.
public enum DiagramTheme: String, Hashable, Sendable, CaseIterable {
  case light, dark

  struct Tone {
    let fill: String
    let border: String
  }

  var paper: String { self == .light ? "#FFFFFF" : "#0E1116" }
  var ink: String { self == .light ? "#1B1F24" : "#E6EDF3" }
  var quiet: String { self == .light ? "#57606A" : "#9DA7B3" }
  var box: Tone {
    self == .light ? Tone(fill: "#F4F6F8", border: "#D0D7DE") : Tone(fill: "#161B22", border: "#30363D")
  }

  func tone(of look: DiagramNode.Look) -> Tone {
    switch (look, self) {
    case (.person, .light): Tone(fill: "#FFFFFF", border: "#0072B2")
    case (.person, .dark): Tone(fill: "#0B2740", border: "#6CB6FF")
    case (.ngo, .light): Tone(fill: "#E3F2EC", border: "#00795A")
    case (.ngo, .dark): Tone(fill: "#0A2E24", border: "#3FC79A")
    case (.institution, .light): Tone(fill: "#F1E7F0", border: "#9A4C80")
    case (.institution, .dark): Tone(fill: "#33182B", border: "#E09AC6")
    case (.igo, .light): Tone(fill: "#FFF3D6", border: "#9A6A00")
    case (.igo, .dark): Tone(fill: "#3A2A00", border: "#F0B429")
    case (.forum, .light): Tone(fill: "#FFE3D3", border: "#B34700")
    case (.forum, .dark): Tone(fill: "#3D1A00", border: "#FF9B57")
    case (.country, .light): Tone(fill: "#E6EAEE", border: "#8C959F")
    case (.country, .dark): Tone(fill: "#21262D", border: "#6E7681")
    }
  }

  func colour(of kind: DiagramEdge.Kind) -> String {
    switch kind {
    case .relation(let type): colour(of: type)
    case .conversation(.direct): colour(of: .met)
    case .conversation(.sharedFloor): colour(of: .spokeAt)
    case .conversation(.addressed): colour(of: .memberOf)
    case .colleagues: colour(of: .holdsRole)
    }
  }

  private func colour(of type: RelationType) -> String {
    switch (type, self) {
    case (.holdsRole, .light), (.basedIn, .light), (.represents, .light), (.heldIn, .light): "#8C959F"
    case (.holdsRole, .dark), (.basedIn, .dark), (.represents, .dark), (.heldIn, .dark): "#7D8590"
    case (.spokeAt, .light): "#D55E00"
    case (.spokeAt, .dark): "#FF9B57"
    case (.tookPartIn, .light): "#7A8600"
    case (.tookPartIn, .dark): "#C6D34A"
    case (.organised, .light): "#9A6A00"
    case (.organised, .dark): "#F0B429"
    case (.partOf, .light): "#B34700"
    case (.partOf, .dark): "#FFB38A"
    case (.met, .light): "#0072B2"
    case (.met, .dark): "#6CB6FF"
    case (.cooperatesWith, .light): "#00795A"
    case (.cooperatesWith, .dark): "#3FC79A"
    case (.memberOf, .light): "#9A4C80"
    case (.memberOf, .dark): "#E09AC6"
    }
  }
}
