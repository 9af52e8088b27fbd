internal import KorpuLanguage
internal import KorpuModel

/// Examples of the highest offices of those who are known to have held them: the names are real, nothing else is.
enum LeaderExamples {
  static let highestOffices = [
    PatternExample(
      .azerbaijani, "Tacikistanda muzey açılıb. Prezident İmaməli Rəhmon qonaqları salamlayıb.",
      states: ["İmaməli Rəhmon → TJ: president"]),
    PatternExample(
      .azerbaijani, "Tacikistanda muzey açılıb. Prezident Anar Quliyev qonaqları salamlayıb.",
      doesNotState: ["Anar Quliyev → TJ"]),
    PatternExample(
      .azerbaijani, "Tacikistanda muzey açılıb. Rəssam İmaməli Rəhmon qonaqları salamlayıb.",
      doesNotState: ["İmaməli Rəhmon → TJ"]),
    PatternExample(
      .turkish, "Türkiye ve Macaristan yeni köprü yaptı. Cumhurbaşkanı Recep Tayyip Erdoğan açılışa geldi.",
      states: ["Recep Tayyip Erdoğan → TR: president"], doesNotState: ["Recep Tayyip Erdoğan → HU"]),
    PatternExample(
      .kazakh, "Қазақстан мен Қырғызстан көпір салды. Мемлекет басшысы Қасым-Жомарт Тоқаев қонақтарды қарсы алды.",
      states: ["Қасым-Жомарт Тоқаев → KZ: president"], doesNotState: ["Қасым-Жомарт Тоқаев → KG"]),
    PatternExample(
      .kyrgyz, "Кыргызстанда музей ачылды. Президент Садыр Жапаров конокторду тосуп алды.",
      states: ["Садыр Жапаров → KG: president"]),
    PatternExample(
      .uzbek, "O‘zbekistonda muzey ochildi. Prezident Shavkat Mirziyoyev mehmonlarni kutib oldi.",
      states: ["Shavkat Mirziyoyev → UZ: president"]),
    PatternExample(
      .turkmen, "Türkmenistanda muzeý açyldy. Prezident Serdar Berdimuhamedow myhmanlary garşylady.",
      states: ["Serdar Berdimuhamedow → TM: president"]),
    PatternExample(
      .russian, "В Казахстане открылся музей. По инициативе Президента Касым-Жомарта Токаева приехали гости из Турции.",
      states: ["Касым-Жомарт Токаев → KZ: president"], doesNotState: ["Касым-Жомарт Токаев → TR"]),
    PatternExample(
      .english, "A museum was opened in Uzbekistan by guests from Hungary. President Shavkat Mirziyoyev thanked them.",
      states: ["Shavkat Mirziyoyev → UZ: president"], doesNotState: ["Shavkat Mirziyoyev → HU"]),
    PatternExample(
      .hungarian, "Magyarország és Kazahsztán hidat épít. Orbán Viktor miniszterelnök fogadta a vendégeket.",
      states: ["Orbán Viktor → HU: primeMinister"], doesNotState: ["Orbán Viktor → KZ"]),
  ]
}
