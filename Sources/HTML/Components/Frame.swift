/// What all pages share for one person: language, places, who is signed in, what is loaded.
package struct Frame: Sendable {
    let language: String
    let direction: TextDirection
    let words: FrameWords
    let assets: FrameAssets
    let home: Path
    let rail: Rail?
    let languages: LanguageSwitch?
    let person: SignedInPerson?
    let footer: HTML

    /// - language: the code of the page's language, such as "nb".
    package init(
        language: String, direction: TextDirection = .leftToRight, words: FrameWords,
        assets: FrameAssets, home: Path, rail: Rail? = nil, languages: LanguageSwitch? = nil,
        person: SignedInPerson? = nil, footer: HTML = .empty
    ) {
        self.language = language
        self.direction = direction
        self.words = words
        self.assets = assets
        self.home = home
        self.rail = rail
        self.languages = languages
        self.person = person
        self.footer = footer
    }
}

/// The words that stand on every page.
package struct FrameWords: Sendable {
    let site: String
    let skip: String
    let keys: String
    let keysOff: String

    /// - skip: the link past the places, "go to the content".
    /// - keys, keysOff: the heading of the list of keys, and the choice not to have it on "?".
    package init(site: String, skip: String, keys: String, keysOff: String) {
        self.site = site
        self.skip = skip
        self.keys = keys
        self.keysOff = keysOff
    }
}

/// What a page loads: one stylesheet, one icon, and scripts that only improve.
package struct FrameAssets: Sendable {
    let stylesheet: Path
    let icon: Path
    let scripts: [Path]
    let asking: Path?

    /// - asking: a script that asks this site, and so needs a policy that lets it. It runs first.
    package init(stylesheet: Path, icon: Path, scripts: [Path], asking: Path? = nil) {
        self.stylesheet = stylesheet
        self.icon = icon
        self.scripts = scripts
        self.asking = asking
    }
}
