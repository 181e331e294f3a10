import Domain
import HTML
import UseCases

/// Makes values of what a form sent, and gathers everything that has to be mended, so that all of
/// it is said at once.
struct FormReader {
    let fields: FormFields
    let texts: FaultTexts
    let accounts: AccountTexts
    let retention: RetentionTexts
    let saySomething: String
    private(set) var faults: [FieldFault] = []

    init(_ fields: FormFields, _ texts: Texts) {
        self.fields = fields
        self.texts = texts.faults
        accounts = texts.accounts
        retention = texts.retention
        saySomething = texts.assessment.results.factors.saySomething
    }

    /// What the page shows again, with the faults beside the fields.
    var state: FormState { FormState(fields: fields, faults: faults) }

    /// The faults without what was sent, for a page whose own form is another.
    var faultsAlone: FormState { FormState(faults: faults) }

    mutating func fail(_ field: String, _ message: String) {
        faults.append(FieldFault(field: field, message: message))
    }

    /// The same, unless something is wrong with the field already.
    mutating func failOnce(_ field: String, _ message: String) {
        if !faults.contains(where: { $0.field == field }) { fail(field, message) }
    }

    mutating func words(_ field: String) -> Words? {
        do throws(WordsFault) { return try Words(fields[field]) } catch {
            fail(field, texts.words(error))
            return nil
        }
    }

    /// Words that may be left out; nil also when they are too long, and then it is a fault.
    mutating func optionalWords(_ field: String) -> Words? {
        fields[field].allSatisfy(\.isWhitespace) ? nil : words(field)
    }

    mutating func name(_ field: String) -> Name? {
        do throws(WordsFault) { return try Name(fields[field]) } catch {
            fail(field, texts.words(error))
            return nil
        }
    }

    mutating func day(_ field: String) -> Day? {
        if fields[field].isEmpty {
            fail(field, texts.noDay)
            return nil
        }
        return optionalDay(field)
    }

    /// A day that may be left out; nil also for an impossible one, and then it is a fault.
    mutating func optionalDay(_ field: String) -> Day? {
        guard !fields[field].isEmpty else { return nil }
        guard let day = Day(fields[field]), (1900...2100).contains(day.year) else {
            fail(field, texts.noSuchDay)
            return nil
        }
        return day
    }

    mutating func birth(_ field: String, today: Day) -> Day? {
        guard let day = day(field) else { return nil }
        do throws(DayFault) { return try day.asBirth(today: today) } catch {
            fail(field, texts.day(error))
            return nil
        }
    }

    mutating func choice<Choice: RawRepresentable>(
        _ field: String, _: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        let choice = Choice(rawValue: fields[field])
        if choice == nil { fail(field, texts.noChoice) }
        return choice
    }

    mutating func number<Choice: RawRepresentable>(
        _ field: String, _: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == Int {
        let choice = Int(fields[field]).flatMap(Choice.init)
        if choice == nil { fail(field, texts.noChoice) }
        return choice
    }

    /// The identity of what the form makes or changes.
    /// - Throws: `Refused` for a forged one.
    func id<Kind>(_ field: String, of _: Kind.Type = Kind.self) throws -> ID<Kind> {
        try ID(fields[field]).orRefused()
    }

    /// The edition that the form was opened with.
    func edition() throws -> Int { try Int(fields["edition"]).orRefused() }
}
