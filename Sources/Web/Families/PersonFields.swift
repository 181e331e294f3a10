import Domain
import HTML

/// The fields of a member: name, birth day, gender and, if it is needed, the national number.
struct PersonFields: Component {
    let form: FormState
    let today: Day
    let texts: Texts

    private var words: FamiliesTexts { texts.families }

    var html: HTML { HTML("\(name)\(born)\(gender)\(number)") }

    private var name: TextField {
        TextField(
            form.field(
                "person-name", words.personName, hint: words.personNameHint, isRequired: true),
            value: form.value("person-name"), maxLength: Name.longest)
    }

    private var born: DateField {
        DateField(
            form.field("born", words.born, isRequired: true), value: form.value("born"),
            latest: today.text)
    }

    private var gender: RadioField {
        RadioField(
            form.field("gender", words.gender, isRequired: true),
            choices: Gender.allCases.map { FieldChoice($0.rawValue, words.genderOf($0)) },
            chosen: form.value("gender"), layout: .row)
    }

    private var number: TextField {
        TextField(
            form.field("number", words.number, hint: words.numberHint, note: texts.shared.optional),
            value: form.value("number"), kind: .whole, maxLength: 16, width: .short)
    }
}

extension PersonFields {
    /// What the form starts with for somebody who is known already.
    static func values(of person: Person) -> [String: String] {
        [
            "person-name": person.name.text, "born": person.born.text,
            "gender": person.gender.rawValue, "number": person.nationalNumber?.digits ?? "",
        ]
    }
}

extension FormReader {
    mutating func person(_ id: PersonID, edition: Int = 1, today: Day) -> Person? {
        let name = name("person-name")
        let born = birth("born", today: today)
        let gender: Gender? = choice("gender")
        let number = nationalNumber("number")
        guard let name, let born, let gender, faults.isEmpty else { return nil }
        return Person(
            id: id, name: name, born: born, gender: gender, nationalNumber: number,
            edition: edition)
    }

    /// A number that may be left out; nil also for an impossible one, and then it is a fault.
    private mutating func nationalNumber(_ field: String) -> NationalNumber? {
        guard !fields[field].allSatisfy(\.isWhitespace) else { return nil }
        let number = NationalNumber(fields[field])
        if number == nil { fail(field, texts.noNumber) }
        return number
    }
}
