import Domain
import UseCases

/// What is written around a family beside the plan, with whom its line of the log is kept from.
extension CaseFile {
    func keep(_ emergency: Emergency) throws {
        try emergencies.add(emergency)
        if emergency.toldLater != nil { keepLine(.untilTold(emergency.id)) }
    }

    func keep(_ note: ReportNote) throws {
        try reports.add(note)
        keepLine(.fromFamily)
    }

    func handOver(to account: AccountID) throws {
        var family = try wholeFamily()
        family.coordinator = account
        try save(family)
    }
}
