internal import KorpuModel

extension TurkicExamples {
  /// Who led a gathering, or was its master of ceremonies.
  static let leaders = [
    PatternExample(
      .turkish,
      "Dostluk Teşkilatı 5. Toplantısı Bursa'da yapıldı. Bakan Kemal Yurtsever'in başkanlık ettiği toplantıya Rektör Deniz Aksoy katıldı.",
      states: [
        "Kemal Yurtsever → Dostluk Teşkilatı 5. Toplantısı", "Deniz Aksoy → Dostluk Teşkilatı 5. Toplantısı",
      ]),
    PatternExample(
      .turkmen,
      "TDG-niň 5-nji maslahaty Aşgabatda geçirildi. Ministr Aman Gurbanowyň ýolbaşçylyk etmeginde geçirilen maslahata rektor Wepa Orazow gatnaşdy.",
      states: ["Aman Gurbanow → TDG-niň 5-nji maslahaty", "Wepa Orazow → TDG-niň 5-nji maslahaty"]),
    PatternExample(
      .turkish,
      "Dostluk Teşkilatı 5. Toplantısı Bursa'da yapıldı. Bakan Kemal Yurtsever'in başkanlık ettiği komisyonun toplantısına Rektör Deniz Aksoy katıldı.",
      doesNotState: ["Kemal Yurtsever → Dostluk Teşkilatı 5. Toplantısı"]),
    PatternExample(
      .turkish, "Bahar Forumu Bursa'da düzenlendi. Forum, Prof. Dr. Kemal Yurtsever'in moderatörlüğünde gerçekleşti.",
      states: ["Kemal Yurtsever → Bahar Forumu"]),
    PatternExample(
      .turkish,
      "Bahar Forumu Bursa'da düzenlendi. Forumun sunuculuğunu Dostluk Derneği üyesi Leyla Korkmaz üstlendi.",
      states: ["Leyla Korkmaz → Bahar Forumu"]),
  ]

  /// Events without a name: the opening that an article tells of, and no other gathering.
  static let unnamedEvents = [
    PatternExample(
      .kazakh,
      "Бішкекте «Жасыл алқап» форумы өтті. Форумға министр Самат Досаев, ТҮРКСОЙ-дың бас хатшысы, сондай-ақ Жазушылар одағының президенті қатысты.",
      states: [
        "Самат Досаев → «Жасыл алқап» форумы", "ТҮРКСОЙ → «Жасыл алқап» форумы",
        "Жазушылар одағы → «Жасыл алқап» форумы",
      ]),
    PatternExample(
      .kazakh,
      "Түркия Президенті Кемал Айдемир келді. Түркия басшысы «Жасыл алқап» форумына қатысады.",
      doesNotState: ["TR → «Жасыл алқап» форумы"]),
    PatternExample(
      .uzbek,
      "Buxoroda “Yashil vodiy” forumi bo‘lib o‘tdi. Forumda Sahro universiteti, “Do‘stlik” jamiyati rahbariyati, maktablar vakillari, jurnalistlar qatnashdi.",
      states: [
        "Sahro universiteti → “Yashil vodiy” forumi", "“Do‘stlik” jamiyati → “Yashil vodiy” forumi",
      ]),
    PatternExample(
      .kazakh,
      "Министрлікте ұйымдастырылған кездесуде министр Самат Досаев елші Кемал Айдемирмен сауданы талқылады.",
      doesNotState: ["Самат Досаев → кездесу", "Самат Досаев → Министрлікте ұйымдастырылған кездесу"]),
    PatternExample(
      .azerbaijani, "Dostluq Fondunda rəsmi mərasim keçirilib. Mərasimdə nazir Kenan Aydemir də iştirak edib.",
      states: ["Kenan Aydemir → rəsmi mərasim"]),
    PatternExample(
      .turkish, "Yeşil Vadi Derneği yeni ofisini açtı. Ofisin açılış törenine Büyükelçi Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Ofisin açılış töreni"]),
    PatternExample(
      .turkish, "Büyükelçi yeni okulları gezdi. Büyükelçi Kemal Yurtsever bir okulun açılış törenine katıldı.",
      doesNotState: ["Kemal Yurtsever → açılış töreni"]),
    PatternExample(
      .turkish,
      "Merkezin açılışı için tören düzenlendi. Etkinliğe Büyükelçi Leyla Korkmaz katıldı. Macaristan, mayıs ayında Bahar Zirvesi'ne ev sahipliği yaptı.",
      doesNotState: ["Leyla Korkmaz → Bahar Zirvesi"]),
    PatternExample(
      .turkish,
      "Yeşil Vadi Kültür Merkezi Bişkek'te açıldı. Açılış törenine Büyükelçi Kemal Yurtsever katıldı.",
      states: ["Kemal Yurtsever → Açılış töreni"]),
  ]
}
