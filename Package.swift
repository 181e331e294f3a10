// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, existentials are visible, and a file sees only what it imports.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "veven",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "veven", targets: ["veven"])],
    dependencies: [
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        .target(name: "Domain", swiftSettings: strict),
        .target(
            name: "Instruments", dependencies: ["Domain"],
            resources: [.embedInCode("Catalog")], swiftSettings: strict),
        .target(name: "HTML", swiftSettings: strict),
        .target(name: "UseCases", dependencies: ["Domain", "Instruments"], swiftSettings: strict),
        .target(
            name: "Storage", dependencies: ["Domain", "Instruments", "UseCases", crypto],
            swiftSettings: strict),
        .target(
            name: "StorageSQLite",
            dependencies: ["Storage", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: ["Domain", "Instruments", "HTML", "UseCases", hummingbird, logging],
            resources: [.embedInCode("Assets")], swiftSettings: strict),
        .target(
            name: "Demo", dependencies: ["Domain", "Instruments", "UseCases"],
            swiftSettings: strict),
        .executableTarget(
            name: "veven",
            dependencies: [
                .product(name: "GRDB", package: "GRDB.swift"), "Domain", "Demo", "Storage", "StorageSQLite", "UseCases", "Web", logging, crypto, hummingbird,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
