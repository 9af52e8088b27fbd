import KorpuModel
import TestSupport
import Testing

@Suite struct ActorReferenceTests {
  @Test func `a reference reads as people write it`() throws {
    let reference = ActorReference(
      type: .person, name: "Anar Quliyev", country: CountryCode("AZ"), language: .azerbaijani, article: "körpü-12")
    #expect(reference.description == "person:Anar Quliyev@AZ@az#körpü-12")
    #expect(try ActorReference(parsing: "person:Anar Quliyev@az#körpü-12@AZ") == reference)
    #expect(
      try ActorReference(parsing: "organization:«Bulaq»: mərkəz")
        == ActorReference(type: .organization, name: "«Bulaq»: mərkəz"))
  }

  @Test func `signs that mean something have a backslash in names`() throws {
    let reference = ActorReference(type: .forum, name: #"Forum #5 @Bakı \ "# + "I\tII\nIII\u{2028}IV\u{0}")
    #expect(reference.description == ##"forum:Forum \#5 \@Bakı \\ I\tII\nIII\u{2028}IV\u{0}"##)
    #expect(try ActorReference(parsing: reference.description) == reference)
  }

  @Test(arguments: [UInt64](1...40)) func `every reference reads back, on one line and in one cell`(seed: UInt64) throws
  {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let reference = ActorReference(
        type: random.pick(EntityTypeName.allCases), name: "a" + Self.signs(&random),
        country: random.chance(40) ? CountryCode(random.pick(["AZ", "KZ", "XN"])) : nil,
        language: random.chance(40) ? random.pick(Language.allCases) : nil,
        article: random.chance(40) ? "1" + Self.signs(&random) : nil)
      let text = reference.description
      #expect(try ActorReference(parsing: text) == reference, "\(text)")
      #expect(Self.bytes(try ActorReference(parsing: text)) == Self.bytes(reference), "\(text)")
      #expect(!text.unicodeScalars.contains { ["\t", "\n", "\r", "\u{85}", "\u{2029}"].contains($0) }, "\(text)")
    }
  }

  @Test func `what is no reference says what to write`() {
    let mistakes: [(text: String, mistake: ActorReference.Mistake)] = [
      ("Anar Quliyev", .type), ("human:Anar Quliyev", .type), ("", .type), ("person:", .name), ("person: @AZ", .name),
      ("person:Anar@", .narrowing("")), ("person:Anar@Baku", .narrowing("Baku")), ("person:A@AZ@TR", .narrowing("TR")),
      ("person:A@Az", .narrowing("Az")), ("person:A#", .article), ("person:A#1#2", .article),
      (#"person:A\"#, .escape), (#"person:A\x"#, .escape), (#"person:A\u{zz}"#, .escape), (#"person:A\u{41"#, .escape),
    ]
    for (text, mistake) in mistakes {
      #expect(throws: mistake, "\(text)") { try ActorReference(parsing: text) }
    }
    #expect(ActorReference.Mistake.narrowing("Baku").description.contains(#"write '\@'"#))
    #expect(ActorReference.Mistake.article.description.contains(##"write '\#'"##))
  }

  /// Any signs, those that have a meaning more often than others, and accents that join what stands before them.
  private static func signs(_ random: inout SeededGenerator) -> String {
    let special: [Unicode.Scalar] = [
      "\\", "@", "#", ":", "\t", "\n", "\r", "\u{0}", "\u{85}", "\u{2028}", "\u{2029}", "u", "{", "}", "\u{301}", " ",
      "ə", "Қ",
    ]
    var result = String.UnicodeScalarView()
    for _ in 0..<random.below(12) {
      let any = Unicode.Scalar(UInt32(random.below(0x11_0000)))
      result.append(random.chance(20) ? any ?? "x" : random.pick(special))
    }
    return String(result)
  }

  private static func bytes(_ reference: ActorReference) -> [[UInt8]] {
    [reference.name, reference.article ?? ""].map { Array($0.utf8) }
  }
}
