using Blog.Data;

namespace Blog.Reading.Cards;

/// <summary>The keys of a card in <c>content/cards/</c>.</summary>
public static class CardKeys
{
    /// <summary>The keys that both the author and a fetch can set.</summary>
    private static readonly DataKeys Fields =
    [
        new(
            "kind",
            DataType.OneOf("article", "repository", "paper", "profile", "video", "slides", "demo", "code", "quote"),
            "as the address tells",
            "What the link leads to."
        ),
        new(
            "title",
            DataType.Text,
            "the fetched one",
            "The title; of a repository, its owner and name: torchgan/torchgan."
        ),
        new(
            "description",
            DataType.Text,
            "none",
            "What it is about. Of a paper, the abstract: a card shows the beginning."
        ),
        new("site", DataType.Text, "the host", "The name of the site."),
        new(
            "icon",
            DataType.TextAs("a path"),
            "none",
            "The site's icon, a file in content/cards/, by its path from the card."
        ),
        new("authors", DataType.Texts, "none", "Who wrote it.") { Aliases = ["author"] },
        new(
            "image",
            DataType.TextAs("a path"),
            "none",
            "A picture, a file in content/cards/, by its path from the card."
        ),
        new("image_alt", DataType.Text, "empty", "What the picture shows; empty when it only decorates."),
        new("language", DataType.Text, "none", "The programming language of a repository."),
        new("year", DataType.WholeNumber(1400, 9999), "none", "The year a paper came out in."),
        new("published", DataType.Date, "none", "When it was published."),
        new("duration", DataType.TextAs("a length"), "none", "How long a film is: 12:34, or seconds."),
        new("ratio", DataType.TextAs("a ratio"), "16/9", "Width and height of what a player shows: 4/3."),
        new("player", DataType.Url, "none", "The player of slides on Speaker Deck, which its address does not name."),
        new("text", DataType.Text, "none", "The words of a short post (quote), with empty lines between paragraphs."),
        new(
            "files",
            DataType.Texts,
            "none",
            "The names of the files of code, in order. Their ends name its languages."
        ),
        new("code", DataType.Texts, "none", "The code of each of them."),
        new("dead_since", DataType.Date, "none", "Since when there is nothing at the address."),
        new("archive", DataType.Url, "none", "An archived copy, which the card leads to once the link is dead."),
    ];

    /// <summary>The keys of <c>fetched</c>.</summary>
    public static DataKeys Fetched { get; } =
    [
        new("date", DataType.Date, "none", "When it was fetched."),
        new(
            "checksum",
            DataType.Text,
            "none",
            "Shows whether these fields were changed by hand. "
                + "Those that differ at the next fetch are moved above, where they count."
        ),
        new("canonical", DataType.Url, "none", "The canonical address that the page declares."),
        .. Fields,
    ];

    /// <summary>The keys of the file, which the author sets.</summary>
    public static DataKeys All { get; } =
    [
        new("url", DataType.Url, "", "The link, in any form. Documents may write it in another form."),
        .. Fields,
        new(
            "fetched",
            new DataType("a map", new MapForm(Fetched) { BlankIsLeftOut = true }),
            "none",
            "The facts fetched from the page. The keys above come first, and no program changes them."
        ),
    ];
}
