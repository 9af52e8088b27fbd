/// A body of the world.
struct SampleBody: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable {
    case ministry, ngo, university, company, union
  }

  let number: Int
  let kind: Kind
  /// `nil` for a body of several countries.
  let country: SampleCountry?
  /// Which of the words for bodies of its kind.
  let type: Int
  /// What it is about: a place among the fields.
  let field: Int
  /// Places among the words of its country's people; the second is `nil` for a name of one word.
  let word: Int
  let secondWord: Int?
  /// A place among the cities of its country, or among the regions of the world.
  let place: Int

  var id: String { "o\(number)" }
}

/// What somebody is at a body.
struct SamplePost: Hashable, Sendable {
  let body: SampleBody
  /// A place among the posts of bodies of that kind; the first is the highest.
  let rank: Int
}

/// A gathering: one edition of a series.
struct SampleForum: Hashable, Sendable {
  let series: Int
  let edition: Int
  /// Places among the fields, the regions and the words for gatherings.
  let field: Int
  let region: Int
  let type: Int

  var id: String { "f\(series)-\(edition)" }
}
