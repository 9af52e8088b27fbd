extension ArchiveSchema {
  /// The same rows as people read them: numbers spelt out as words, places as the words that stand there.
  static let views = """
    CREATE VIEW articles AS
      SELECT a.id, lower(hex(a.digest)) AS digest, a.name, a.language, a.title, a.published, a.publisher, a.url,
        t.text
      FROM article a LEFT JOIN article_text t ON t.article = a.id;

    CREATE VIEW sentences AS
      SELECT s.article, s.number, s.starts, s.ends, \(words(of: "s", or: "s.text")) AS text
      FROM sentence s LEFT JOIN article_text t ON t.article = s.article;

    CREATE VIEW mentions AS
      SELECT a.name AS article, k.type, k.kind, e.country, e.name,
        \(words(of: "m", or: "m.surface")) AS mention, \(fraction("m.confidence")) AS confidence, s.text AS sentence
      FROM mention m
      JOIN article a ON a.id = m.article
      JOIN appearance e ON e.article = m.article AND e.number = m.appearance
      JOIN entity_kind k ON k.id = e.kind
      LEFT JOIN article_text t ON t.article = m.article
      LEFT JOIN sentences s ON s.article = m.article AND s.number = m.sentence;

    CREATE VIEW relations AS
      SELECT a.name AS article, a.published, y.name AS type, f.name AS source, o.name AS target, r.name AS role,
        x.title, \(words(of: "v", or: "NULL")) AS words, \(fraction("v.confidence")) AS confidence,
        s.text AS sentence
      FROM relation x
      JOIN article a ON a.id = x.article
      JOIN relation_type y ON y.id = x.type
      JOIN appearance f ON f.article = x.article AND f.number = x.source
      JOIN appearance o ON o.article = x.article AND o.number = x.target
      LEFT JOIN role r ON r.id = x.role
      LEFT JOIN relation_evidence v ON v.article = x.article AND v.relation = x.number
      LEFT JOIN article_text t ON t.article = x.article
      LEFT JOIN sentences s ON s.article = x.article AND s.number = v.sentence;

    CREATE VIEW statements AS
      SELECT a.name AS article, a.published, e.name AS speaker, x.direct,
        coalesce(\(words(of: "v", or: "NULL")), x.opens || ' … ' || x.closes) AS words,
        \(fraction("v.confidence")) AS confidence, s.text AS sentence
      FROM statement x
      JOIN article a ON a.id = x.article
      JOIN appearance e ON e.article = x.article AND e.number = x.speaker
      LEFT JOIN statement_evidence v ON v.article = x.article AND v.statement = x.number
      LEFT JOIN article_text t ON t.article = x.article
      LEFT JOIN sentences s ON s.article = x.article AND s.number = v.sentence;
    """

  /// The words at a row's place, or what the row itself gives. SQL counts the bytes of a text only where it is no text.
  static func words(of row: String, or own: String) -> String {
    "coalesce(\(own), CAST(substr(CAST(t.text AS BLOB), \(row).starts + 1, \(row).ends - \(row).starts) AS TEXT))"
  }

  /// A confidence from 0 to 1. See ``StoredConfidence``.
  private static func fraction(_ column: String) -> String {
    "CASE typeof(\(column)) WHEN 'integer' THEN \(column) / 1000.0 ELSE \(column) END"
  }
}
