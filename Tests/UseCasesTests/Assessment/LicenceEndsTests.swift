import Domain
import Instruments
import TestSupport
import Testing
import UseCases

/// When a licence ends, counted over attestations that follow each other.
struct LicenceEndsTests {
    private func ends(_ spans: [(from: Int, until: Int?)]) async throws -> Int? {
        let stage = try await CatalogueStage()
        for span in spans {
            try await stage.attest(
                stage.licence(
                    from: .testToday.adding(days: span.from),
                    until: span.until.map { .testToday.adding(days: $0) }))
        }
        let here = try await stage.catalogue().catalogue
        let instrument = try #require(here.instrument("who5"))
        return here.licenceEnds(instrument).map { $0.number - Day.testToday.number }
    }

    @Test func `the last day of the row counts, and a gap ends it`() async throws {
        #expect(try await ends([]) == nil)
        #expect(try await ends([(-5, 10)]) == 10)
        #expect(try await ends([(-5, 10), (11, 40), (30, 50)]) == 50)
        #expect(try await ends([(-5, 10), (12, 40)]) == 10)
        #expect(try await ends([(-5, 10), (3, nil)]) == nil)
        #expect(try await ends([(5, 40)]) == nil)
    }
}
