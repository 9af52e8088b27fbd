internal import KorpuModel

extension TurkicExamples {
  /// Two posts in one body, posts in far towns, and names that begin with what ends others.
  static let secondPosts = [
    PatternExample(
      .turkish, "Mavi Deniz Partisi Genel Başkan Yardımcısı ve Dış İlişkiler Başkanı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Mavi Deniz Partisi: deputyChair"],
      doesNotState: ["Kemal Yurtsever → Mavi Deniz Partisi: chair"]),
    PatternExample(
      .turkish, "Mavi Deniz Partisi Genel Başkan Yardımcısı ve Yazarlar Birliği Başkanı Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yazarlar Birliği: chair"]),
    PatternExample(
      .turkish, "KKTC New York Temsilcisi Kemal Yurtsever konuştu.", states: ["Kemal Yurtsever → XN: representative"]),
    PatternExample(
      .turkish, "Yazarlar Birliği Başkanı Sattarov Nurbek konuştu.", states: ["Sattarov Nurbek → Yazarlar Birliği"]),
    PatternExample(
      .turkish, "Yazarlar Birliği Başkanı Alev Korkmaz konuştu.", states: ["Alev Korkmaz → Yazarlar Birliği"]),
    PatternExample(
      .turkish, "Yazarlar Birliği Bursa Şubesi Başkanı Alev Korkmaz konuştu.",
      states: ["Alev Korkmaz → Yazarlar Birliği Bursa Şubesi: chair"],
      doesNotState: ["Alev Korkmaz → Yazarlar Birliği"]),
    PatternExample(
      .turkish, "Yazarlar Birliği Eğitim Şubesi Başkanı Alev Korkmaz konuştu.",
      states: ["Alev Korkmaz → Yazarlar Birliği: chair"]),
    PatternExample(
      .turkish,
      "Kongreyi Narın Belediyesi düzenledi. Narın Büyükşehir Belediye Başkanı Bakıt Asanov konuştu.",
      states: ["Bakıt Asanov → Narın Belediyesi"]),
    PatternExample(
      .turkish,
      "Kongreyi Talas Belediyesi düzenledi. Narın Büyükşehir Belediye Başkanı Bakıt Asanov konuştu.",
      doesNotState: ["Bakıt Asanov → Talas Belediyesi"]),
  ]

  /// What somebody is besides, before a post that is not in the body named.
  static let postsBesideBeing = [
    PatternExample(
      .turkish, "Yazarlar Birliği'nin konuğu olan büyükelçi Kemal Yurtsever konuştu.",
      doesNotState: ["Kemal Yurtsever → Yazarlar Birliği"]),
    PatternExample(
      .turkish, "Yazarlar Birliği Başkanı olan Kemal Yurtsever konuştu.",
      states: ["Kemal Yurtsever → Yazarlar Birliği: chair"]),
    PatternExample(
      .turkish, "Yazarlar Birliği Başkanı olmayan Kemal Yurtsever konuştu.",
      doesNotState: ["Kemal Yurtsever → Yazarlar Birliği"]),
  ]

  /// Nouns for the posts of deputies.
  static let postsOfDeputies = [
    PatternExample(
      .turkish, "TÜRKSOY Genel Sekreter Yardımcılığı görevine Kemal Yurtsever atandı.",
      states: ["Kemal Yurtsever → TÜRKSOY: other"]),
    PatternExample(
      .turkish, "TÜRKSOY Genel Sekreter Yardımcılığı görevine Kemal Yurtsever aday oldu.",
      doesNotState: ["Kemal Yurtsever → TÜRKSOY"]),
  ]
}
