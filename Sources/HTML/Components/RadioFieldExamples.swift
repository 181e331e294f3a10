extension RadioField {
    package static var examples: [Example] {
        [
            Example(
                "RadioField, list",
                RadioField(
                    Field("who", label: "Hvem gjør det?"), choices: FieldChoice.schemes,
                    chosen: "cash")),
            Example(
                "RadioField, row",
                RadioField(
                    Field("safe", label: "Er det trygt hjemme?"),
                    choices: [FieldChoice("yes", "Ja"), FieldChoice("no", "Nei")], layout: .row)),
            Example("RadioField, scale 1 to 5", scale(1...5, name: "five")),
            Example("RadioField, scale 0 to 10", scale(0...10, name: "eleven")),
            Example("RadioField, faces", faces),
            Example(
                "RadioField, unsafe and long",
                RadioField(
                    .hard, choices: FieldChoice.hard, chosen: Hard.unsafe,
                    layout: .scale(low: Hard.unsafe, high: Hard.long))),
        ]
    }

    private static func scale(_ numbers: ClosedRange<Int>, name: String) -> RadioField {
        RadioField(
            Field(name, label: "Hvordan har dere det hjemme nå?"),
            choices: numbers.map { FieldChoice(String($0), String($0)) }, chosen: "4",
            layout: .scale(low: "Veldig vanskelig", high: "Veldig bra"))
    }

    private static var faces: RadioField {
        let words = ["Veldig dårlig", "Dårlig", "Midt på", "Bra", "Veldig bra"]
        return RadioField(
            Field("mood", label: "Hvordan har du det på skolen?"),
            choices: words.enumerated().map { FieldChoice(String($0 + 1), $1) }, chosen: "4",
            layout: .faces, apart: FieldChoice("-", "Vil ikke svare"))
    }
}
