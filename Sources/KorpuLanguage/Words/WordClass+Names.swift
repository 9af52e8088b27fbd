/// What the tables call the classes.
extension WordClass {
  /// The names by which the tables know the classes.
  public static var names: [String] { byName.keys.sorted() }

  private static let byName: [String: WordClass] = [
    "ablativeMarker": .ablativeMarker,
    "about": .about,
    "address": .address,
    "agent": .agent,
    "article": .article,
    "attendance": .attendance,
    "attending": .attending,
    "audience": .audience,
    "auxiliary": .auxiliary,
    "below": .below,
    "between": .between,
    "called": .called,
    "chairing": .chairing,
    "claim": .claim,
    "colleague": .colleague,
    "comitative": .comitative,
    "commemoration": .commemoration,
    "complementiser": .complementiser,
    "composition": .composition,
    "comprising": .comprising,
    "conjunction": .conjunction,
    "cooperation": .cooperation,
    "copula": .copula,
    "dativeMarker": .dativeMarker,
    "dedicated": .dedicated,
    "delegation": .delegation,
    "demonstrative": .demonstrative,
    "descent": .descent,
    "event": .event,
    "filler": .filler,
    "framing": .framing,
    "generic": .generic,
    "genitiveMarker": .genitiveMarker,
    "guests": .guests,
    "hosts": .hosts,
    "included": .included,
    "indefinite": .indefinite,
    "interview": .interview,
    "joiner": .joiner,
    "joint": .joint,
    "jubilee": .jubilee,
    "launch": .launch,
    "lead": .lead,
    "leadNoun": .leadNoun,
    "leadership": .leadership,
    "locativeMarker": .locativeMarker,
    "membership": .membership,
    "message": .message,
    "mission": .mission,
    "moderation": .moderation,
    "nameJoiner": .nameJoiner,
    "namesake": .namesake,
    "naming": .naming,
    "negation": .negation,
    "object": .object,
    "opening": .opening,
    "organising": .organising,
    "parliament": .parliament,
    "part": .part,
    "partner": .partner,
    "possessive": .possessive,
    "post": .post,
    "pronoun": .pronoun,
    "quotative": .quotative,
    "relative": .relative,
    "setting": .setting,
    "sides": .sides,
    "state": .state,
    "support": .support,
    "talk": .talk,
    "thanks": .thanks,
    "thereat": .thereat,
    "town": .town,
    "two": .two,
    "venue": .venue,
    "viewpoint": .viewpoint,
  ]

  /// The union of the classes that a table's column names, or `nil` where it names one that is none.
  public init?(names: some StringProtocol) {
    var classes: WordClass = []
    for name in names.split(separator: " ") {
      guard let value = Self.byName[String(name)] else { return nil }
      classes.formUnion(value)
    }
    self = classes
  }
}
