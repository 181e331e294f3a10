/// That a receiver may see a part of the family's plan, for a purpose: release from confidentiality
/// (opphevelse av taushetsplikt). Who must say yes follows from whom it is about and from age;
/// it holds for each member as soon as all who decide for that member have said yes, and no
/// longer than any of them lets it.
package struct Consent: CaseItem, Equatable {
    package static let kind = ContentKind.consent

    package let id: ConsentID
    package let receiver: Receiver
    /// What was asked for.
    package let terms: ConsentTerms
    package let purpose: Words
    package let asked: Said
    package let from: Day
    /// In the order they were given.
    package private(set) var answers: [ConsentAnswer]
    /// The question was taken back before it was answered.
    package private(set) var calledOff: Said?
    package var edition: Int

    package init(
        id: ConsentID, receiver: Receiver, terms: ConsentTerms, purpose: Words, asked: Said,
        from: Day, answers: [ConsentAnswer] = [], calledOff: Said? = nil, edition: Int = 1
    ) {
        self.id = id
        self.receiver = receiver
        self.terms = terms
        self.purpose = purpose
        self.asked = asked
        self.from = from
        self.answers = answers
        self.calledOff = calledOff
        self.edition = edition
    }

    package var subject: Subject { terms.subject }
    package var area: LifeArea? { nil }

    /// What this one said last; nil if nothing yet.
    package func answer(of holder: PersonID) -> ConsentAnswer? {
        answers.last { $0.holder == holder }
    }

    package mutating func add(_ answer: ConsentAnswer) { answers.append(answer) }

    package mutating func callOff(_ said: Said) { calledOff = said }

    package func saysTheSame(as other: Consent) -> Bool {
        receiver == other.receiver && terms == other.terms && purpose == other.purpose
    }
}
