using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Data.Nodes;
using Blog.Pages.Values;
using Blog.Theming.Values;

namespace Blog.Pages.Theme.Settings;

/// <summary>What the value of a setting may be.</summary>
/// <param name="Type">One of <see cref="Types"/>.</param>
/// <param name="Choices">The values of a choice.</param>
/// <param name="Min">The smallest number; null for any.</param>
/// <param name="Max">The largest number; null for any.</param>
internal sealed partial record SettingKind(string Type, ImmutableArray<string> Choices, int? Min, int? Max)
{
    /// <summary>The types that settings may have.</summary>
    public static ImmutableArray<string> Types { get; } =
    ["text", "integer", "number", "boolean", "color", "font", "date_format", "url", "choice", "list"];

    /// <summary>The kind in words, for messages.</summary>
    public string Description =>
        Type switch
        {
            "integer" => "a whole number" + Bounds,
            "number" => "a number" + Bounds,
            "boolean" => "true or false",
            "color" => "a colour such as #8a3b12",
            "font" => "names of fonts with commas between them, such as Georgia, serif",
            "date_format" => "a form of dates made of d, dd, M, MM, MMM, MMMM, yy and yyyy, such as d MMMM yyyy",
            "url" => "an absolute URL, or an address of the site that starts with a slash",
            "choice" => "one of " + string.Join(", ", Choices),
            "list" => "a list",
            _ => "a text",
        };

    /// <summary>The words among which the value is, for suggestions; none where they are not known.</summary>
    public IEnumerable<string> Words =>
        Type switch
        {
            "choice" => Choices,
            "boolean" => ["true", "false"],
            "color" => NamedColours.Names,
            _ => [],
        };

    private string Bounds =>
        (Min, Max) switch
        {
            ({ } min, { } max) => string.Create(CultureInfo.InvariantCulture, $" from {min} to {max}"),
            ({ } min, null) => string.Create(CultureInfo.InvariantCulture, $" of {min} or more"),
            (null, { } max) => string.Create(CultureInfo.InvariantCulture, $" of {max} or less"),
            _ => "",
        };

    /// <summary>The value for templates; false when the node is of another kind.</summary>
    public bool TryRead(DataNode node, out object? value)
    {
        value = ThemeValues.Of(node, "theme");
        var text = (node as DataScalar)?.Text ?? "";
        if (Type == "list")
            return node is DataList;
        if (node is not DataScalar scalar)
            return false;
        // Its quotation marks are those of CSS.
        if (Type == "font" && text.Length > 0)
            value = new HtmlValue(text);
        return Type switch
        {
            "integer" => scalar.Kind == DataScalarKind.WholeNumber && IsWithin(text),
            "number" => IsWithin(text),
            "boolean" => scalar.Kind == DataScalarKind.Boolean,
            "color" => CssColour.IsColour(text),
            "font" => text.Length == 0 || FontStack().IsMatch(text),
            "date_format" => text.Length == 0 || DateForm().IsMatch(text),
            "url" => text.StartsWith('/') || Uri.TryCreate(text, UriKind.Absolute, out _),
            "choice" => Choices.Contains(text),
            _ => true,
        };
    }

    private bool IsWithin(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var number)
        && !(number < Min)
        && !(number > Max)
        && double.IsFinite(number);

    // A stack goes into style sheets: nothing that could end a declaration or a style element may be in it. Groups
    // are never read in a second way: with many blanks, or many M below, there would be more ways than time.
    [GeneratedRegex(
        """^(?>(?>[a-zA-Z][a-zA-Z0-9 -]{0,60}|"[a-zA-Z0-9 .-]{1,60}"|'[a-zA-Z0-9 .-]{1,60}')(?> *, *(?!$)|$)){1,20}$"""
    )]
    private static partial Regex FontStack();

    // Only the months have names in the theme's words, so there is no day of the week.
    [GeneratedRegex(@"^(?=.*y)(?>dd?|M{1,4}|yyyy|yy|[-./, ]){1,20}$")]
    private static partial Regex DateForm();
}
