// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, existentials are visible, and a file sees only what it imports.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests import what they use through other modules.
let tests: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let hummingbirdCore = Target.Dependency.product(
    name: "HummingbirdCore", package: "hummingbird")
let jwt = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let httpClient = Target.Dependency.product(
    name: "AsyncHTTPClient", package: "async-http-client")
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
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    ],
    targets: [
        .target(name: "Domain", swiftSettings: strict),
        .target(
            name: "Instruments", dependencies: ["Domain"],
            resources: [.embedInCode("Catalog")], swiftSettings: strict),
        .target(name: "FHIR", dependencies: ["Instruments"], swiftSettings: strict),
        .target(name: "REDCap", dependencies: ["Instruments"], swiftSettings: strict),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(name: "HTML", swiftSettings: strict),
        .target(name: "UseCases", dependencies: ["Domain", "Instruments"], swiftSettings: strict),
        .target(
            name: "Storage", dependencies: ["Domain", "Instruments", "UseCases", crypto],
            exclude: ["schema.sql"], resources: [.embedInCode("Schema")],
            swiftSettings: strict),
        .target(
            name: "StorageSQLite",
            dependencies: ["CSQLite", "Storage", grdb, sqlite], swiftSettings: strict),
        .target(
            name: "StoragePostgres", dependencies: ["CLibPQ", "Storage"], swiftSettings: strict),
        .target(
            name: "OpenID",
            dependencies: [
                "Domain", jwt, httpClient, crypto, nio, nioHTTP,
            ],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "CZlib", "Domain", "Instruments", "HTML", "OpenID", "UseCases", "FHIR", "REDCap",
                hummingbird,
                httpTypes, logging,
                nio, .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                nioHTTP, hummingbirdCore,
            ],
            resources: [.embedInCode("Assets")], swiftSettings: strict),
        .target(
            name: "Demo", dependencies: ["Domain", "Instruments", "UseCases"],
            swiftSettings: strict),
        .executableTarget(
            name: "veven",
            dependencies: [
                "Domain", "Instruments", "UseCases", "Storage", "StorageSQLite", "StoragePostgres",
                "Web", "Demo", "OpenID", hummingbird, httpClient, logging, nio, nioHTTP,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict,
            linkerSettings: [.linkedLibrary("jemalloc", .when(platforms: [.linux]))]),
        .target(
            name: "TestSupport",
            dependencies: [
                "Domain", "Instruments", "UseCases", "Storage", "StorageSQLite",
                "StoragePostgres",
            ],
            path: "Tests/TestSupport", swiftSettings: strict),
        .target(
            name: "LyingProvider",
            dependencies: [
                "Domain", hummingbird, httpTypes, logging, nio, crypto, cryptoExtras,
            ],
            path: "Tests/LyingProvider", swiftSettings: strict),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: tests),
        .testTarget(
            name: "InstrumentsTests", dependencies: ["Instruments", "Domain", "TestSupport"],
            swiftSettings: tests),
        .testTarget(
            name: "FHIRTests", dependencies: ["FHIR", "Instruments", "TestSupport"],
            swiftSettings: tests),
        .testTarget(
            name: "REDCapTests", dependencies: ["REDCap", "Instruments", "TestSupport"],
            swiftSettings: tests),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: tests),
        .testTarget(
            name: "StorageTests", dependencies: ["Domain", "Storage", crypto],
            swiftSettings: tests),
        .testTarget(
            name: "StorageSQLiteTests",
            dependencies: [
                "Domain", "Instruments", "UseCases", "Storage", "StorageSQLite", "TestSupport",
                crypto, grdb,
            ],
            swiftSettings: tests),
        .testTarget(
            name: "StorageContractTests",
            dependencies: [
                "Domain", "UseCases", "Storage", "StorageSQLite", "StoragePostgres",
                "TestSupport",
            ],
            swiftSettings: tests),
        .testTarget(
            name: "StoragePostgresTests",
            dependencies: [
                "Domain", "UseCases", "Storage", "StoragePostgres", "TestSupport",
            ],
            swiftSettings: tests),
        .testTarget(
            name: "OpenIDTests",
            dependencies: [
                "Domain", "OpenID", "LyingProvider", "TestSupport", crypto, cryptoExtras,
            ],
            swiftSettings: tests),
        .testTarget(
            name: "UseCasesTests",
            dependencies: [
                "Domain", "Instruments", "Storage", "StorageSQLite", "UseCases", "TestSupport",
            ],
            swiftSettings: tests),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Domain", "Instruments", "Storage", "UseCases", "Web", "TestSupport", hummingbird,
                "OpenID", "LyingProvider", httpTypes, logging, nio, nioHTTP,
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
            ],
            swiftSettings: tests),
        .testTarget(
            name: "AccessTests",
            dependencies: [
                "Domain", "Instruments", "Storage", "UseCases", "Web", "TestSupport", hummingbird,
                httpTypes, logging, nio, .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: tests),
        .testTarget(
            name: "DemoTests",
            dependencies: [
                "Demo", "Domain", "Instruments", "UseCases", "Storage", "StorageSQLite",
                "TestSupport",
            ],
            swiftSettings: tests),
        .testTarget(name: "ArchitectureTests", swiftSettings: tests),
    ],
    swiftLanguageModes: [.v6]
)
