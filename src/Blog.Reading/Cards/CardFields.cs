using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model.Cards;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Cards;

/// <summary>The fields of a card. The author's value comes before the fetched one, and an empty text removes the
/// fetched one.</summary>
/// <param name="own">The author's fields.</param>
/// <param name="fetched">The fetched fields; null when there are none.</param>
internal sealed class CardFields(TypedMap own, TypedMap? fetched)
{
    private static readonly ImmutableArray<LinkCardKind> Kinds =
    [
        .. Enum.GetValues<LinkCardKind>().Where(k => k != LinkCardKind.Post),
    ];

    /// <summary>A text in one line; empty when missing.</summary>
    public string Line(string key) =>
        string.Join(' ', (From(key)?.Text(key) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Texts in one line each.</summary>
    public ImmutableArray<string> Lines(string key) => From(key)?.Texts(key) ?? [];

    /// <summary>A text of several lines, without empty ones at its ends; empty when missing.</summary>
    public string Text(string key) => (From(key)?.Text(key) ?? "").ReplaceLineEndings("\n").Trim('\n').TrimEnd();

    /// <summary>Texts as they are written, with their spaces.</summary>
    public ImmutableArray<string> Blocks(string key) =>
        From(key) is not { } map || map.Texts(key).IsEmpty
            ? []
            :
            [
                .. (map.Node(key) is DataList list ? list.Items : [map.Node(key)!])
                    .OfType<DataScalar>()
                    .Select(s => s.Text.ReplaceLineEndings("\n").TrimEnd('\n')),
            ];

    /// <summary>What a text says in a form of its own; null when missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads it; null for a text that is wrong.</param>
    /// <param name="form">The form, for a message.</param>
    public T? Read<T>(string key, Func<string, T?> read, string form)
        where T : struct
    {
        if (Line(key) is not { Length: > 0 } text)
            return null;
        if (read(text) is { } value)
            return value;
        var map = From(key)!;
        map.Report(DiagnosticCatalogue.InvalidValue.At(map.Place(key), text, form));
        return null;
    }

    /// <summary>A date; null when missing.</summary>
    public DateTimeOffset? Date(string key) =>
        From(key) is { } map && Line(key).Length > 0 ? PostFields.DateOf(map, key, TimeZoneInfo.Utc) : null;

    /// <summary>A year; null when missing.</summary>
    public int? Year(string key) => Line(key).Length > 0 ? From(key)!.WholeNumber(key, 1400, 9999) : null;

    /// <summary>The kind; null when missing.</summary>
    public LinkCardKind? Kind(string key)
    {
        if (Line(key) is not { Length: > 0 } word)
            return null;
        foreach (var kind in Kinds)
        {
            if (WordOf(kind) == word)
                return kind;
        }

        var names = Kinds.Select(WordOf).ToList();
        var map = From(key)!;
        map.Report(
            DiagnosticCatalogue
                .InvalidValue.At(map.Place(key), word, $"one of {string.Join(", ", names)}")
                .Suggesting(word, names)
        );
        return null;
    }

    /// <summary>An absolute http or https address; null when missing.</summary>
    public string? Url(string key) => From(key) is { } map && Line(key).Length > 0 ? UrlOf(map, key) : null;

    /// <summary>A file beside the card, and where it is named; null when missing.</summary>
    public (ContentPath File, SourceLocation Place)? Picture(string key, ContentPath card)
    {
        if (From(key) is not { } map || Line(key) is not { Length: > 0 } path)
            return null;
        if (CardFiles.PictureOf(path, card) is { } file)
            return (file, map.Place(key));
        map.Report(key, DiagnosticCatalogue.CardPictureOutside, path);
        return null;
    }

    /// <summary>What a picture shows. A fetched text describes the fetched picture and is not used for one that the
    /// author chose.</summary>
    public string Alt(string key, string picture) =>
        own.Node(picture) is not null && own.Node(key) is null ? "" : Line(key);

    /// <summary>An absolute http or https address of a map; null, with a diagnostic, for anything else.</summary>
    public static string? UrlOf(TypedMap map, string key)
    {
        if (
            map.Text(key)?.Trim() is not { } text
            || (LinkIdentity.Read(text) is not null && !text.Any(char.IsWhiteSpace))
        )
            return map.Text(key)?.Trim();
        map.Report(key, DiagnosticCatalogue.InvalidValue, text, "an absolute http or https address");
        return null;
    }

    /// <summary>The word for a kind: <c>article</c>.</summary>
    public static string WordOf(LinkCardKind kind) => kind.ToString().ToLowerInvariant();

    private TypedMap? From(string key) =>
        own.Node(key) is not null ? own
        : fetched?.Node(key) is not null ? fetched
        : null;
}
