/// The sections of a language's text that hold words for things, a row a thing.
enum TermSection: String, Sendable, CaseIterable {
  case countries, cities, fields, regions, gatherings, months, agencies, headers, claims, quotes
  case ministry, ngo, university, company, union
  case ministryPosts = "ministry posts"
  case ngoPosts = "ngo posts"
  case universityPosts = "university posts"
  case companyPosts = "company posts"
  case unionPosts = "union posts"
}

extension SampleBody.Kind {
  /// Where the names of such bodies are.
  var names: TermSection {
    switch self {
    case .ministry: .ministry
    case .ngo: .ngo
    case .university: .university
    case .company: .company
    case .union: .union
    }
  }

  /// Where the posts at such bodies are.
  var posts: TermSection {
    switch self {
    case .ministry: .ministryPosts
    case .ngo: .ngoPosts
    case .university: .universityPosts
    case .company: .companyPosts
    case .union: .unionPosts
    }
  }
}
