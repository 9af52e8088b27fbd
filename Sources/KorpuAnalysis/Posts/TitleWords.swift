internal import KorpuLanguage

/// Words of titles, or their beginnings, that bear on who holds a post, in the nine languages.
///
/// They are kept here, and not with the languages, since titles are compared without regard to the language that an
/// article is in. A word too many costs an answer, a word too few makes a false one.
enum TitleWords {
  /// Whether the words say that the holder shares the post, stands in for its holder, or does not hold it (any more).
  static func isQualified(_ words: [String]) -> Bool {
    saysFormer(words) || words.contains { exact.contains($0) || starts($0, with: qualifying) }
      || zip(words, words.dropFirst()).contains { word, next in
        pairs.contains { $0.0 == word && next.hasPrefix($0.1) }
      }
  }

  /// Whether the words say that something is over.
  static func saysFormer(_ words: [String]) -> Bool {
    words.contains { exactlyFormer.contains($0) || starts($0, with: former) }
  }

  /// The words of an ambassador's title without those that every ambassador bears: extraordinary and plenipotentiary.
  static func withoutFormula(_ words: [String]) -> [String] {
    words.filter { !joining.contains($0) && !starts($0, with: formula) }
  }

  private static func starts(_ word: String, with beginnings: [String]) -> Bool {
    beginnings.contains { word.hasPrefix($0) }
  }

  /// Gone, as whole words: «volt» begins names too.
  private static let exactlyFormer = Set(FoldedName("eski ex volt néhai past late экс").words)

  private static let former =
    FoldedName(
      """
      keçmiş sabiq əvvəlki mərhum önceki sabık merhum бұрынғы марқұм мурдагы мурунку маркум sobiq oldingi marhum собиқ \
      олдинги öňki ozalky бывш прежн покойн former egykori korábbi
      """
    ).words

  /// Deputy, acting, co- and elected, as whole words.
  private static let exact = Set(FoldedName("co vice elect yrd врио зам вице").words)

  /// Words that say so only together: «и.о.», which punctuation cuts apart, «eş başkan», «тең төраға».
  private static let pairs = [("и", "о"), ("es", "baskan"), ("es", "genel"), ("тен", "тор")]

  private static let qualifying = deputy + acting + shared + honorary + coming

  private static let deputy =
    FoldedName(
      """
      müavin yardımcı vekil vəkil орынбасар орунбасар орун басар oʻrinbosar ўринбосар orunbasar заместител deputy \
      assistant associate helyettes alel
      """
    ).words

  private static let acting =
    FoldedName(
      """
      vəzifəsini müvəqqəti vekalet vekâlet geçici міндетін уақытша милдетин убактылуу vazifasini vaqtincha вазифасини \
      wezipesini wagtlaýyn исполняющ временн acting interim megbízott ideiglenes
      """
    ).words

  private static let shared =
    FoldedName("həmsədr eşbaşkan hamrais ҳамраис deňdeş сопредсед соруковод содирект cochair joint társelnök").words

  private static let honorary =
    FoldedName(
      """
      fəxri onursal fahri құрметті ардақты урматтуу ардактуу faxriy фахрий hormatly почетн honorary honourary emerit \
      tiszteletbeli örökös
      """
    ).words

  private static let coming =
    FoldedName(
      """
      namizəd seçilmiş aday seçilen кандидат үміткер талапкер nomzod номзод dalaşgär избранн candidate designate jelölt \
      megválasztott
      """
    ).words

  private static let joining = Set(FoldedName("və ve va ва және жана we и and és tam daşary doly").words)

  private static let formula =
    FoldedName(
      """
      fövqəladə səlahiyyətli fevkalade olağanüstü yetkili төтенше өкілетті атайын ыйгарым укуктуу favqulodda muxtor \
      muhtor фавқулодда мухтор adatdan ygtyýarly чрезвычайн полномочн extraordinary plenipotentiary rendkívüli \
      meghatalmazott
      """
    ).words
}
