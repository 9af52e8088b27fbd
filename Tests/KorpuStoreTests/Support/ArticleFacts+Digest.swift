import KorpuModel

extension ArticleFacts {
  /// The same facts with another digest.
  func identified(by digest: String?) -> ArticleFacts {
    ArticleFacts(
      id: id, digest: digest, url: url, title: title, language: language, published: published,
      publishedTime: publishedTime, publisher: publisher, authors: authors, entities: entities,
      relations: relations, statements: statements, sentences: sentences)
  }
}
