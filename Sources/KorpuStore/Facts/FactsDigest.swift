internal import Crypto
internal import Foundation
internal import KorpuModel

/// SHA-256 over everything that facts say, field by field, each with its length: the same facts have the same digest,
/// and a bit that flips in the archive shows.
struct FactsDigest {
  private var hash = SHA256()
  /// SQLite ends a text at the first of these.
  private var holdsNUL = false

  static func bytes(of facts: ArticleFacts) -> [UInt8] {
    var digest = FactsDigest()
    digest.add(facts)
    return Array(digest.hash.finalize())
  }

  static func bytes(of text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

  /// What an article's row holds to tell later whether it still is what was written: eight bytes are enough for that.
  ///
  /// - Throws: ``UnfitFacts`` for texts that an archive would not give back as they are.
  static func checksum(of facts: ArticleFacts, text: String?) throws(UnfitFacts) -> [UInt8] {
    var digest = FactsDigest()
    digest.add(facts)
    digest.add(text)
    guard !digest.holdsNUL else { throw UnfitFacts(description: "a text holds the character U+0000") }
    return Array(digest.hash.finalize().prefix(8))
  }

  private mutating func add(_ facts: ArticleFacts) {
    for text in [
      facts.id, facts.digest, facts.url, facts.title, facts.language.rawValue, facts.published?.iso,
      facts.publishedTime, facts.publisher,
    ] { add(text) }
    add(facts.authors) { $0.add($1) }
    add(facts.entities) { $0.add($1) }
    add(facts.relations) { $0.add($1) }
    add(facts.statements) { $0.add($1) }
    add(facts.sentences) { digest, sentence in
      digest.add(sentence.span)
      digest.add(sentence.text)
    }
  }

  private mutating func add(_ entity: Entity) {
    for text in [entity.id, entity.type.name, entity.type.kindName, entity.type.countryCode?.code, entity.name] {
      add(text)
    }
    add(entity.mentions) { digest, mention in
      digest.add(mention.surface)
      digest.add(mention.evidence.map { [$0] } ?? []) { $0.add($1) }
    }
  }

  private mutating func add(_ relation: Relation) {
    for text in [relation.type.rawValue, relation.from, relation.to, relation.role?.rawValue, relation.title] {
      add(text)
    }
    add(relation.evidence) { $0.add($1) }
  }

  private mutating func add(_ statement: Statement) {
    for text in [statement.speaker, statement.opens, statement.closes] { add(text) }
    add(statement.isDirect ? 1 : 0)
    add(statement.about) { $0.add($1) }
    add(statement.characterOffset ?? -1)
    add(statement.evidence) { $0.add($1) }
  }

  private mutating func add(_ evidence: Evidence) {
    add(evidence.span)
    add(evidence.sentence)
    add(Int(bitPattern: UInt(evidence.confidence.bitPattern)))
    add(evidence.reason)
  }

  private mutating func add(_ span: TextSpan) {
    add(span.start)
    add(span.end)
  }

  private mutating func add<Element>(_ list: [Element], each: (inout FactsDigest, Element) -> Void) {
    add(list.count)
    for element in list { each(&self, element) }
  }

  /// Nothing and an empty text differ.
  private mutating func add(_ text: String?) {
    guard var text else { return add(-1) }
    add(text.utf8.count)
    text.withUTF8 { bytes in
      if unsafe bytes.contains(0) { holdsNUL = true }
      unsafe hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    }
  }

  private mutating func add(_ number: Int) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe hash.update(bufferPointer: $0) }
  }
}
