import KorpuModel
import Testing

@testable import KorpuArticles

@Suite struct LanguageGuessTests {
  static let texts: [(text: String, language: Language?)] = [
    ("Bakıda forum keçirilib, əməkdaşlıq müzakirə edilib.", .azerbaijani),
    ("Dün kıyıda uzun uzun yürüdük, sonra akşam eve döndük, çay içtik ve dağları anlattık.", .turkish),
    ("Кеше жағада ұзақ серуендедік, содан кейін үйге қайттық.", .kazakh),
    ("Keşe jağada ūzaq seruendedık, soñynan üige qaittyq.", .kazakh),
    ("Кечээ жээкте көп басып, андан кийин үйгө келдик, сөзүбүз көңүлдүү болду.", .kyrgyz),
    ("Kecha qirgʻoqda uzoq yurdik, soʻng uyga qaytdik, togʻ haqida soʻzlashdik.", .uzbek),
    ("Kecha qirg'oqda uzoq yurdik, so'ng uyga qaytdik, tog' haqida so'zlashdik.", .uzbek),
    ("Кеча соҳилда узоқ юрдик, сўнг уйга қайтдик.", .uzbek),
    ("Düýn kenarda uzak ýöredik, soňra öýe dolanyp geldik.", .turkmen),
    ("Вчера мы долго гуляли по берегу, а потом вернулись домой.", .russian),
    ("Yesterday we walked along the shore for hours and came home in the evening.", .english),
    ("Tegnap sokáig sétáltunk, később hűvös lett, és ők hazatértek.", .hungarian),
    ("Gestern gingen wir lange am Ufer.", nil),
    ("昨日は海辺を歩いた。", nil),
    ("2025", nil),
    ("", nil),
  ]

  @Test(arguments: texts) func `a language shows by its letters`(text: String, language: Language?) {
    #expect(LanguageGuess.language(of: text) == language)
  }
}
