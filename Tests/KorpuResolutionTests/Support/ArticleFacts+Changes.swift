import KorpuModel

extension ArticleFacts {
  func replacing(id: String) -> ArticleFacts { copy(id: id, digest: digest, renaming: { $0 }) }

  func replacing(digest: String?) -> ArticleFacts { copy(id: id, digest: digest, renaming: { $0 }) }

  func renamingEntities(_ rename: (Entity.ID) -> Entity.ID) -> ArticleFacts {
    copy(id: id, digest: digest, renaming: rename)
  }

  private func copy(id: String, digest: String?, renaming rename: (Entity.ID) -> Entity.ID) -> ArticleFacts {
    ArticleFacts(
      id: id, digest: digest, url: url, title: title, language: language, published: published,
      publishedTime: publishedTime, publisher: publisher, authors: authors,
      entities: entities.map { Entity(id: rename($0.id), type: $0.type, name: $0.name, mentions: $0.mentions) },
      relations: relations.map {
        Relation(
          type: $0.type, from: rename($0.from), to: rename($0.to), role: $0.role, title: $0.title, evidence: $0.evidence
        )
      },
      statements: statements.map {
        Statement(
          speaker: rename($0.speaker), opens: $0.opens, closes: $0.closes, isDirect: $0.isDirect,
          about: $0.about.map(rename), evidence: $0.evidence)
      },
      sentences: sentences)
  }
}
