import HTML
import Instruments

/// Answers that are written: a number, a line, or several lines of words; one below the other where
/// several may be given.
struct AnsweringLines {
    let field: AnsweringField

    private var item: FormItem { field.item }
    private var texts: AnsweringTexts { field.sheet.texts }
    private var name: String { field.sheet.names.answer(item.id) }

    var html: HTML {
        guard item.repeats else { return line(field.label(hint), field.form.value(name)) }
        let lines = field.shownLines(field.form.all(name)).enumerated().map { place, value in
            HTML("<li>\(line(numbered(place), value))</li>")
        }
        return HTML(
            "<div class=\"stack\">\(HTML("<ol class=\"stack\">\(lines)</ol>"))\(field.more)</div>")
    }

    /// Only the first line is the question itself; the others are named after it.
    private func numbered(_ place: Int) -> Field {
        if place == 0 { return field.label(hint) }
        let first = field.label()
        var next = Field(
            name, label: "\(first.words) (\(place + 1))", hint: nil, id: "\(name)-\(place + 1)")
        next.tongue = first.tongue
        return next
    }

    private var hint: String {
        switch item.kind {
        case .integer, .decimal:
            if let low = item.lowest, let high = item.highest {
                texts.outside(low.text, high.text)
            } else {
                texts.writeNumber
            }
        default: [texts.writeWords, room].compactMap(\.self).joined(separator: " ")
        }
    }

    private var most: Int {
        min(item.maxLength ?? AnsweringReader.longest, AnsweringReader.longest)
    }

    /// How much can be kept, where somebody may well write more.
    private var room: String? {
        item.kind == .text || item.maxLength != nil ? texts.keeping.room(most) : nil
    }

    private func line(_ label: Field, _ value: String) -> HTML {
        switch item.kind {
        case .integer: return TextField(label, value: value, kind: .whole, width: .short).html
        case .decimal: return TextField(label, value: value, kind: .amount, width: .short).html
        case .string: return TextField(label, value: value, maxLength: most).html
        default: return WordsField(label, value: value, maxLength: most, isFamilys: true).html
        }
    }
}

/// A day as three numbers, or only a month or a year, as people know it.
struct AnsweringDate {
    let field: AnsweringField

    private var item: FormItem { field.item }
    private var texts: AnsweringTexts { field.sheet.texts }
    private var names: AnsweringNames { field.sheet.names }

    var html: HTML {
        let years = field.form.all(names.year(item.id))
        let count = item.repeats ? years.count { !$0.isEmpty } + 1 + (field.hasMore ? 1 : 0) : 1
        let days = (0..<max(1, count)).map(row)
        let parts = HTML("\(days)\(item.repeats ? field.more : nil)")
        return field.label(texts.writeDate).group(parts)
    }

    private func row(_ place: Int) -> HTML {
        let parts = [
            (names.day(item.id), texts.day), (names.month(item.id), texts.month),
            (names.year(item.id), texts.year),
        ]
        let fields = parts.map { name, label in
            let values = field.form.all(name)
            // The first has the question's own id, so that the summary of faults leads there.
            let id =
                place == 0 && name == parts[0].0
                ? names.answer(item.id) : "\(name)-\(place + 1)"
            return TextField(
                Field(name, label: label, id: id),
                value: place < values.count ? values[place] : "", kind: .whole, width: .short)
        }
        return HTML("<div class=\"date-parts\">\(fields)</div>")
    }
}
