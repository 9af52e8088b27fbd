internal import KorpuModel

extension TurkicExamples {
  /// Whose cooperation it is that those who met talk of, is told by who met.
  static let cooperationOfSides = [
    PatternExample(
      .kazakh,
      "Алатау университетінің ректоры Самат Досаев Есіл институтының ректоры Болат Омаровпен кездесті. Кездесуде білім саласындағы ынтымақтастық мәселелері талқыланды.",
      states: ["Алатау университеті → Есіл институты"]),
    PatternExample(
      .kazakh,
      "Алатау университетінің ректоры Самат Досаев Есіл институтының ректоры Болат Омаровпен кездесті. Кездесу соңында екі оқу орны арасында меморандумға қол қойылды.",
      states: ["Алатау университеті → Есіл институты"]),
    PatternExample(
      .kazakh,
      "Алатау университетінің ректоры Самат Досаев Есіл институтының ректоры Болат Омаровпен кездесті. Кездесуде Мұнай қорымен ынтымақтастық мәселелері талқыланды.",
      doesNotState: ["Алатау университеті → Есіл институты"]),
    PatternExample(
      .kazakh,
      "Алатау университетінің ректоры Самат Досаев Түркия елшісі Кемал Айдемирмен кездесті. Кездесуде ынтымақтастық мәселелері талқыланды.",
      doesNotState: ["Алатау университеті → TR"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Görüşdə ikitərəfli siyasi, iqtisadi və humanitar əməkdaşlıq müzakirə edilib.",
      states: ["AZ → TR"]),
    PatternExample(
      .turkmen,
      "Türkmenistanyň medeniýet ministri Aman Atajanow Türkiýäniň medeniýet ministri Kemal Aksoý bilen duşuşdy. Taraplar ikitaraplaýyn syýasy, söwda-ykdysady, medeni hyzmatdaşlygy ösdürmek barada pikir alyşdylar.",
      states: ["TM → TR"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Tərəflər kino sahəsində əməkdaşlığı müzakirə ediblər.",
      states: ["AZ → TR"]),
    PatternExample(
      .turkish,
      "Türkiye Kültür Bakanı Kemal Yurtsever, Azerbaycan Kültür Bakanı Anar Kuliyev ile görüştü. Taraflar tarım alanında iş birliğini ele aldı.",
      states: ["TR → AZ"]),
    PatternExample(
      .kyrgyz,
      "Жашыл университетинин ректору Бакыт Асанов Дала университетинин ректору Самат Досаев менен жолугуп, эки окуу жайдын кызматташтык пландарын талкуулады.",
      states: ["Жашыл университети → Дала университети"]),
    PatternExample(
      .kyrgyz,
      "Жашыл университетинин ректору Бакыт Асанов Дала университетинин ректору Самат Досаев менен жолугуп, эки окуу жайдын тарыхын талкуулады.",
      doesNotState: ["Жашыл университети → Дала университети"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Tərəflər Qazaxıstanla əməkdaşlığı müzakirə ediblər.",
      doesNotState: ["AZ → TR"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycanın mədəniyyət naziri Anar Quliyev Türkiyənin mədəniyyət naziri Kenan Aydemirlə görüşüb. Tərəflər münasibətləri müzakirə ediblər.",
      doesNotState: ["AZ → TR"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universitetinin rektoru Anar Quliyev Dağ Universitetinin rektoru Kenan Aydemirlə görüşüb. Görüşdə iki ali təhsil müəssisəsi arasında əməkdaşlıq müzakirə edilib.",
      states: ["Sahil Universiteti → Dağ Universiteti"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Kemal Yurtsever, Bozok Üniversitesi Rektörü Leyla Korkmaz ile görüştü. Görüşmede iki üniversite arasında iş birliği ele alındı.",
      states: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Kemal Yurtsever, Bozok Üniversitesi Rektörü Leyla Korkmaz ile görüştü. Görüşmede iki üniversite arasında yarışma ele alındı.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi"]),
    PatternExample(
      .turkish,
      "Altay Üniversitesi Rektörü Kemal Yurtsever, Bozok Üniversitesi Rektörü Leyla Korkmaz ile görüştü. Taraflar iş birliğinin henüz olmadığını belirtti.",
      doesNotState: ["Altay Üniversitesi → Bozok Üniversitesi"]),
  ]
}
