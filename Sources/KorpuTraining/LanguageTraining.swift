package import Foundation
internal import KorpuLanguage

/// Makes the table by which languages are told apart.
///
/// The same sentences give the same bytes: counts are exact, and what is rounded is sorted by its key.
package struct LanguageTraining {
  private let folder: URL

  /// - Parameter folder: The folder `data/annotated` of SIB-200: in it a folder a language.
  package init(folder: URL) {
    self.folder = folder
  }

  /// The table as text, as ``GramTable`` reads it.
  ///
  /// - Throws: ``SentenceFolder/Failure`` when a language of the plans is not there.
  /// - Complexity: O(sentences), some ten seconds for SIB-200.
  package func table(by plans: [TrainingPlan] = TrainingPlan.all) throws(SentenceFolder.Failure) -> String {
    var head = """
      # Sequences of letters, and how much each tells against a variety; counted by korpu-train in SIB-200 \
      (https://github.com/dadelani/sib-200, Apache-2.0), whose text is FLORES-200's, CC BY-SA 4.0

      """
    var rows: [GramSelection.Row] = []
    for plan in plans {
      head += "# \(plan.script.rawValue): \(plan.varieties.map(\.name).joined(separator: " "))\n"
      rows += try selection(by: plan).rows
    }
    rows.sort { $0.gram.utf8.lexicographicallyPrecedes($1.gram.utf8) }
    return head + rows.map { "\($0.gram)\t\(String(decoding: $0.costs, as: UTF8.self))\n" }.joined()
  }

  private func selection(by plan: TrainingPlan) throws(SentenceFolder.Failure) -> GramSelection {
    var varieties: [GramCounts] = []
    for variety in plan.varieties {
      let spelling = variety.spelling.flatMap { Table(ofIdentification: $0) }.map { ScriptMap(table: $0) }
      var counts = GramCounts(script: plan.script, spelling: spelling)
      for name in variety.folders {
        for sentence in try SentenceFolder(folder.appending(path: name)).sentences { counts.add(sentence) }
      }
      varieties.append(counts)
    }
    return GramSelection(of: varieties, size: plan.size)
  }
}
