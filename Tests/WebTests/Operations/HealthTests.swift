import Domain
import Storage
import TestSupport
import Testing

@testable import Web

/// What the proxy in front asks before it sends people here.
struct HealthTests {
    @Test func `a running site is alive and ready, and says so to anybody`() async throws {
        let site = try await TestSite()
        #expect(try await site.ask(.get, "/health/live").body == "ok\n")
        let ready = try await site.ask(.get, "/health/ready")
        #expect(ready.status == 200 && ready.body == "ready\n")
        #expect(ready.headers[.cacheControl] == "no-store")
    }

    @Test func `a site that ends is alive but not ready, and still answers`() async throws {
        let site = try await TestSite()
        site.operations.readiness.end()
        #expect(try await site.ask(.get, "/health/live").status == 200)
        let ready = try await site.ask(.get, "/health/ready")
        #expect(ready.status == 503 && ready.body == "ending\n")
        #expect(try await site.ask(.get, "/sign-in").status == 200)
    }

    @Test func `a database that does not answer is not ready, and tells nothing of why`() async {
        let readiness = Readiness { throw StorageFault.unreadable }
        #expect(await readiness.hindrance() == .database)
    }

    @Test func `a program older than the schema is not ready`() async throws {
        let vault = try await aVault()
        try await vault.database.write { connection in
            let later = Migrations.known + 1
            try connection.run("INSERT INTO migration (number) VALUES (\(later))")
        }
        await #expect(throws: StorageFault.self) { try await vault.installation.answers() }
    }
}
