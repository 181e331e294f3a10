extension TextField {
    package static var examples: [Example] {
        [
            Example("TextField, plain", TextField(Field("name", label: "Hva heter du?"))),
            Example(
                "TextField, with hint and value",
                TextField(
                    Field(
                        "rent", label: "Husleie", hint: "Hele kroner i måneden", note: "valgfritt"),
                    value: "12 500", kind: .amount, maxLength: 12, width: .short)),
            Example(
                "TextField, with fault",
                TextField(
                    Field(
                        "mail", label: "E-post",
                        fault: "Adressen mangler @. Skriv den slik: navn@eksempel.no",
                        isRequired: true),
                    value: "kari.eksempel.no", kind: .email, autocomplete: "email", width: .half)),
            Example("TextField, unsafe and long", TextField(.hard, value: Hard.unsafe)),
        ]
    }
}
