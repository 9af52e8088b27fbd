// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same strictness.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A floor of the house: a library target, and what it may stand on.
///
/// C types never leave the target that wraps them, where most lines deal with pointers; in the others each use of one
/// has to be marked.
func floor(_ name: String, on dependencies: [Target.Dependency] = [], wrapsC: Bool = false) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: wrapsC ? strict : strict + [.strictMemorySafety()])
}

/// The tests of one floor, and the folders of data among them.
func tests(of name: String, with dependencies: [Target.Dependency] = [], beside data: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies, exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "korpu",
  products: [
    .executable(name: "korpu", targets: ["korpu-cli"]),
    .executable(name: "korpu-benchmarks", targets: ["korpu-benchmarks"]),
    .executable(name: "korpu-train", targets: ["korpu-train"]),
    .library(name: "Korpu", targets: ["Korpu"]),
  ],
  dependencies: [
    // Subcommands, help and validation as Swift users know them (Apache-2.0).
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // SHA-256 for article identities (Apache-2.0).
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    // SQLite with its statements, transactions and migrations in Swift: the archive (MIT).
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    floor("KorpuModel"),
    .target(
      name: "CLanguageData",
      exclude: [
        "az", "en", "hu", "kk", "ky", "ru", "tk", "tr", "uz", "concepts", "identification", "labels", "sounds",
        "tables.inc",
      ],
    ),
    floor("KorpuLanguage", on: ["KorpuModel", "CLanguageData"], wrapsC: true),
    floor(
      "KorpuArticles",
      on: ["KorpuModel", "KorpuLanguage", .product(name: "Crypto", package: "swift-crypto")]),
    floor("KorpuExtraction", on: ["KorpuModel", "KorpuLanguage"]),
    floor("KorpuResolution", on: ["KorpuModel", "KorpuLanguage"]),
    floor(
      "KorpuStore",
      on: [
        "KorpuModel", "KorpuLanguage", "KorpuResolution", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    floor("KorpuAnalysis", on: ["KorpuModel", "KorpuLanguage"]),
    floor("KorpuEvaluation", on: ["KorpuModel", "KorpuLanguage"]),
    floor("KorpuExport", on: ["KorpuModel", "KorpuLanguage", "KorpuAnalysis"]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    floor("KorpuRendering", on: ["KorpuModel", "KorpuExport", "CGraphviz"], wrapsC: true),
    floor(
      "Korpu",
      on: [
        "KorpuModel", "KorpuArticles", "KorpuLanguage", "KorpuExtraction", "KorpuResolution",
        "KorpuAnalysis", "KorpuEvaluation", "KorpuExport", "KorpuRendering", "KorpuStore",
      ]),
    floor(
      "KorpuCommands",
      on: ["Korpu", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(name: "korpu-cli", dependencies: ["KorpuCommands"], swiftSettings: strict),
    floor("KorpuTraining", on: ["KorpuModel", "KorpuLanguage"]),
    .target(name: "CSampleData", exclude: ["languages", "letters.txt", "names.txt", "sounds.txt"]),
    floor("KorpuSamples", on: ["KorpuModel", "CSampleData"]),
    .executableTarget(
      name: "korpu-train",
      dependencies: [
        "KorpuTraining", "KorpuExtraction", "KorpuLanguage", "KorpuModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "korpu-benchmarks",
      dependencies: ["Korpu", "KorpuSamples", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .target(name: "TestSupport", dependencies: ["KorpuModel"], path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "KorpuModel"),
    tests(of: "KorpuArticles", with: ["KorpuModel", "KorpuLanguage"]),
    tests(of: "KorpuLanguage", with: ["KorpuModel"], beside: ["Sentences"]),
    tests(
      of: "KorpuExtraction", with: ["KorpuModel", "KorpuArticles", "KorpuLanguage", "KorpuEvaluation"],
      beside: ["Goldens", "MentionExamples"]),
    tests(of: "KorpuResolution", with: ["KorpuModel"]),
    tests(
      of: "KorpuStore",
      with: ["KorpuModel", "KorpuLanguage", "KorpuAnalysis", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "KorpuAnalysis", with: ["KorpuModel", "KorpuLanguage"]),
    tests(of: "KorpuEvaluation", with: ["KorpuModel"], beside: ["Pairs"]),
    tests(of: "KorpuExport", with: ["KorpuModel"]),
    tests(of: "KorpuRendering", with: ["KorpuModel", "KorpuExport"]),
    tests(of: "KorpuSamples", with: ["KorpuModel"]),
    tests(of: "KorpuTraining", with: ["KorpuModel", "KorpuLanguage"]),
    tests(of: "KorpuCommands", with: ["Korpu", "korpu-cli"], beside: ["Help"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// The fuzzer is no part of an ordinary build: it links libFuzzer, which `Tests/fuzz` asks for and which brings `main`.
if Context.environment["KORPU_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "korpu-fuzz", dependencies: ["Korpu"], path: "Tests/Fuzzing", exclude: ["found"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

// Layouts, tables and names take most of the time of all tests: `Tests/run` has these floors optimised, as users get them.
// It is no setting of the targets themselves, for nobody may depend on a package whose targets have unsafe flags.
if Context.environment["KORPU_OPTIMISED"] != nil {
  for target in package.targets where ["KorpuLanguage", "KorpuRendering", "KorpuResolution"].contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-O"])]
  }
}
