import KorpuAnalysis
import KorpuModel
import TestSupport
import Testing

@Suite struct SelectionPropertyTests {
  @Test(arguments: 0..<400 as Range<UInt64>) func `the selected part is sorted and names nobody else`(seed: UInt64) {
    var networks = RandomCountryNetwork(seed: seed)
    var selections = RandomSelection(seed: seed)
    let whole = networks.network()
    let selected = SelectedNetwork(of: whole, by: selections.anything())
    let part = selected.network
    #expect(part.isPart(of: whole))
    let ids = Set(part.actors.map(\.id))
    #expect(part.ties.allSatisfy { ids.isSuperset(of: [$0.from, $0.to]) })
    #expect(part.utterances.allSatisfy { ids.isSuperset(of: [$0.speaker] + $0.about) })
    #expect(part.actors.map(\.id) == ids.sorted())
    #expect(part.ties == part.ties.sorted())
    #expect(part.utterances == part.utterances.sorted())
    #expect(selected.account.shown == part.actors.count { $0.type != .place && $0.type.countryCode == nil })
  }

  @Test(arguments: 0..<400 as Range<UInt64>) func `selecting again changes nothing`(seed: UInt64) {
    var networks = RandomCountryNetwork(seed: seed)
    var selections = RandomSelection(seed: seed)
    let selection = selections.independent()
    let once = SelectedNetwork(of: networks.network(), by: selection)
    let twice = SelectedNetwork(of: once.network, by: selection)
    #expect(twice.network == once.network, "\(selection)")
    #expect(twice.account.steps.isEmpty, "\(selection)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `the order of the lists never shows`(seed: UInt64) {
    var networks = RandomCountryNetwork(seed: seed)
    var selections = RandomSelection(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let (whole, selection) = (networks.network(), selections.anything())
    let turned = SelectedNetwork(of: whole.shuffled(using: &generator), by: selection)
    let selected = SelectedNetwork(of: whole, by: selection)
    #expect(turned.network == selected.network)
    #expect(turned.account == selected.account)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `who asks for more gets no less`(seed: UInt64) {
    var networks = RandomCountryNetwork(seed: seed)
    var selections = RandomSelection(seed: seed)
    let (whole, asked) = (networks.network(), selections.anything())
    let wider: [(inout NetworkSelection, Int) -> Void] = [
      { $0.top = $1 },
      {
        $0.hops = $1
        $0.top = nil
      },
      {
        $0.minArticles = 5 - $1
        $0.top = nil
      },
    ]
    for widen in wider {
      let parts = (0..<6).map { step in
        var selection = asked
        widen(&selection, step)
        return SelectedNetwork(of: whole, by: selection).network
      }
      for (narrow, wide) in zip(parts, parts.dropFirst()) { #expect(narrow.isPart(of: wide)) }
    }
  }

  @Test func `the random selections are neither all empty nor all whole`() {
    let shares = (0..<400 as Range<UInt64>).map { seed in
      var networks = RandomCountryNetwork(seed: seed)
      var selections = RandomSelection(seed: seed)
      let account = SelectedNetwork(of: networks.network(), by: selections.independent()).account
      return (account.shown, account.total)
    }
    #expect(shares.count { 0 < $0 && $0 < $1 } > 100)
  }
}

extension Network {
  /// Whether another network says all that this one does.
  fileprivate func isPart(of whole: Network) -> Bool {
    let ties = Dictionary(grouping: whole.ties) { [$0.type.rawValue, $0.from, $0.to] }
    return Set(articles).isSubset(of: whole.articles)
      && actors.allSatisfy { actor in
        whole.actors.contains { $0.id == actor.id && Set(actor.citations).isSubset(of: $0.citations) }
      }
      && self.ties.allSatisfy { tie in
        ties[[tie.type.rawValue, tie.from, tie.to]]?.contains { Set(tie.citations).isSubset(of: $0.citations) } == true
      }
      && utterances.allSatisfy { utterance in
        whole.utterances.contains {
          $0.citation == utterance.citation && $0.words == utterance.words
            && Set(utterance.about).isSubset(of: $0.about)
        }
      }
  }
}
