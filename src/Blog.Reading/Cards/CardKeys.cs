using Blog.Data;

namespace Blog.Reading.Cards;

/// <summary>The keys of a card in <c>content/cards/</c>.</summary>
public static class CardKeys
{
    /// <summary>The keys that both the author and a fetch can set.</summary>
    private static readonly IReadOnlyList<DataKey> Fields =
    [
        new("kind", "article, repository, paper, profile or video", "as the address tells", "What the link leads to."),
        new("title", "a text", "the fetched one", "The title; of a repository, its owner and name: torchgan/torchgan."),
        new("description", "a text", "none", "What it is about. Of a paper, the abstract: a card shows the beginning."),
        new("site", "a text", "the host", "The name of the site."),
        new("icon", "a path", "none", "The site's icon, a file in content/cards/, by its path from the card."),
        new("authors", "a list of texts", "none", "Who wrote it.") { Aliases = ["author"] },
        new("image", "a path", "none", "A picture, a file in content/cards/, by its path from the card."),
        new("image_alt", "a text", "empty", "What the picture shows; empty when it only decorates."),
        new("language", "a text", "none", "The programming language of a repository."),
        new("year", "a whole number from 1400 to 9999", "none", "The year a paper came out in."),
        new("published", "a date", "none", "When it was published."),
        new("dead_since", "a date", "none", "Since when there is nothing at the address."),
        new("archive", "an absolute URL", "none", "An archived copy, which the card leads to once the link is dead."),
    ];

    /// <summary>The keys of the file, which the author sets.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        new("url", "an absolute URL", "", "The link, in any form. Documents may write it in another form."),
        .. Fields,
        new(
            "fetched",
            "a map",
            "none",
            "The facts fetched from the page. The keys above come first, and no program changes them."
        ),
    ];

    /// <summary>The keys of <c>fetched</c>.</summary>
    public static IReadOnlyList<DataKey> Fetched { get; } =
    [
        new("date", "a date", "none", "When it was fetched."),
        new(
            "checksum",
            "a text",
            "none",
            "Shows whether these fields were changed by hand. "
                + "Those that differ at the next fetch are moved above, where they count."
        ),
        new("canonical", "an absolute URL", "none", "The canonical address that the page declares."),
        .. Fields,
    ];
}
