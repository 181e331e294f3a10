/// A day, as `YYYY-MM-DD`.
package struct DateField: Component {
    let field: Field
    let value: String
    let earliest: String?
    let latest: String?

    package init(
        _ field: Field, value: String = "", earliest: String? = nil, latest: String? = nil
    ) {
        self.field = field
        self.value = value
        self.earliest = earliest
        self.latest = latest
    }

    package var html: HTML {
        field.wrapping(
            HTML(
                """
                <input type="date" class="width-short" \(field.attributes) value="\(value)"\
                \("min", earliest)\("max", latest)>
                """))
    }

    package static var examples: [Example] {
        [
            Example(
                "DateField, with limits",
                DateField(
                    Field("day", label: "Når begynner dere?"), value: "2026-12-01",
                    earliest: "2026-11-21", latest: "2027-11-21")),
            Example("DateField, unsafe and long", DateField(.hard, value: Hard.unsafe)),
        ]
    }
}

/// A time of the day, as `HH:MM`.
package struct TimeField: Component {
    let field: Field
    let value: String

    package init(_ field: Field, value: String = "") {
        self.field = field
        self.value = value
    }

    package var html: HTML {
        field.wrapping(
            HTML(
                """
                <input type="time" class="width-short" \(field.attributes) value="\(value)">
                """))
    }

    package static var examples: [Example] {
        [
            Example("TimeField", TimeField(Field("time", label: "Klokken"), value: "13:30")),
            Example("TimeField, unsafe and long", TimeField(.hard, value: Hard.unsafe)),
        ]
    }
}
