using System.Collections.Immutable;
using Blog.Data;
using Blog.Pages.Theme;
using Blog.Reading.Cards;
using Blog.Reading.Clippings;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Series;
using Blog.Reading.Settings;
using Blog.Text;

namespace Blog.Pages.Documentation;

/// <summary>JSON Schemas of the files that authors write. They are made from the tables that the program itself uses,
/// so that editors complete and check what the program reads.</summary>
public static class Schemas
{
    /// <summary>The folder of the schemas, below a site's root. Nothing in it is published.</summary>
    public const string Folder = ".blog/schemas/";

    /// <summary>Every schema.</summary>
    public static ImmutableArray<Schema> All { get; } =
    [
        Of("site", "The settings of the blog", new MapForm(SettingsKeys.All), "content/site.yml"),
        Of("series", "The series of the blog", SeriesFile, "content/series.yml"),
        Of("redirects", "Old addresses and what they lead to", RedirectsFile, "content/redirects.yml"),
        Of("card", "A card: what is known of a link", CardFile, "content/cards/*.yml"),
        Of("clippings", "Links to write about", ClippingsFile, "content/clippings/*.yml"),
        Of("theme", "The description of a theme", new MapForm(ThemeKeys.All), "themes/*/theme.yml"),
        Of("front-matter", "The front matter of a post, a review or a page", FrontMatter, null),
    ];

    private static DataForm SeriesFile => new NamedForm(new MapForm(SeriesKeys.All));

    private static DataForm RedirectsFile => new NamedForm(new TextForm { Pattern = "^(/|https?://|post:)" });

    private static DataForm CardFile => new MapForm(CardKeys.All) { BlankIsLeftOut = true };

    private static DataForm ClippingsFile =>
        new ItemsForm(new EitherForm([new MapForm(ClippingKeys.All), DataType.Url.Form]));

    // The keys of reviews have a meaning in reviews only; in other documents they may hold anything.
    private static DataForm FrontMatter =>
        FrontMatterKeys.Form with
        {
            Keys =
            [
                .. FrontMatterKeys.All,
                .. FrontMatterKeys.Review.Select(k => k with { Type = new DataType(k.Type.Words, new AnyForm()) }),
            ],
        };

    private static Schema Of(string name, string title, DataForm form, string? files) =>
        new(
            new ContentPath($"{Folder}{name}.schema.json"),
            SchemaWriter.Write(
                title,
                $"Written by 'blog docs --schemas' for {files ?? "editors that check front matter"}.",
                form
            ),
            files
        );
}

/// <summary>A JSON Schema of draft 7.</summary>
/// <param name="Path">Its path below a site's root.</param>
/// <param name="Text">Its text.</param>
/// <param name="Files">The files that it describes, as a pattern below the root in which <c>*</c> stands for a name;
/// null for front matter, which is inside of files.</param>
public sealed record Schema(ContentPath Path, string Text, string? Files);
