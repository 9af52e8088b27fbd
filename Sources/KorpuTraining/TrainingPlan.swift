package import KorpuLanguage

/// What the table of language identification is trained on: the varieties of each script, and where their sentences are.
package struct TrainingPlan: Sendable {
  /// One way of writing a language, or neighbours that are none of ours.
  package struct Variety: Sendable {
    /// As in ``GramTable/Variety``.
    package let name: String
    /// The folders of sentences, by their codes in FLORES-200.
    package let folders: [String]
    /// The table of letters by which the sentences are put into this spelling.
    package let spelling: String?

    init(_ name: String, _ folders: String..., spelling: String? = nil) {
      self.name = name
      self.folders = folders
      self.spelling = spelling
    }
  }

  package let script: Script
  package let varieties: [Variety]
  /// How many sequences of letters are kept: those that tell the most.
  package let size: Int

  /// The plan without the neighbours.
  package var withOwnVarietiesOnly: TrainingPlan {
    TrainingPlan(script: script, varieties: varieties.filter { !$0.name.hasPrefix("other") }, size: size)
  }

  /// The neighbours are those whose texts come among ours, or that share letters with them; similar languages are one
  /// variety.
  package static let all = [
    TrainingPlan(
      script: .latin,
      varieties: [
        Variety("az", "azj_Latn"), Variety("en", "eng_Latn"), Variety("hu", "hun_Latn"),
        Variety("kk-acute", "kaz_Cyrl", spelling: "kk_acute"),
        Variety("kk-diaeresis", "kaz_Cyrl", spelling: "kk_diaeresis"),
        Variety("kk-newspaper", "kaz_Cyrl", spelling: "kk_newspaper"),
        Variety("tk", "tuk_Latn"), Variety("tr", "tur_Latn"), Variety("uz", "uzn_Latn"),
        Variety("other-albanian", "als_Latn"), Variety("other-baltic", "lit_Latn", "lvs_Latn"),
        Variety("other-crimean", "crh_Latn"), Variety("other-finnic", "est_Latn", "fin_Latn"),
        Variety("other-germanic", "dan_Latn", "deu_Latn", "nld_Latn", "nob_Latn", "swe_Latn"),
        Variety("other-indonesian", "ind_Latn"), Variety("other-kurdish", "kmr_Latn"),
        Variety("other-romance", "cat_Latn", "fra_Latn", "ita_Latn", "por_Latn", "ron_Latn", "spa_Latn"),
        Variety("other-slavic", "ces_Latn", "hrv_Latn", "pol_Latn", "slk_Latn", "slv_Latn"),
        Variety("other-vietnamese", "vie_Latn"),
      ],
      size: 17_500),
    TrainingPlan(
      script: .cyrillic,
      varieties: [
        Variety("kk", "kaz_Cyrl"), Variety("ky", "kir_Cyrl"), Variety("ru", "rus_Cyrl"),
        Variety("uz", "uzn_Latn", spelling: "uz_cyrillic"),
        Variety("other-mongolian", "khk_Cyrl"), Variety("other-southern", "bul_Cyrl", "mkd_Cyrl", "srp_Cyrl"),
        Variety("other-tajik", "tgk_Cyrl"), Variety("other-tatar", "bak_Cyrl", "tat_Cyrl"),
        Variety("other-ukrainian", "bel_Cyrl", "ukr_Cyrl"),
      ],
      size: 7_500),
  ]
}
