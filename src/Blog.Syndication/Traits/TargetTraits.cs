using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Traits;

/// <summary>
/// What a target takes and shows. A site's settings can change what <see cref="TargetAbilities"/> has; the rest goes
/// with the target.
/// </summary>
internal sealed record TargetTraits
{
    /// <summary>An editor for rich text that takes what HTML has common elements for.</summary>
    public static TargetTraits RichText { get; } =
        new()
        {
            Tables = true,
            Formulas = false,
            Footnotes = false,
            Images = true,
            Svg = false,
            CodeLanguages = true,
            Embeds = false,
            MaxTags = 5,
            MaxTitle = 100,
            Format = RenditionFormat.Html,
            Headings = [2, 2, 3, 4, 5, 6],
            Marks = FrozenSet.Create(StringComparer.Ordinal, "del", "kbd", "mark", "sub", "sup"),
            RichLists = true,
            CoverInText = true,
        };

    /// <summary>Markdown as GitHub has it, with front matter in which the cover is a field.</summary>
    public static TargetTraits Markdown { get; } =
        RichText with
        {
            Svg = true,
            Embeds = true,
            Format = RenditionFormat.Markdown,
            CoverInText = false,
        };

    /// <summary>Markdown as this program reads it.</summary>
    public static TargetTraits Home { get; } =
        Markdown with
        {
            Formulas = true,
            Footnotes = true,
            Headings = [1, 2, 3, 4, 5, 6],
            IsHome = true,
        };

    /// <summary>Whether it shows tables.</summary>
    public required bool Tables { get; init; }

    /// <summary>Whether it shows formulas.</summary>
    public required bool Formulas { get; init; }

    /// <summary>Whether it shows footnotes.</summary>
    public required bool Footnotes { get; init; }

    /// <summary>Whether it shows images.</summary>
    public required bool Images { get; init; }

    /// <summary>Whether it shows SVG images.</summary>
    public required bool Svg { get; init; }

    /// <summary>Whether it keeps the language of code.</summary>
    public required bool CodeLanguages { get; init; }

    /// <summary>Whether it shows what is embedded from other sites.</summary>
    public required bool Embeds { get; init; }

    /// <summary>How many tags it takes at most.</summary>
    public required int MaxTags { get; init; }

    /// <summary>How many characters a title has at most.</summary>
    public required int MaxTitle { get; init; }

    /// <summary>What its text is written in.</summary>
    public required RenditionFormat Format { get; init; }

    /// <summary>The level that headings of level 1 to 6 get; 0 for a paragraph in bold.</summary>
    public required ImmutableArray<int> Headings { get; init; }

    /// <summary>Which of <c>del kbd mark sub sup</c> it shows.</summary>
    public required FrozenSet<string> Marks { get; init; }

    /// <summary>Whether its lists may hold lists, code and quotes.</summary>
    public required bool RichLists { get; init; }

    /// <summary>Whether the cover is the first image of the text, rather than a field beside it.</summary>
    public required bool CoverInText { get; init; }

    /// <summary>How something embedded is written; <c>{0}</c> is its address.</summary>
    public string EmbedForm { get; init; } = "{0}";

    /// <summary>How formulas are written, where the target shows them.</summary>
    public FormulaForm FormulaForm { get; init; } = FormulaForm.Dollars;

    /// <summary>Whether <c>{{ }}</c> and <c>{% %}</c> mean something in its text.</summary>
    public bool HasLiquid { get; init; }

    /// <summary>Whether its text is a document of this program: dollars, braces and <c>--</c> mean something, and
    /// images, headings and blocks have forms of their own.</summary>
    public bool IsHome { get; init; }

    /// <summary>
    /// Whether code names its language as Medium's own editor does, besides the way of the HTML standard.
    /// </summary>
    public bool MediumCode { get; init; }

    /// <summary>The same with what a site's settings say.</summary>
    public TargetTraits With(TargetAbilities settings) =>
        this with
        {
            Tables = settings.Tables ?? Tables,
            Formulas = settings.Formulas ?? Formulas,
            Footnotes = settings.Footnotes ?? Footnotes,
            Images = settings.Images ?? Images,
            Svg = settings.Svg ?? Svg,
            CodeLanguages = settings.CodeLanguages ?? CodeLanguages,
            Embeds = settings.Embeds ?? Embeds,
            MaxTags = settings.MaxTags ?? MaxTags,
            MaxTitle = settings.MaxTitle ?? MaxTitle,
        };
}
