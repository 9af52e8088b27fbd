internal import KorpuModel

extension Role {
  /// Whether one person holds the position at a time. A country has many ministers, a parliament many members.
  func isHeldByOne(at institution: EntityType) -> Bool {
    switch self {
    case .president, .primeMinister, .speaker, .secretaryGeneral, .rector: true
    case .minister, .chair, .director, .head: institution.countryCode == nil
    case .ambassador, .deputyChair, .deputyDirector, .founder, .member, .deputy, .expert, .adviser, .coordinator,
      .spokesperson, .representative, .editor, .other:
      false
    }
  }
}
