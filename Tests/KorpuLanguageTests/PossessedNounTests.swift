import KorpuLanguage
import KorpuModel
import Testing

@Suite struct PossessedNounTests {
  @Test(arguments: [
    ("meclis", "meclisi"), ("parlamento", "parlamentosu"), ("belediye", "belediyesi"), ("kurum", "kurumu"),
    ("büro", "bürosu"), ("örgüt", "örgütü"), ("takım", "takımı"), ("kadın", "kadını"), ("Belediye", "Belediyesi"),
    ("dr", "dri"), ("", "i"),
  ])
  func `the vowel follows the last of the stem`(noun: String, possessed: String) {
    #expect(Language.turkish.possessed(noun) == possessed)
  }
}
