import Domain
import HTML

/// What a page needs to follow what others do: where it hears of changes, and where it stands.
/// Without script it is nothing, and one reloads.
struct LivePage {
    let family: FamilyID
    let place: LivePlace
    /// The page's own address, to look again.
    let path: Path

    /// Nothing on what a form came back with: there somebody is in the middle of something.
    func html(in context: SignedInContext) -> HTML {
        guard context.isLook else { return .empty }
        let texts = context.texts.live
        return HTML(
            """
            <div class="live screen-only" id="live" data-stream="\(Paths.live(family, place))" \
            data-page="\(path)" data-since="\(String(context.came.milliseconds))" \
            data-changed="\(texts.changed)" data-gone="\(texts.gone)" data-show="\(texts.show)" \
            data-updated="\(texts.updated)"><p hidden></p>\
            <p class="hidden-visually" role="status"></p></div>
            """)
    }
}
