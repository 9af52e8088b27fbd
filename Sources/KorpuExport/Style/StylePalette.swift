/// The values of the styles that are built in, side by side.
///
/// The tones keep apart for colour-blind readers and, by lightness, strokes and arrowheads, without colour.
///
/// Source: Okabe & Ito, Color Universal Design (2008), with tints as fills and full tones as borders.
enum StylePalette {
  case light, dark, print

  var values: [String: String] {
    let colours = Self.colours.map { row in
      switch self {
      case .light: (row.key, row.light)
      case .dark: (row.key, row.dark)
      case .print: (row.key, row.print)
      }
    }
    return Dictionary(uniqueKeysWithValues: Self.common + colours)
  }

  private static let common: [(String, String)] =
    [
      ("font", "Noto Sans"), ("title.size", "22"), ("caption.size", "9"), ("line.scale", "1"),
      ("holdsRole.stroke", "solid"), ("basedIn.stroke", "solid"), ("represents.stroke", "solid"),
      ("heldIn.stroke", "solid"), ("spokeAt.stroke", "solid"), ("tookPartIn.stroke", "dashed"),
      ("organised.stroke", "solid"), ("partOf.stroke", "dotted"), ("met.stroke", "solid"),
      ("cooperatesWith.stroke", "dashed"), ("memberOf.stroke", "dotted"), ("spokeWith-direct.stroke", "solid"),
      ("spokeWith-sharedFloor.stroke", "dashed"), ("spokeWith-addressed.stroke", "dotted"),
      ("colleagues.stroke", "dotted"),
    ]
    + DiagramNode.Look.ofActors.flatMap { look in
      switch look {
      case .forum: [("forum.outline", "2.2"), ("forum.size", "13")]
      case .country: [("country.outline", "1"), ("country.size", "11")]
      case .person, .ngo, .institution, .igo, .side:
        [("\(look.rawValue).outline", "1.3"), ("\(look.rawValue).size", "11")]
      }
    }

  private static let colours: [(key: String, light: String, dark: String, print: String)] = [
    ("paper", "#FFFFFF", "#0E1116", "#FFFFFF"),
    ("ink", "#1B1F24", "#E6EDF3", "#000000"),
    ("quiet", "#57606A", "#9DA7B3", "#4A4A4A"),
    ("new", "#B0005B", "#FF8AC4", "#000000"),
    ("box.fill", "#F4F6F8", "#161B22", "#FFFFFF"),
    ("box.border", "#D0D7DE", "#30363D", "#B0B0B0"),
    ("person.fill", "#FFFFFF", "#0B2740", "#FFFFFF"),
    ("person.border", "#0072B2", "#6CB6FF", "#000000"),
    ("ngo.fill", "#E3F2EC", "#0A2E24", "#F4F4F4"),
    ("ngo.border", "#00795A", "#3FC79A", "#555555"),
    ("institution.fill", "#F1E7F0", "#33182B", "#DADADA"),
    ("institution.border", "#9A4C80", "#E09AC6", "#555555"),
    ("igo.fill", "#FFF3D6", "#3A2A00", "#F4F4F4"),
    ("igo.border", "#9A6A00", "#F0B429", "#222222"),
    ("forum.fill", "#FFE3D3", "#3D1A00", "#EAEAEA"),
    ("forum.border", "#B34700", "#FF9B57", "#000000"),
    ("country.fill", "#E6EAEE", "#21262D", "#C8C8C8"),
    ("country.border", "#8C959F", "#6E7681", "#777777"),
    ("holdsRole.colour", "#8C959F", "#7D8590", "#9A9A9A"),
    ("basedIn.colour", "#8C959F", "#7D8590", "#9A9A9A"),
    ("represents.colour", "#8C959F", "#7D8590", "#9A9A9A"),
    ("heldIn.colour", "#8C959F", "#7D8590", "#9A9A9A"),
    ("spokeAt.colour", "#D55E00", "#FF9B57", "#333333"),
    ("tookPartIn.colour", "#7A8600", "#C6D34A", "#333333"),
    ("organised.colour", "#9A6A00", "#F0B429", "#333333"),
    ("partOf.colour", "#B34700", "#FFB38A", "#333333"),
    ("met.colour", "#0072B2", "#6CB6FF", "#111111"),
    ("cooperatesWith.colour", "#00664B", "#2FA57E", "#777777"),
    ("memberOf.colour", "#9A4C80", "#E09AC6", "#333333"),
    ("spokeWith-direct.colour", "#0072B2", "#6CB6FF", "#111111"),
    ("spokeWith-sharedFloor.colour", "#D55E00", "#FF9B57", "#333333"),
    ("spokeWith-addressed.colour", "#9A4C80", "#E09AC6", "#333333"),
    ("colleagues.colour", "#8C959F", "#7D8590", "#9A9A9A"),
  ]
}
