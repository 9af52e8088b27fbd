internal import KorpuModel

/// The line of DOT that says how the box of a country looks.
struct BoxLine {
  /// How wide the name of a country may be, in ems.
  private static let headingWidth = 22.0

  let group: DiagramGroup
  let language: Language
  let theme: DiagramStyle

  /// - Parameters:
  ///   - alignment: `l` or `r`: where the heading stands.
  ///   - attributes: More attributes, such as the place.
  func text(alignment: String, attributes: String) -> String {
    let style = group.code == nil ? "rounded,filled,dashed" : "rounded,filled"
    // Inner clusters inherit from outer ones, so that everything is said again.
    return """
      graph [id="\(group.boxID)", class="box \(group.id)", peripheries=1, label=\(heading), labelloc=t, \
      labeljust=\(alignment), style="\(style)", fillcolor="\(theme.box.fill)", color="\(theme.box.border)", \
      penwidth=1, \(attributes)];
      """
  }

  /// A box in which the country stands itself needs no heading.
  var heading: String {
    guard group.code != nil else {
      let unstated = DOTText.html(Phrases(language: language).caption(.unstated))
      return "<\(LabelText.font("<b>\(unstated)</b>", size: 11, colour: theme.quiet))>"
    }
    guard group.country == nil else { return "\"\"" }
    let name = LabelText.html(group.heading, width: Self.headingWidth, mostLines: 1) ?? group.id
    return "<\(LabelText.font("<b>\(name)</b>", size: 11, colour: theme.quiet))>"
  }
}
