internal import Foundation
internal import GRDB
internal import KorpuModel

/// Writes the facts of articles into their tables, within a transaction.
struct FactsRecorder {
  private let author: InsertStatement
  private let sentence: InsertStatement
  private let appearance: InsertStatement
  private let mention: InsertStatement
  private let relation: InsertStatement
  private let relationEvidence: InsertStatement
  private let statement: InsertStatement
  private let statementAbout: InsertStatement
  private let statementEvidence: InsertStatement

  init(_ database: Database) throws {
    func insert(_ table: String, _ columns: String) throws -> InsertStatement {
      try InsertStatement(into: table, columns: columns, of: database)
    }
    let evidence = "starts, ends, sentence, confidence, reason"
    author = try insert("author", "article, number, name")
    sentence = try insert("sentence", "article, number, starts, ends, text")
    appearance = try insert("appearance", "article, number, kind, country, local_id, name")
    mention = try insert("mention", "article, appearance, number, \(evidence), surface")
    relation = try insert("relation", "article, number, type, source, target, role, title")
    relationEvidence = try insert("relation_evidence", "article, relation, number, \(evidence)")
    statement = try insert("statement", "article, number, speaker, direct, character_offset, opens, closes")
    statementAbout = try insert("statement_about", "article, statement, number, appearance")
    statementEvidence = try insert("statement_evidence", "article, statement, number, \(evidence)")
  }

  /// Writes what an article states. Rows for its authors, entities, relations and statements must not be there yet.
  ///
  /// - Parameters:
  ///   - article: Where it has a text, words that stand there are not stored again.
  ///   - row: The article's number.
  func record(_ article: NewArticle, as row: Int64) throws {
    let (facts, text, numbers) = (article.facts, article.text, article.entityNumbers)
    for (number, name) in facts.authors.enumerated() { try author.run([row, number, name]) }
    for (number, entity) in facts.entities.enumerated() {
      let code = try WordCodes.code(of: entity.type)
      try appearance.run([row, number, code, entity.type.countryCode?.code, entity.id, entity.name])
      for (place, found) in entity.mentions.enumerated() {
        let kept = found.surface.stored(besides: found.evidence?.span, of: text)
        try mention.run([row, number, place] + Self.columns(of: found.evidence) + [kept])
      }
    }
    for (number, found) in facts.relations.enumerated() { try record(found, number, row, numbers) }
    for (number, found) in facts.statements.enumerated() { try record(found, number, row, numbers) }
  }

  /// Writes the sentences of an article. Rows for them must not be there yet.
  func recordSentences(of article: NewArticle, as row: Int64) throws {
    for (number, found) in article.facts.sentences.enumerated() {
      let kept = found.text.stored(besides: found.span, of: article.text)
      try sentence.run([row, number, found.span.start, found.span.end, kept])
    }
  }

  private func record(_ found: Relation, _ number: Int, _ row: Int64, _ numbers: EntityNumbers) throws {
    try relation.run([
      row, number, WordCodes.relationTypes.code(of: found.type), numbers.number(of: found.from),
      numbers.number(of: found.to), found.role.map { try WordCodes.roles.code(of: $0) }, found.title,
    ])
    for (place, evidence) in found.evidence.enumerated() {
      try relationEvidence.run([row, number, place] + Self.columns(of: evidence))
    }
  }

  private func record(_ found: KorpuModel.Statement, _ number: Int, _ row: Int64, _ numbers: EntityNumbers) throws {
    try statement.run([
      row, number, numbers.number(of: found.speaker), found.isDirect, found.characterOffset, found.opens, found.closes,
    ])
    for (place, entity) in found.about.enumerated() {
      try statementAbout.run([row, number, place, numbers.number(of: entity)])
    }
    for (place, evidence) in found.evidence.enumerated() {
      try statementEvidence.run([row, number, place] + Self.columns(of: evidence))
    }
  }

  private static func columns(of evidence: Evidence?) -> [(any DatabaseValueConvertible)?] {
    guard let evidence else { return [nil, nil, nil, nil, nil] }
    return [
      evidence.span.start, evidence.span.end, evidence.sentence, StoredConfidence.value(of: evidence.confidence),
      evidence.reason,
    ]
  }
}

extension String {
  /// The text to store: nothing where it is what stands at its place.
  fileprivate func stored(besides span: TextSpan?, of text: String?) -> String? {
    guard let span, let words = text?[span], words.utf8.elementsEqual(utf8) else { return self }
    return nil
  }
}
