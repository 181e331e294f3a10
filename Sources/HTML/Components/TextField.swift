/// One line of text, or a number, an address, a code.
package struct TextField: Component {
    /// What is written; decides the phone's keyboard. Amounts and whole numbers are plain text
    /// with a number keyboard, so that a stray scroll never changes them.
    package enum Kind: Sendable {
        case text, email, telephone, whole, amount, password, code, search
    }
    package enum Width: String, Sendable { case full, half, short }

    let field: Field
    let value: String
    let kind: Kind
    let maxLength: Int?
    let autocomplete: String?
    let width: Width

    package init(
        _ field: Field, value: String = "", kind: Kind = .text, maxLength: Int? = nil,
        autocomplete: String? = nil, width: Width = .full
    ) {
        self.field = field
        self.value = value
        self.kind = kind
        self.maxLength = maxLength
        self.autocomplete = autocomplete
        self.width = width
    }

    package var html: HTML {
        field.wrapping(
            HTML(
                """
                <input type="\(type)" class="width-\(width.rawValue)" \(field.attributes) \
                value="\(value)"\("dir", kind == .text ? "auto" : nil)\("maxlength", maxLength)\("inputmode", keyboard)\
                \("autocomplete", autocomplete)>
                """))
    }

    private var type: String {
        switch kind {
        case .text, .whole, .amount, .code: "text"
        case .email: "email"
        case .telephone: "tel"
        case .password: "password"
        case .search: "search"
        }
    }

    private var keyboard: String? {
        switch kind {
        case .whole, .code: "numeric"
        case .amount: "decimal"
        case .text, .email, .telephone, .password, .search: nil
        }
    }
}
