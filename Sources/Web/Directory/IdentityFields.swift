import Domain
import HTML
import UseCases

/// How somebody who works here signs in: the account at work, or as a citizen.
struct IdentityFields: Component {
    let form: FormState
    /// The providers that the installation knows; when there are none the address is typed.
    let issuers: [String]
    let texts: Texts

    private var words: AccountTexts { texts.accounts }

    var html: HTML { HTML("\(way)\(issuer)\(subject)\(number)") }

    private var way: RadioField {
        RadioField(
            form.field("way", words.way, hint: words.wayHint, isRequired: true),
            choices: [
                FieldChoice(SignInChoice.employer.rawValue, words.withEmployer),
                FieldChoice(SignInChoice.number.rawValue, words.withNumber),
            ],
            chosen: form.value("way"))
    }

    private var issuer: HTML {
        let field = form.field(
            "issuer", words.issuer, hint: issuers.isEmpty ? words.issuerHint : nil)
        guard !issuers.isEmpty else {
            return TextField(field, value: form.value("issuer"), maxLength: 400).html
        }
        return SelectField(
            field, choices: issuers.map { FieldChoice($0, $0) }, chosen: form.value("issuer"),
            none: issuers.count > 1 ? texts.families.choose : nil
        ).html
    }

    private var subject: TextField {
        TextField(
            form.field("subject", words.subject, hint: words.subjectHint),
            value: form.value("subject"), maxLength: 255)
    }

    private var number: TextField {
        TextField(
            form.field("citizen-number", words.citizenNumber, hint: words.citizenNumberHint),
            value: form.value("citizen-number"), kind: .whole, maxLength: 16, width: .short)
    }
}

/// By which identity somebody signs in.
enum SignInChoice: String {
    case employer, number
}

extension FormReader {
    /// Only the fields of the chosen way count.
    /// - Parameter issuers: The providers to choose among; when there are none it is typed.
    mutating func identity(at issuers: [String]) -> ProvenIdentity? {
        switch choice("way", SignInChoice.self) {
        case .employer: employee(at: issuers)
        case .number: number("citizen-number").map(ProvenIdentity.citizen)
        case nil: nil
        }
    }

    mutating func number(_ field: String) -> NationalNumber? {
        let number = NationalNumber(fields[field])
        if number == nil { fail(field, texts.noNumber) }
        return number
    }

    /// A subject has at most 255 characters and is compared letter by letter
    /// [OpenID Connect Core 1.0, section 2].
    private mutating func employee(at issuers: [String]) -> ProvenIdentity? {
        let issuer = trimmed("issuer")
        let subject = trimmed("subject")
        if issuers.isEmpty {
            let isAddress = issuer.hasPrefix("https://") && (10...400).contains(issuer.count)
            if !isAddress { fail("issuer", accounts.noIssuer) }
        } else if !issuers.contains(issuer) {
            fail("issuer", texts.noChoice)
        }
        if subject.isEmpty { fail("subject", texts.blank) }
        if subject.count > 255 { fail("subject", texts.tooLong(255)) }
        return faults.isEmpty ? .employee(issuer: issuer, subject: subject) : nil
    }

    private func trimmed(_ field: String) -> String {
        String(
            fields[field].drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
                .reversed())
    }
}
