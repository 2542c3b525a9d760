using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Engine.Content;
using Blog.Model;
using Blog.Reading.Exclusion;
using Blog.Text;

namespace Blog.Reading.Parsing.Files;

/// <summary>The facts about a document that its path gives: <c>content/posts/2020-11-14-hdf5.md</c>,
/// <c>content/posts/hdf5/index.md</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folder">Its folder below the folder of its kind, without the document's own; empty when there is
/// none.</param>
/// <param name="Name">The name without date and extension.</param>
/// <param name="Date">The date at the start of the name; null when there is none.</param>
/// <param name="Language">The language at the end of the name (<c>hdf5.fr.md</c>, <c>index.pt-br.md</c>) as a BCP 47
/// tag; null when there is none.</param>
public sealed partial record PostFile(PostKind Kind, string Folder, string Name, string? Date, string? Language = null)
{
    private const string Index = "index";

    // Codes of languages that far more often are extensions of files that posts are about: Program.cs, app.ts,
    // socket.io.
    private static readonly ImmutableArray<string> Extensions = ["cs", "io", "mk", "ml", "ps", "so", "ts", "tt"];

    private static readonly ImmutableArray<string> EndsOfDrafts = [".draft", ".private", ".wip"];

    private static readonly ImmutableArray<PostKind> Kinds = [.. Enum.GetValues<PostKind>()];

    private static readonly FrozenSet<string> MarkdownExtensions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".md",
        ".markdown",
        ".mkd",
        ".mkdn",
        ".mdown",
        ".mkdown",
        ".mdwn"
    );

    private static readonly FrozenSet<string> Notes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "readme",
        "license",
        "licence",
        "contributing",
        "changelog",
        "code_of_conduct",
        "security"
    );

    // Of the path below the folder of its kind, without its extension.
    private PostFile(PostKind kind, string document)
        : this(kind, "", "", null)
    {
        var language = LanguageOf(document);
        if (language is not null)
            document = document[..^(language.Length + 1)];
        if (document.EndsWith("/" + Index, StringComparison.Ordinal))
            document = document[..^(Index.Length + 1)];
        var slash = document.LastIndexOf('/');
        var name = document.AsSpan(slash + 1);
        var date = LengthOfDate(name);
        Folder = slash < 0 ? "" : document[..slash];
        Date = date == 0 ? null : name[..date].ToString();
        Name = (date == 0 ? name : name[(date + 1)..]).ToString();
        Language = language is null ? null : LanguageTag.Read(language);
    }

    /// <summary>Whether the text is HTML, and not Markdown.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Whether the file is a document whatever its content. HTML files, and notes for people who work on the
    /// files (<c>README.md</c>), are documents only when they have front matter.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>The part of the path that holds the document back, such as <c>the folder 'drafts'</c>; null when none
    /// does.</summary>
    public string? HeldBackBy { get; init; }

    /// <summary>Whether the path holds the document back.</summary>
    public bool IsHeldBack => HeldBackBy is not null;

    /// <summary>The folder of a kind of document.</summary>
    public static string FolderOf(PostKind kind) =>
        kind switch
        {
            PostKind.Post => "content/posts",
            PostKind.Review => "content/reviews",
            _ => "content/pages",
        };

    /// <summary>Reads a path; null when the file cannot be a document.</summary>
    public static PostFile? Of(ContentPath path)
    {
        if (KindOf(path) is not { } kind)
            return null;
        var isMarkdown = IsMarkdown(path);
        var isHtml = !isMarkdown && IsHtmlFile(path);
        if (!(isMarkdown || isHtml) || IsHidden(path) || ExclusionRules.Of(path.Value) is not null)
            return null;
        var stem = path.Stem;
        return new PostFile(kind, path.Value[(FolderOf(kind).Length + 1)..path.Value.LastIndexOf('.')])
        {
            IsHtml = isHtml,
            IsCertain = isMarkdown && !Notes.Contains(stem),
            HeldBackBy =
                ContentNames.FolderOfDrafts(path) is { } folder ? $"the folder '{folder}'"
                : EndOfDrafts(stem) is { } end ? $"its name, which ends in '{end}'"
                : null,
        };
    }

    private static string? EndOfDrafts(string stem)
    {
        foreach (var end in EndsOfDrafts)
        {
            if (stem.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return end;
        }

        return null;
    }

    /// <summary>Whether a file that <see cref="Of(ContentPath)"/> finds is a document, by its content.</summary>
    public static bool IsDocument(ContentPath path, ContentBytes content) =>
        Of(path) is { } file
        && (file.IsCertain || (content.Problem is null && DocumentBytes.HaveFrontMatter(path, content.Bytes.Span)));

    /// <summary>The kind of the documents in a file's folder; null outside the folders of documents.</summary>
    public static PostKind? KindOf(ContentPath path)
    {
        foreach (var kind in Kinds)
        {
            if (path.IsBelow(FolderOf(kind)))
                return kind;
        }

        return null;
    }

    /// <summary>Whether a file is Markdown by its name.</summary>
    public static bool IsMarkdown(ContentPath path) => MarkdownExtensions.Contains(path.Extension);

    /// <summary>Whether a file is HTML by its name.</summary>
    public static bool IsHtmlFile(ContentPath path) => path.Extension is ".html" or ".htm" or ".xhtml";

    /// <summary>Whether a part of the path starts with an underscore, so that the file is not published.</summary>
    public static bool IsHidden(ContentPath path) =>
        path.Value.StartsWith('_') || path.Value.Contains("/_", StringComparison.Ordinal);

    // A language of two letters, with or without region or script; not the ends of 'jquery.min' and 'asp.net'.
    private static string? LanguageOf(string document)
    {
        if (!document.Contains('.', StringComparison.Ordinal))
            return null;
        var name = document[(document.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        if (
            dot <= 0
            || LanguageEnd().Match(name[(dot + 1)..]) is not { Success: true } end
            || !LanguageTag.IsLanguage(end.Groups["language"].Value)
        )
            return null;
        return name[..dot] != Index && Extensions.Contains(end.Value, StringComparer.OrdinalIgnoreCase)
            ? null
            : end.Value;
    }

    [GeneratedRegex("^(?<language>[A-Za-z]{2})(?:[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|[0-9]{3}))?$")]
    private static partial Regex LanguageEnd();

    // The length of a date such as 2020-11-4 that has a dash and a name behind it; else 0.
    private static int LengthOfDate(ReadOnlySpan<char> name)
    {
        const int Year = 4;
        if (name.Length <= Year || Digits(name, Year) < Year || name[Year] != '-')
            return 0;
        var month = Digits(name[(Year + 1)..], 2);
        var day = Year + 1 + month + 1;
        if (month == 0 || day >= name.Length || name[day - 1] != '-')
            return 0;
        var end = day + Digits(name[day..], 2);
        return end > day && end + 1 < name.Length && name[end] == '-' ? end : 0;
    }

    private static int Digits(ReadOnlySpan<char> text, int most)
    {
        var count = 0;
        while (count < most && count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }
}
