import Domain
import HTML
import UseCases

/// The form that starts a round: which questions, and until when. Everything is chosen already, so
/// that one press is enough; where no battery is offered, the press is all there is.
struct StartRound {
    let rounds: MappingRounds
    /// The identity of the round, should one be started.
    let newRound: MappingID
    let form: FormState
    let context: SignedInContext

    private var texts: WaveTexts { context.texts.assessment.waves }

    func html(_ kind: ButtonKind) -> HTML {
        let hidden = [HiddenField("id", newRound.text)]
        let button = SubmitButton(context.texts.assessment.start, kind: kind)
        guard let first = rounds.offered.first else {
            return PostForm(
                action: path, hidden: hidden, isInline: true, content: button.html
            ).html
        }
        let proposed = rounds.today.adding(days: first.window).text
        let isChosen = rounds.offered.count > 1 || form.fault("battery") != nil
        let what = isChosen ? HTML("\(choice(first))") : .empty
        return PostForm(
            action: path,
            hidden: hidden + (isChosen ? [] : [battery(first)])
                + [HiddenField("proposed", "\(first.id.text) \(proposed)")],
            content: HTML("\(what)\(lastDay(proposed))\(button)")
        ).html
    }

    private var path: Path { Paths.mapping(rounds.family.id) }

    private func battery(_ battery: Battery) -> HiddenField {
        HiddenField("battery", battery.id.text)
    }

    private func choice(_ first: Battery) -> RadioField {
        let chosen = form.value("battery")
        return RadioField(
            form.field("battery", texts.battery),
            choices: rounds.offered.map {
                FieldChoice($0.id.text, $0.name.text, hint: texts.window($0.window))
            },
            chosen: chosen.isEmpty ? first.id.text : chosen)
    }

    private func lastDay(_ proposed: String) -> DateField {
        let hint = rounds.offered.count > 1 ? texts.lastDayHint : nil
        let typed = form.fields.has("wave-due") ? form.value("wave-due") : proposed
        return DateField(
            form.field("wave-due", texts.lastDayLabel, hint: hint), value: typed,
            earliest: rounds.today.text)
    }
}

/// What the form asks for.
struct StartedRound {
    let id: MappingID
    let battery: BatteryID?
    /// Nil leaves it to the battery's own window.
    let due: Day?

    /// - Throws: `Refused` for forged identities.
    init(_ form: inout FormReader) throws {
        id = try form.id("id")
        let named = form.fields["battery"]
        battery = named.isEmpty ? nil : try form.id("battery")
        let typed = form.optionalDay("wave-due")
        // The day stood there for another battery, and nobody changed it.
        let stood = form.fields["proposed"].split(separator: " ").map(String.init)
        let isUntouched = stood.count == 2 && stood[1] == typed?.text && stood[0] != named
        due = isUntouched ? nil : typed
    }
}
