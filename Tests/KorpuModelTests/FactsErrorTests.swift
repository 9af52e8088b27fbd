import KorpuModel
import Testing

/// Facts by others may be wrong anywhere; the error says where and what.
@Suite struct FactsErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// What stands in an otherwise good document, by field.
    let field: String
    let json: String
    let place: String
    let reason: String

    var testDescription: String { "\(place): \(reason)" }
  }

  private static let cases = [
    Case(field: "language", json: #""xx""#, place: "language", reason: "'xx' is none of az, tr, kk, ky"),
    Case(field: "published", json: #""2025-02-30""#, place: "published", reason: "'2025-02-30' is no date"),
    Case(field: "published", json: #""24.11.2025""#, place: "published", reason: "'24.11.2025' is no date"),
    entity(#""type": "animal", "name": "At""#, at: "type", "'animal' is no type"),
    entity(#""type": "person""#, at: "name", "an entity needs a name or a mention"),
    entity(#""type": "country", "code": "KAZ""#, at: "code", "'KAZ' is no ISO 3166-1 alpha-2 code"),
    entity(#""type": "country", "code": "К1""#, at: "code", "'К1' is no ISO 3166-1 alpha-2 code"),
    entity(#""type": "forum", "kind": "picnic", "name": "Bulaq""#, at: "kind", "'picnic' is none of forum, summit"),
    entity(place(#""start": 9, "end": 3, "sentence": 0"#), at: "evidence[0].end", "9..<3 does not run forwards"),
    entity(place(#""start": -1, "end": 3, "sentence": 0"#), at: "evidence[0].end", "-1..<3 does not run forwards"),
    entity(
      place(#""start": 0, "end": 3, "sentence": 0, "confidence": 1.5"#), at: "evidence[0].confidence",
      "1.5 is not from 0 to 1"),
    Case(
      field: "entities",
      json: #"[{"id": "a", "type": "place", "name": "X"}, {"id": "a", "type": "place", "name": "Y"}]"#,
      place: "entities[1].id", reason: "'a' is the id of an earlier entity too"),
    relation(#"{"type": "likes", "from": "p1", "to": "p1"}"#, at: "type", "'likes' is none of holdsRole, basedIn"),
    relation(#"{"type": "met", "from": "p1", "to": "p1", "role": "boss"}"#, at: "role", "'boss' is none of president"),
    relation(#"{"type": "met", "from": "p1", "to": "p9"}"#, at: "to", "'p9' is no entity of this article"),
    relation(#"{"type": "met", "from": "", "to": "p1"}"#, at: "from", "'' is no entity of this article"),
    statement(#""speaker": "p2", "opens": "Su", "closes": "axır""#, at: "speaker", "'p2' is no entity"),
    statement(
      #""speaker": "p1", "opens": "Su", "closes": "axır", "about": ["p1", "q"]"#, at: "about", "'q' is no entity"),
    statement(#""speaker": "p1", "opens": "Su", "closes": "axır", "start": -4"#, at: "start", "-4 is before the text"),
  ]

  private static func entity(_ fields: String, at place: String, _ reason: String) -> Case {
    Case(field: "entities", json: "[{\"id\": \"e\", \(fields)}]", place: "entities[0].\(place)", reason: reason)
  }

  private static func place(_ fields: String) -> String {
    #""type": "person", "name": "Aylin", "evidence": [{"mention": "Aylin", \#(fields)}]"#
  }

  private static func relation(_ json: String, at place: String, _ reason: String) -> Case {
    let good = #"{"type": "met", "from": "p1", "to": "p1"}"#
    return Case(field: "relations", json: "[\(good), \(json)]", place: "relations[1].\(place)", reason: reason)
  }

  private static func statement(_ fields: String, at place: String, _ reason: String) -> Case {
    Case(field: "statements", json: "[{\(fields)}]", place: "statements[0].\(place)", reason: reason)
  }

  private func document(with item: Case) -> String {
    var fields = [
      "id": #""n""#, "language": #""az""#, "entities": #"[{"id": "p1", "type": "person", "name": "Aylin Daş"}]"#,
    ]
    fields[item.field] = item.json
    return "{" + fields.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  @Test(arguments: cases) func `an error says where and what`(_ item: Case) throws {
    let error = #expect(throws: DecodingError.self) { try read(document(with: item)) }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("another kind of error: \(String(describing: error))")
      return
    }
    let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }.joined()
    #expect(path == ".\(item.place)")
    #expect(context.debugDescription.contains(item.reason), "\(context.debugDescription)")
  }

  @Test func `a document without a fault is read`() throws {
    let facts = try read(document(with: Case(field: "title", json: #""T""#, place: "", reason: "")))
    #expect(facts.title == "T")
  }
}
