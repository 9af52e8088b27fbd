internal import KorpuModel

extension StatementExamples {
  /// Turkish: the quotation stands between its speaker and the verb.
  static let turkish: [(form: String, example: PatternExample)] = [
    (
      "thanks, which are courtesy however they are told",
      PatternExample(
        .turkish, "Bakan Kemal Yurtsever, desteği için Türkiye'ye minnettar olduğunu dile getirdi.",
        doesNotState: ["Kemal Yurtsever: "])
    ),
    (
      "a speaker behind those who took the floor before",
      PatternExample(
        .turkish,
        "Dr. Leyla Korkmaz ve Dr. Deniz Aksoy söz aldıktan sonra Enstitü Müdürü Kemal Yurtsever, “Sempozyumun verimli olmasını diliyorum” dedi.",
        states: ["Kemal Yurtsever: Sempozyumun verimli olmasını diliyorum"], doesNotState: ["Leyla Korkmaz: "])
    ),
    (
      "a quotation with which the speaker goes on",
      PatternExample(
        .turkish,
        "Bakan Onur Tezel, ticaretin ikiye katlanacağını ifade ederek şöyle devam etti: \"Liman her gemiyi kabul etmeye hazır.\"",
        states: ["Onur Tezel: ticaretin ikiye katlanacağını", "Onur Tezel: Liman her gemiyi kabul etmeye hazır"])
    ),
    (
      "a name and a colon, without a verb",
      PatternExample(
        .turkish,
        "Toplantı üç saat sürdü. Bakan Onur Tezel: \"Liman her gemiyi kabul etmeye hazır.\"",
        states: ["Onur Tezel: Liman her gemiyi kabul etmeye hazır"])
    ),
    (
      "a quotation of whom the sentence before is about",
      PatternExample(
        .turkish,
        "Bakan Onur Tezel toplantıda konuştu. \"Dağlar halklarımızı birleştiriyor.\" dedi.",
        states: ["Onur Tezel: Dağlar halklarımızı birleştiriyor"])
    ),
    (
      "a view that begins right behind its postposition",
      PatternExample(
        .turkish, "Rektör Kemal Yurtsever'e göre büyük limanlar ülkeleri birleştiriyor.",
        states: ["Kemal Yurtsever: büyük limanlar ülkeleri birleştiriyor"])
    ),
    (
      "wishes as nouns",
      PatternExample(
        .turkish, "Rektör Kemal Yurtsever, yeni okulların açılmasına yönelik isteklerini dile getirdi.",
        states: ["Kemal Yurtsever: yeni okulların açılmasına yönelik isteklerini"])
    ),
    (
      "a word for many that is no more than an attribute",
      PatternExample(
        .turkish,
        "Öğrenci Rıza Kaya da geldi. Rektör Kemal Yurtsever öğrenci sayısının arttığını kaydetti.",
        states: ["Kemal Yurtsever: öğrenci sayısının arttığını"], doesNotState: ["Rıza Kaya: sayısının arttığını"])
    ),
    (
      "a quotation in single marks, with apostrophes within",
      PatternExample(
        .turkish, "Rektör Kemal Yurtsever, 'Bu proje Azerbaycan'ın gençlerini buluşturuyor. Yolumuz uzun.' dedi.",
        states: ["Kemal Yurtsever: Bu proje Azerbaycan'ın gençlerini buluşturuyor. Yolumuz uzun"])
    ),
    (
      "a claim made a noun",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever iş birliğinin önemini vurguladı.",
        states: ["Kemal Yurtsever: iş birliğinin önemini"])
    ),
    (
      "a quotation between its speaker and the verb",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever ise \"Bağlarımız güçleniyor. Yeni projeler hazırlıyoruz.\" dedi.",
        states: ["Kemal Yurtsever: Bağlarımız güçleniyor. Yeni projeler hazırlıyoruz"])
    ),
    (
      "a participle, then a quotation",
      PatternExample(
        .turkish,
        "Projenin başladığını belirten Rektör Kemal Yurtsever, “Gençler yakında buluşacak” ifadelerini kullandı.",
        states: ["Kemal Yurtsever: Projenin başladığını", "Kemal Yurtsever: Gençler yakında buluşacak"])
    ),
    (
      "a quotation that the text breaks off",
      PatternExample(
        .turkish,
        "Proje başladı.\nRektör Kemal Yurtsever yaptığı konuşmada, “Biz her zaman hazırız. Gençler",
        states: ["Kemal Yurtsever: Biz her zaman hazırız. Gençler"])
    ),
    (
      "saying something, and something else with it",
      PatternExample(
        .turkish,
        "Rektör Prof. Dr. Kemal Yurtsever konuşmasında, bağların güçlendiğini belirterek, projenin başlayacağını söyledi.",
        states: ["Kemal Yurtsever: bağların güçlendiğini", "Kemal Yurtsever: projenin başlayacağını"])
    ),
    (
      "a clause before its subject",
      PatternExample(
        .turkish,
        "Bağların güçlendiğini belirterek, Rektör Kemal Yurtsever projenin başlayacağını söyledi.",
        states: ["Kemal Yurtsever: Bağların güçlendiğini", "Kemal Yurtsever: projenin başlayacağını"])
    ),
    (
      "a position with its body",
      PatternExample(
        .turkish,
        "Mavi Deniz Derneği Başkanı Leyla Korkmaz etkinliğe katıldı. Mavi Deniz Derneği Başkanı, projenin başladığını belirtti.",
        states: ["Leyla Korkmaz: projenin başladığını"])
    ),
    (
      "a subject left out",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever projenin başladığını belirtti. Türkiye'nin desteğinin sürdüğünü söyledi.",
        states: ["Kemal Yurtsever: Türkiye'nin desteğinin sürdüğünü"])
    ),
    (
      "a subject left out before what a body has",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever projenin başladığını belirtti. Yazarlar Birliği adının değiştiğini söyledi.",
        states: ["Kemal Yurtsever: Yazarlar Birliği adının değiştiğini"])
    ),
    (
      "a list with «with» before a participle, who are spoken to",
      PatternExample(
        .turkish,
        "Bakan Onur Tezel ve Rektör Kemal Yurtsever ile görüşen Vali Deniz Aksoy, projenin başladığını belirtti.",
        states: ["Deniz Aksoy: projenin başladığını"],
        doesNotState: ["Onur Tezel: projenin başladığını", "Onur Tezel: Rektör"])
    ),
    (
      "a claim as what is spoken of",
      PatternExample(
        .turkish, "Rektör Kemal Yurtsever, yeni okulların açıldığından bahsetti.",
        states: ["Kemal Yurtsever: yeni okulların açıldığından"])
    ),
    (
      "a quotation in a paragraph of its own that the sentence before announces",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever şöyle konuştu.\n\"Dağlar halklarımızı birleştiriyor, limanlar bizi dünyaya açıyor ve hiçbir engel bu yoldan bizi döndüremez.\"",
        states: [
          "Kemal Yurtsever: Dağlar halklarımızı birleştiriyor, limanlar bizi dünyaya açıyor ve hiçbir engel bu yoldan bizi döndüremez"
        ])
    ),
    (
      "«in the words of»",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever'in sözlerine göre, proje bahar aylarında başlayacak.",
        states: ["Kemal Yurtsever: proje bahar aylarında başlayacak"])
    ),
    (
      "a heading, a name, a topic, courtesy and the passive state nothing",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever konuştu: Bağlarımız güçlü\nRektör Kemal Yurtsever \"Mavi Yol\" projesinden bahsetti. Konuklara teşekkür etti. Projenin başladığı belirtildi.",
        doesNotState: [
          "Kemal Yurtsever: Bağlarımız güçlü", "Kemal Yurtsever: Mavi Yol", "Kemal Yurtsever: Konuklara",
          "Kemal Yurtsever: Projenin",
        ])
    ),
    (
      "who leads those of whom somebody else speaks",
      PatternExample(
        .turkish,
        "Büyükelçi Kemal Yurtsever, Bakan Deniz Toprak liderliğinde önemli görevleri bulunduğunu belirtti.",
        states: ["Kemal Yurtsever: Bakan Deniz Toprak liderliğinde önemli görevleri bulunduğunu"],
        doesNotState: ["Deniz Toprak: "])
    ),
    (
      "a claim that ends in quotation marks",
      PatternExample(
        .turkish,
        "Rektör Kemal Yurtsever, protokolün bilim alanına \"yeni bir bakış kazandıracağını\" belirtti.",
        states: ["Kemal Yurtsever: protokolün bilim alanına \"yeni bir bakış kazandıracağını"],
        doesNotState: ["Kemal Yurtsever: yeni"])
    ),
  ]
}
