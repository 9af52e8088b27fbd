internal import KorpuModel

/// What is denied, doubted or called off, and where a doubt ends.
enum FactualityExamples {
  static let verbFinal = [
    PatternExample(
      .azerbaijani, "Guya Aydın Vəliyev Dilşad Rəhimova ilə görüşüb.", doesNotState: ["Aydın Vəliyev → Dilşad Rəhimova"]
    ),
    PatternExample(
      .azerbaijani, "Aydın Vəliyevin Dilşad Rəhimova ilə görüşü təxirə salınıb.",
      doesNotState: ["Aydın Vəliyev → Dilşad Rəhimova"]),
    PatternExample(
      .turkish, "İddiaya göre Hakan Yurdakul, Kemal Aydemir ile görüştü.",
      doesNotState: ["Hakan Yurdakul → Kemal Aydemir"]),
    PatternExample(
      .kazakh, "Асқар Темиров Дилшод Рахимовпен кездескенін жоққа шығарды.",
      doesNotState: ["Асқар Темиров → Дилшод Рахимов"]),
    PatternExample(
      .kazakh, "Асқар Темиров Дилшод Рахимовпен кездесті, алда форум өтуі мүмкін.",
      states: ["Асқар Темиров → Дилшод Рахимов"]),
    PatternExample(
      .kazakh, "Асқар Темиров Дилшод Рахимовпен кездесіп, жаңа форум өтуі мүмкін екенін айтты.",
      states: ["Асқар Темиров → Дилшод Рахимов"]),
    PatternExample(
      .kazakh, "Асқар Темиров Дилшод Рахимовпен кездесіп, келіссөз жүргізуі мүмкін.",
      doesNotState: ["Асқар Темиров → Дилшод Рахимов"]),
    PatternExample(
      .kyrgyz, "Аскар Темиров Дилшод Рахимов менен жолукканын четке какты.",
      doesNotState: ["Аскар Темиров → Дилшод Рахимов"]),
    PatternExample(
      .turkmen, "Serdar Annaýew Myrat Öwezow bilen duşuşyp bilmedi.", doesNotState: ["Serdar Annaýew → Myrat Öwezow"]),
    PatternExample(
      .kazakh, "Асқар Темиров Дилшод Рахимовпен кездесті. Ол сыбысты жоққа шығарды.",
      states: ["Асқар Темиров → Дилшод Рахимов"]),
    PatternExample(
      .turkish, "Hakan Yurdakul, Kemal Aydemir ile görüştü mü?", doesNotState: ["Hakan Yurdakul → Kemal Aydemir"]),
    PatternExample(
      .turkish, "Hakan Yurdakul iddiaları yalanladı ve Kemal Aydemir ile görüştü.",
      states: ["Hakan Yurdakul → Kemal Aydemir"]),
    PatternExample(
      .azerbaijani, "Aydın Vəliyev Dilşad Rəhimova ilə görüşüb, konsert baş tutmayıb.",
      states: ["Aydın Vəliyev → Dilşad Rəhimova"]),
    PatternExample(
      .turkish, "Hakan Yurdakul, Kemal Aydemir ile görüştü ve iddiaları yalanladı.",
      states: ["Hakan Yurdakul → Kemal Aydemir"]),
  ]

  static let uralic = [
    PatternExample(
      .hungarian, "Szabó Gábor állítólag találkozott Kovács Péterrel.", doesNotState: ["Szabó Gábor → Kovács Péter"])
  ]

  static let english =
    [
      "Askar Temirov denied that he met Gabor Szabo.",
      "Has Askar Temirov met Gabor Szabo?",
      "Askar Temirov denied having met Gabor Szabo.",
      "Askar Temirov allegedly met Gabor Szabo.",
      "It is not known whether Askar Temirov met Gabor Szabo.",
      "Askar Temirov rejected reports of a meeting with Gabor Szabo.",
      "The meeting between Askar Temirov and Gabor Szabo was cancelled.",
      "The meeting between Askar Temirov and Gabor Szabo never took place.",
    ].map { PatternExample(.english, $0, doesNotState: ["Askar Temirov → Gabor Szabo"]) }
    + [
      "Askar Temirov denied the charges and met Gabor Szabo.",
      "Askar Temirov, who allegedly paid for the trip, met Gabor Szabo.",
      "Askar Temirov met Gabor Szabo and denied that the road was closed.",
      "Askar Temirov denied the report and later met Gabor Szabo.",
      "Askar Temirov rejected claims of fraud at a meeting with Gabor Szabo.",
      "After Hungary denied visas to students, Askar Temirov met Gabor Szabo in Budapest.",
      "Asked whether the road would open, Askar Temirov met Gabor Szabo.",
      "Askar Temirov met Gabor Szabo at a hotel after the summit was cancelled.",
    ].map { PatternExample(.english, $0, states: ["Askar Temirov → Gabor Szabo"]) }

  static let russian =
    [
      "Аскар Темиров якобы встречался с Денизом Топраком.",
      "Аскар Темиров отрицает, что встречался с Денизом Топраком.",
      "Аскар Темиров опроверг сообщения о встрече с Денизом Топраком.",
      "Если бы Аскар Темиров встретился с Денизом Топраком, вопрос был бы решён.",
      "Встреча Аскара Темирова с Денизом Топраком отложена.",
      "Встреча Аскара Темирова с Денизом Топраком не состоялась.",
    ].map { PatternExample(.russian, $0, doesNotState: ["Аскар Темиров → Дениз Топрак"]) }
    + [
      "Аскар Темиров опроверг обвинения и встретился с Денизом Топраком.",
      "Аскар Темиров встретился с Денизом Топраком и опроверг обвинения.",
      "Аскар Темиров опроверг слухи, а затем встретился с Денизом Топраком.",
      "Вряд ли кто-то этого ждал, но Аскар Темиров встретился с Денизом Топраком.",
      "Почему Аскар Темиров встретился с Денизом Топраком?",
    ].map { PatternExample(.russian, $0, states: ["Аскар Темиров → Дениз Топрак"]) }

  /// Floors that nobody took, or would have taken.
  static let floors = [
    PatternExample(
      .english, "Askar Temirov would have spoken at the Steppe Forum, but he was ill.",
      doesNotState: ["Askar Temirov → Steppe Forum"]),
    PatternExample(
      .english, "Askar Temirov might speak at the Steppe Forum.",
      doesNotState: ["Askar Temirov → Steppe Forum"]),
    PatternExample(
      .english, "Neither Askar Temirov nor Gabor Szabo spoke at the Steppe Forum.",
      doesNotState: ["Askar Temirov → Steppe Forum"]),
    PatternExample(
      .russian, "Аскар Темиров выступил бы на форуме «Степь», но заболел.",
      doesNotState: ["Аскар Темиров → форум «Степь»"]),
    PatternExample(
      .hungarian, "Szabó Gábor felszólalt volna a Sztyeppe Fórumon, de megbetegedett.",
      doesNotState: ["Szabó Gábor → Sztyeppe Fórum"]),
    PatternExample(
      .turkish, "Ne Hakan Yurdakul ne de Kemal Aydemir Bozkır Forumu'nda konuştu.",
      doesNotState: ["Hakan Yurdakul → Bozkır Forumu"]),
    PatternExample(
      .azerbaijani, "Nə Aydın Vəliyev, nə də Dilşad Rəhimov Bozqır Forumunda çıxış edib.",
      doesNotState: ["Aydın Vəliyev → Bozqır Forumu"]),
    PatternExample(
      .turkmen, "Ne Serdar Annaýew, ne-de Myrat Öwezow Sähra forumynda çykyş etdi.",
      doesNotState: ["Serdar Annaýew → Sähra forumy"]),
    PatternExample(
      .uzbek, "Na Anvar Rahimov, na Sardor Olimov Dasht forumida nutq so‘zladi.",
      doesNotState: ["Anvar Rahimov → Dasht forumi"]),
    PatternExample(
      .english, "Askar Temirov said at the Steppe Forum that neither Hungary nor Turkey would have come.",
      states: ["Askar Temirov → Steppe Forum"]),
  ]
}
