using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Data;

/// <summary>The type of a key's value.</summary>
/// <param name="Words">The type in words, for messages and reference pages: "a text", "a list of authors".</param>
/// <param name="Form">The type as JSON Schemas know it.</param>
public sealed record DataType(string Words, DataForm Form)
{
    // In classes, since the flag for ignoring case is not part of a JSON Schema.
    private const string HttpScheme = @"^\s*[Hh][Tt][Tt][Pp][Ss]?:";

    /// <summary>A text, a number or a truth value.</summary>
    public static DataType Text { get; } = new("a text", new TextForm());

    /// <summary>A date in any notation that is read.</summary>
    public static DataType Date { get; } = new("a date", new TextForm { Pattern = "[0-9]" });

    /// <summary>An http or https address.</summary>
    public static DataType Url { get; } = new("an absolute URL", new TextForm { Pattern = HttpScheme });

    /// <summary>A truth value.</summary>
    public static DataType Flag { get; } = new("true or false", new FlagForm());

    /// <summary>Texts, or one text.</summary>
    public static DataType Texts { get; } = TextsAs("a list of texts");

    /// <summary>Texts, or one text with commas.</summary>
    public static DataType TextsOrCommas { get; } = TextsAs("a list of texts, or a text with commas");

    /// <summary>A map with any keys and values.</summary>
    public static DataType AnyMap { get; } = new("a map", new NamedForm(new AnyForm()));

    /// <summary>A map of texts.</summary>
    public static DataType MapOfTexts { get; } = new("a map of texts", new NamedForm(new TextForm()));

    /// <summary>A text, described by what it holds.</summary>
    public static DataType TextAs(string words) => new(words, new TextForm());

    /// <summary>A text that follows a pattern, described by what it holds.</summary>
    public static DataType TextLike(string words, string pattern) => new(words, new TextForm { Pattern = pattern });

    /// <summary>A text that may be one of these words.</summary>
    public static DataType TextSuch(string words, IEnumerable<string> choices) =>
        new(words, new TextForm { Words = [.. choices], HasOthers = true });

    /// <summary>Texts or one text, described by what they hold.</summary>
    /// <param name="words">The type in words.</param>
    /// <param name="choices">The words that the list is made of; none for free texts.</param>
    public static DataType TextsAs(string words, params IEnumerable<string> choices) =>
        new(words, new TextsForm([.. choices]));

    /// <summary>One of these words.</summary>
    public static DataType OneOf(params ImmutableArray<string> choices) =>
        new(
            choices.Length == 1 ? choices[0] : $"{string.Join(", ", choices[..^1])} or {choices[^1]}",
            new TextForm { Words = choices }
        );

    /// <summary>A whole number within bounds, both included.</summary>
    public static DataType WholeNumber(int least, int most) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
            new WholeNumberForm(least, most)
        );

    /// <summary>A map with the keys of a table.</summary>
    public static DataType Map(DataKeys keys) => new("a map", new MapForm(keys));

    /// <summary>A list of maps with the keys of a table, or one of them.</summary>
    public static DataType Maps(string words, DataKeys keys) =>
        new(words, new EitherForm([new ItemsForm(new MapForm(keys)), new MapForm(keys)]));

    /// <summary>A list of texts and maps, or one of either.</summary>
    /// <param name="words">The type in words.</param>
    /// <param name="map">The form of the maps.</param>
    public static DataType TextsOrMaps(string words, MapForm map) =>
        new(words, new EitherForm([new TextForm(), map, new ItemsForm(new EitherForm([new TextForm(), map]))]));
}
