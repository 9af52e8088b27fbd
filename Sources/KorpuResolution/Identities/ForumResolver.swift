internal import KorpuModel

/// Gatherings by name. A yearly gathering of one name is another one each year, and a description such
/// as «yekun tədbir» tells a gathering only within its article.
struct ForumResolver {
  let identities: [Identity]

  /// - Parameter names: the forums' names in the nominative.
  /// - Complexity: O(appearances).
  init(_ forums: [Appearance], names: [NormalizedName], articles: ArticleSet) {
    let years = forums.map { articles.members[$0.article].facts.published?.year }
    var yearsOfName: [NormalizedName: Set<Int>] = [:]
    for (name, year) in zip(names, years) {
      if let year { yearsOfName[name, default: []].insert(year) }
    }
    identities = forums.indices.map { index in
      let forum = forums[index]
      var distinction: Identity.Distinction?
      if Self.isDescription(forum.printedName) {
        distinction = .article(articles.members[forum.article].id)
      } else if yearsOfName[names[index], default: []].count > 1, !Self.hasNumber(forum.printedName) {
        distinction = years[index].map { .year($0) }
      }
      return Identity(type: forum.entity.type.name, name: names[index], distinction: distinction)
    }
  }

  /// A name has a capital, a number or quotation marks.
  private static func isDescription(_ name: String) -> Bool {
    !name.contains { $0.isUppercase || $0.isNumber || "\"«“„".contains($0) }
  }

  /// Whether the name itself says which one of a series it is: «2025», «8-ci», «XII».
  private static func hasNumber(_ name: String) -> Bool {
    name.contains(where: \.isNumber)
      || name.split { !$0.isLetter }.contains { word in word.allSatisfy { "IVXLІХ".contains($0) } }
  }
}
