import Domain
import UseCases

/// A battery: the life areas of everybody from twelve years, and of smaller children in their own
/// voice, a parent's and a teacher's.
package func aBattery(
    _ id: BatteryID = anID(), called name: String = "Årlig runde", window: Int = 21,
    reminder: Int = 7, everyMonths: Int? = 12, isOffered: Bool = true
) -> Battery {
    let children = AgeBand(from: 7, to: 11)
    return Battery(
        id: id, name: Name(trusted: name),
        lines: [
            BatteryLine("life-areas", AgeBand(from: 12, to: nil)),
            BatteryLine("life-areas-child", children),
            BatteryLine("life-areas-child", children, voice: .parent),
            BatteryLine("life-areas-child", children, voice: .teacher),
        ], window: window, reminder: reminder, everyMonths: everyMonths, isOffered: isOffered)
}

extension TestVault {
    /// Lets the municipality have a battery.
    package func have(_ battery: Battery) async throws {
        let municipality = municipality.id
        try await vault.change { session in
            guard try session.municipality(municipality).set(battery) else { throw Stale() }
        }
    }

    /// The door, so many days after `testNow`.
    package func files(after days: Int) -> CaseFiles {
        CaseFiles(
            vault: vault,
            clock: .fixed(Instant(milliseconds: Instant.testNow.milliseconds + days * 86_400_000)))
    }
}
