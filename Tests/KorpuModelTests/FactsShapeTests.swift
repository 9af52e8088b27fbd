import Foundation
import KorpuModel
import Testing

/// The JSON that other tools read and write: every field by its name.
@Suite struct FactsShapeTests {
  private static let document = """
    {
      "authors" : [
        "A. B."
      ],
      "entities" : [
        {
          "evidence" : [
            {
              "confidence" : 0.9,
              "end" : 10,
              "mention" : "Aylin Daş",
              "sentence" : 0,
              "start" : 0
            },
            {
              "confidence" : 0.5,
              "end" : 50,
              "mention" : "Aylin Daş",
              "sentence" : 1,
              "start" : 40
            }
          ],
          "id" : "p1",
          "mentions" : [
            "Aylin Daş"
          ],
          "name" : "Aylin Daş",
          "type" : "person"
        },
        {
          "code" : "AZ",
          "id" : "c1",
          "mentions" : [
            "Azərbaycanın"
          ],
          "name" : "Azərbaycan",
          "type" : "country"
        },
        {
          "id" : "f1",
          "kind" : "panel",
          "mentions" : [

          ],
          "name" : "Bulaq",
          "type" : "forum"
        }
      ],
      "id" : "yaylaq",
      "language" : "az",
      "published" : "2025-06-01",
      "publisher" : "Agentlik",
      "relations" : [
        {
          "evidence" : [
            {
              "confidence" : 1,
              "end" : 30,
              "sentence" : 0,
              "start" : 0
            }
          ],
          "from" : "p1",
          "role" : "deputyChair",
          "title" : "sədr müavini",
          "to" : "c1",
          "type" : "holdsRole"
        },
        {
          "from" : "p1",
          "to" : "f1",
          "type" : "spokeAt"
        }
      ],
      "sentences" : [
        {
          "end" : 10,
          "start" : 0,
          "text" : "Aylin Daş"
        }
      ],
      "sha256" : "00ff",
      "statements" : [
        {
          "about" : [
            "c1"
          ],
          "closes" : "yolunu tapır",
          "direct" : true,
          "opens" : "Su axır",
          "speaker" : "p1",
          "start" : 48
        }
      ],
      "time" : "09:30",
      "title" : "Yaylaqda",
      "url" : "https://example.org/1"
    }
    """

  @Test func `a document is written as it was read`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let facts = try read(Self.document)
    #expect(String(decoding: try encoder.encode(facts), as: UTF8.self) == Self.document)
  }

  @Test func `every field lands where it belongs`() throws {
    let facts = try read(Self.document)
    #expect(facts.digest == "00ff")
    #expect(facts.published == CalendarDate(year: 2025, month: 6, day: 1))
    #expect(facts.publishedTime == "09:30")
    #expect(facts.entities.map(\.type.name) == ["person", "country", "forum"])
    #expect(facts.entities[0].mentions.compactMap(\.evidence?.span.start) == [0, 40])
    #expect(facts.entities[1].type.countryCode == CountryCode("AZ"))
    #expect(facts.entities[2].type == .forum(.panel))
    #expect(facts.relations[0].role == .deputyChair)
    #expect(facts.relations[0].evidence == [Evidence(span: TextSpan(start: 0, end: 30), sentence: 0, confidence: 1)])
    #expect(facts.statements[0].isDirect)
    #expect(facts.statements[0].characterOffset == 48)
    #expect(facts.sentences[0].text == "Aylin Daş")
  }

  @Test func `the least that facts can be`() throws {
    let facts = try read(#"{"id": "n", "language": "hu", "entities": []}"#)
    #expect(facts == ArticleFacts(id: "n", language: .hungarian, entities: [], relations: [], statements: []))
  }

  @Test func `an annotator's file: no places, empty strings, keys of its own`() throws {
    let facts = try read(
      """
      {"id": "n", "url": "", "query": "yaylaq görüş", "language": "az", "published": "", "publisher": "",
       "reviewed": {"by": [1, null]},
       "entities": [
         {"id": "p1", "type": "person", "mentions": ["Daşın", "A.Daş"], "note": 1},
         {"id": "o1", "type": "organization", "name": "Səma Evi"},
         {"id": "c1", "type": "country", "code": "kz"}],
       "statements": [{"speaker": "p1", "opens": "Su", "closes": "axır", "start": 0}]}
      """)
    #expect(facts.url == nil && facts.published == nil && facts.publisher == nil)
    #expect(facts.entities.map(\.name) == ["Daşın", "Səma Evi", "KZ"])
    #expect(facts.entities[0].mentions.map(\.surface) == ["Daşın", "A.Daş"])
    #expect(facts.entities[1].type == .organization(.other))
    #expect(facts.statements[0].characterOffset == 0)
    #expect(facts.statements[0].isDirect == false)
    #expect(facts.statements[0].evidence.isEmpty)
  }

  @Test func `a mention without a place is kept beside those that have one`() throws {
    let facts = try read(
      """
      {"id": "n", "language": "az", "entities": [{"id": "p1", "type": "person", "name": "Aylin Daş",
       "mentions": ["Daşın", "Aylin Daş"],
       "evidence": [{"mention": "Aylin Daş", "start": 3, "end": 13, "sentence": 0}]}]}
      """)
    #expect(facts.entities[0].mentions.map(\.surface) == ["Aylin Daş", "Daşın"])
    #expect(facts.entities[0].mentions.map { $0.evidence?.confidence } == [1, nil])
  }
}

func read(_ json: String) throws -> ArticleFacts {
  try JSONDecoder().decode(ArticleFacts.self, from: Data(json.utf8))
}
