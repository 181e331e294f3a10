/// A whole page, from `<!doctype html>` on. Everything works without script and nothing is
/// inline, so that the strictest Content-Security-Policy holds.
package struct SitePage: Component {
    let frame: Frame
    let title: String
    let main: HTML
    let next: NextColumn?

    /// - title: what this page is, shown in the browser's tab before the site's name.
    package init(frame: Frame, title: String, main: HTML, next: NextColumn? = nil) {
        self.frame = frame
        self.title = title
        self.main = main
        self.next = next
    }

    package var html: HTML {
        HTML(
            """
            <!doctype html><html lang="\(frame.language)" dir="\(frame.direction.rawValue)">\
            <head>\(head)</head><body>\(skipLink)\(header)\
            <div class="\(bodyClass)">\(frame.rail)<main id="main" tabindex="-1">\(main)\
            </main>\(next)</div>\
            \(footer)\(keys)</body></html>
            """)
    }

    /// Whether a script on the page asks this site.
    package var asksHere: Bool { frame.assets.asking != nil }

    private var bodyClass: String {
        "body" + (frame.rail == nil ? "" : " body-rail") + (next == nil ? "" : " body-next")
    }
}

extension SitePage {
    private var head: HTML {
        HTML(
            """
            <meta charset="utf-8"><title>\(title) – \(frame.words.site)</title>\
            <meta name="viewport" content="width=device-width,initial-scale=1">\
            <meta name="color-scheme" content="light dark"><meta \
            name="referrer" content="same-origin">\
            <link rel="stylesheet" href="\(frame.assets.stylesheet)">\
            <link rel="icon" href="\(frame.assets.icon)" type="image/svg+xml">\
            \(scripts.map { HTML("<script defer src=\"\($0)\"></script>") })
            """)
    }

    private var scripts: [Path] {
        [frame.assets.asking].compactMap(\.self) + frame.assets.scripts
    }

    private var skipLink: HTML {
        HTML("<a class=\"skip\" href=\"\(Path.here("main"))\">\(frame.words.skip)</a>")
    }

    private var header: HTML {
        HTML(
            """
            <header class="site-head"><a class="site-name" href="\(frame.home)">\(Mark())\
            <span>\(frame.words.site)</span></a>\(frame.person)</header>
            """)
    }

    private var footer: HTML {
        HTML("<footer class=\"site-foot\">\(frame.languages)<div>\(frame.footer)</div></footer>")
    }

    /// Empty and unseen until the script fills it with the page's access keys; not there where a
    /// page has none.
    private var keys: HTML {
        guard !frame.words.keys.isEmpty else { return .empty }
        return HTML(
            """
            <section class="keys" id="keys" hidden aria-label="\(frame.words.keys)" tabindex="-1">\
            <h2>\(frame.words.keys)</h2><dl></dl><label class="choice"><input type="checkbox"> \
            <span>\(frame.words.keysOff)</span></label></section>
            """)
    }
}
