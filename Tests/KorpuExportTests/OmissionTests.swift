import KorpuAnalysis
import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuExport

/// What a picture says of whom it leaves out, in the language of the picture.
@Suite struct OmissionTests {
  private static func scope(_ language: Language, _ rules: (inout NetworkSelection) -> Void) -> String {
    var selection = NetworkSelection()
    rules(&selection)
    let part = SelectedNetwork(of: Networks.forum(), by: selection)
    return Diagram(of: part, labels: .language(language)).scope
  }

  /// One more line than holds the actors together.
  private static var ring: Network {
    let network = Networks.forum()
    return Network(
      articles: network.articles, actors: network.actors,
      ties: network.ties + [Networks.tie(.met, "person-aygul", "person-samir")], utterances: [])
  }

  @Test func `each language gives the reasons`() {
    func chosen(_ language: Language) -> String {
      Self.scope(language) {
        $0.types = [.person, .forum]
        $0.top = 2
      }
    }
    #expect(chosen(.russian).contains("(отбор: тип, число связей)"))
    #expect(chosen(.azerbaijani).contains("(seçim: növ, əlaqələrin sayı)"))
    #expect(chosen(.hungarian).contains("(szűrés: típus, a kapcsolatok száma)"))
    #expect(chosen(.english).contains("by type and number of ties"))
  }

  @Test(arguments: Language.allCases) func `lines that are left out are told in the language`(_ language: Language) {
    let diagram = Diagram(of: Self.ring, labels: .language(language)).thinned(toLines: 1)
    let told = Phrases(language: language).lines(diagram.edges.count, of: diagram.omitted?.of ?? 0)
    #expect(diagram.omitted != nil)
    #expect(diagram.scope.hasSuffix(told))
    #expect(language == .english || !diagram.scope.contains("lines"))
  }

  /// No phrase of the English table stands in a picture in another language, unless both say the same.
  @Test(arguments: Language.allCases.filter { $0 != .english }) func `nothing English is left over`(
    _ language: Language
  ) {
    let dot = DiagramDOT(
      Diagram(of: Self.ring, labels: .language(language)).thinned(toLines: 1), layout: .placed(Placements.row)
    ).text
    let shown = Set(dot.matches(of: />([^<>]+)</).map { String($0.output.1) })
    let english = LabelTable.phrases.keys.filter {
      LabelTable.phrases[$0, .english] != LabelTable.phrases[$0, language]
    }
    .compactMap { LabelTable.phrases[$0, .english] }
    #expect(shown.intersection(english).isEmpty)
    #expect(!shown.contains { text in text.contains("each backed by") || text.contains("Line width") })
  }
}
