using Blog.Reading.Cards;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about cards of links.</summary>
internal static class CardsPage
{
    /// <summary>The text of <c>docs/cards.md</c>.</summary>
    public static string Write() =>
        ReferenceText.Fill(
            "CardsPage.md",
            ("keys", MarkdownTables.Keys(CardKeys.All)),
            ("fetched", MarkdownTables.Keys(CardKeys.Fetched))
        );
}
