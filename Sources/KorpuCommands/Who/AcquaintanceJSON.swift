internal import Foundation
internal import Korpu

/// Acquaintances as JSON Lines, one occasion a line.
struct AcquaintanceJSON {
  private let names: ActorNames

  init(of network: Network) {
    names = ActorNames(of: network)
  }

  func lines(_ acquaintances: [Acquaintance]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var result = Data()
    for acquaintance in acquaintances {
      for occasion in acquaintance.occasions {
        result += try encoder.encode(line(occasion, of: acquaintance.person)) + Data("\n".utf8)
      }
    }
    return result
  }

  private func line(_ occasion: Occasion, of person: Actor) -> Line {
    Line(
      person: party(person.id), partners: occasion.partners.map(party), kind: occasion.kind.rawValue,
      forum: occasion.forum.map(party), places: occasion.places.map(names.name),
      published: occasion.dates.map(\.iso),
      words: occasion.words.map { utterance in
        Line.Words(
          speaker: utterance.speaker, words: utterance.words, direct: utterance.isDirect,
          article: utterance.citation.article)
      },
      evidence: occasion.citations.map { Line.Evidence(article: $0.article, sentence: $0.sentence) })
  }

  private func party(_ actor: Actor.ID) -> Line.Party { Line.Party(id: actor, name: names.name(actor)) }

  private struct Line: Encodable {
    struct Party: Encodable {
      let id: String
      let name: String
    }

    struct Words: Encodable {
      let speaker: String
      let words: String
      let direct: Bool
      let article: String
    }

    struct Evidence: Encodable {
      let article: String
      let sentence: String?
    }

    let person: Party
    let partners: [Party]
    let kind: String
    let forum: Party?
    let places: [String]
    let published: [String]
    let words: [Words]
    let evidence: [Evidence]
  }
}
