/// Every documented case of every component and picture, for tests, screenshots and axe.
package enum Examples {
    package static var all: [Example] { page + forms + words + lists + pictures }

    private static var page: [Example] {
        SitePage.examples + Rail.examples + LanguageSwitch.examples + SignedInPerson.examples
            + PageHead.examples + PageSection.examples + NextColumn.examples
            + BackLink.examples + Breadcrumb.examples + Pager.examples + ActionBar.examples
    }

    private static var forms: [Example] {
        PostForm.examples + TextField.examples + WordsField.examples + DateField.examples
            + TimeField.examples + FileField.examples + SelectField.examples + RadioField.examples
            + CheckboxField.examples + HiddenField.examples + SubmitButton.examples
            + CopyButton.examples + LinkButton.examples + OutwardLink.examples
            + FaultSummary.examples
    }

    private static var words: [Example] {
        FamilyQuote.examples + PageNotice.examples + EmptyState.examples + Chip.examples
            + AreaMark.examples + Mark.examples
    }

    private static var lists: [Example] {
        Card.examples + ItemList.examples + DataTable.examples + Unfold.examples
            + DefinitionList.examples + Steps.examples + ProgressLine.examples + Tiles.examples
            + CompareColumns.examples + Signatures.examples + KeyFigures.examples
            + FaceList.examples
    }

    private static var pictures: [Example] {
        WeavePicture.examples + ProfilePicture.examples + ChangePicture.examples
            + NetworkPicture.examples + QRPicture.examples
            + VoicesPicture.examples + TopicPicture.examples + BalancePicture.examples
            + BalanceGrid.examples
    }
}
