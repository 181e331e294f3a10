import HTML
import Hummingbird

/// "Saved" on the page one comes back to after a form. It travels in the address as one word.
enum SavedNotice {
    static func path(_ path: Path) -> Path { path.with("saved", "yes") }

    static func isIn(_ request: Request) -> Bool {
        request.uri.queryParameters["saved"] == "yes"
    }
}
